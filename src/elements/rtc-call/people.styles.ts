import { css } from 'lit';

/** Of the list of people; its place is that of the chat. */
export const peopleStyles = css`
  .people {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }

  .people p,
  .people h3 {
    margin: 0;
  }

  .people .quiet {
    color: var(--_text-muted);
    font-weight: 400;
  }

  .people-scroller {
    flex: 1;
    min-block-size: 0;
    padding-block: 6px;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .people-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .people-head {
    color: var(--_text-muted);
    font-size: 0.8125em;
    font-weight: 650;
  }

  .knocking {
    margin: 2px 8px 8px;
    padding-block: 8px;
    border-radius: var(--_radius-small);
    background: color-mix(in oklab, var(--_accent) 10%, var(--_surface));
  }

  .knocking > .people-head {
    padding-inline: 12px;
    color: inherit;
  }

  .people-search {
    display: block;
    inline-size: calc(100% - 24px);
    min-block-size: 40px;
    margin: 4px 12px 8px;
    padding: 0.35em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .person {
    padding: 4px 12px;
  }

  .person-line {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
  }

  .person-avatar {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: max(34px, 2.6em);
    aspect-ratio: 1;
    border-radius: 50%;
    background: oklch(45% 0.09 var(--_hue));
    color: #fff;
    font-size: 0.8125em;
    font-weight: 650;
  }

  .person-name {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .volume {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .button.volume-button {
    flex: none;
    inline-size: 44px;
    padding: 0;
  }

  .volume-button[aria-pressed='true'] {
    color: var(--_danger);
  }

  .volume-label {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }

  .volume-label input {
    inline-size: 100%;
    min-block-size: 28px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .volume-label input:focus-visible {
    border-radius: var(--_radius-small);
    outline: 2px solid transparent;
    box-shadow: var(--_focus-ring);
  }

  .role {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding: 0 0.55em;
    border: 1px solid var(--_border);
    border-radius: 99px;
    color: var(--_text-muted);
    font-size: 0.75em;
    font-weight: 600;
    vertical-align: 0.1em;
  }

  .marks {
    flex: none;
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: 0.875em;
  }

  .mark {
    display: flex;
    position: relative;
  }

  .mark.dim {
    color: var(--_text-muted);
  }

  .mark.bad {
    color: var(--_danger);
  }

  .mark.raised {
    color: var(--_accent);
  }

  .button.more {
    min-inline-size: 36px;
    margin-inline-end: -8px;
    padding: 0;
    background: none;
  }

  .button.more[aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  .person-details {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding-block: 4px 10px;
    font-size: 0.9375em;
  }

  .knocking .person-actions,
  .person-details {
    padding-inline-start: 44px;
  }

  .code-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }

  .code-line > .people-head {
    flex-basis: 100%;
  }

  /* Three groups a line, as they are read out. */
  .verification {
    max-inline-size: 18ch;
    font:
      500 0.9375em / 1.5 ui-monospace,
      monospace;
    letter-spacing: 0.02em;
    user-select: all;
    overflow-wrap: anywhere;
  }

  .person-actions,
  .for-all {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .button.small {
    min-block-size: 36px;
    padding: 0.25em 0.9em;
    font-size: 0.875em;
  }

  .button.danger-text {
    color: var(--_danger);
  }

  .button.danger {
    background: var(--_danger);
    color: var(--_on-danger);
  }

  .keep-out {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 32px;
  }

  .keep-out > input {
    inline-size: 1.2em;
    block-size: 1.2em;
    accent-color: var(--_accent);
  }

  .for-all {
    padding: 10px 12px;
    border-block-start: 1px solid var(--_border);
  }

  .for-all > .button {
    flex: 1 0 auto;
  }

  .for-all > .person-details {
    padding: 0;
  }

  .people-empty,
  .people-error {
    padding: 8px 12px;
    color: var(--_text-muted);
  }

  .people-error {
    color: var(--_danger);
  }

  @media (forced-colors: active) {
    .person-avatar {
      border: 1px solid;
    }
  }
`;
