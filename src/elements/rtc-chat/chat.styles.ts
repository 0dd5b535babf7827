import { css } from 'lit';

export const chatStyles = css`
  p {
    margin: 0;
  }

  .scroller {
    position: relative;
    flex: 1;
    display: flex;
    min-block-size: 0;
  }

  .list {
    flex: 1;
    min-inline-size: 0;
    padding: 12px;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .list:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .groups {
    display: flex;
    flex-direction: column;
    gap: 14px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .group,
  .line {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 3px;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .own,
  .own > .line {
    align-items: flex-end;
  }

  .line {
    align-self: stretch;
  }

  .day {
    align-self: center;
    margin-block: 4px 8px;
    color: var(--_text-muted);
    font-size: 0.8125em;
  }

  .sender {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
    max-inline-size: 100%;
    padding-inline: 4px;
    font-size: 0.8125em;
  }

  .name {
    font-weight: 650;
    overflow-wrap: anywhere;
  }

  .time,
  .quiet {
    color: var(--_text-muted);
  }

  .private {
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 99px;
    color: var(--_accent);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .bubble {
    max-inline-size: min(88%, 36rem);
    padding: 0.5em 0.8em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    /* Whatever direction a text has or switches to, it has no say beyond its own box. */
    unicode-bidi: plaintext;
    text-align: start;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .own .bubble {
    background: color-mix(in oklab, var(--_accent) 16%, var(--_surface));
  }

  .bubble.to-one {
    border: 1px dashed var(--_accent);
  }

  .bubble.failed {
    border: 1px solid var(--_danger);
  }

  .link {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  .link:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 2px 8px;
    padding-inline: 4px;
    color: var(--_text-muted);
    font-size: 0.8125em;
  }

  .bad {
    color: color-mix(in oklab, var(--_danger) 85%, var(--_text));
  }

  .button.small {
    padding: 0 0.6em;
    background: none;
    color: var(--_accent);
    font-size: 1em;
  }

  .button.jump {
    position: absolute;
    inset-block-end: 10px;
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    border-color: var(--_border);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    font-size: 0.875em;
  }

  .empty {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 100%;
    padding: 12px;
    text-align: center;
    text-wrap: balance;
  }

  .empty-title {
    font-weight: 600;
  }

  .quiet {
    max-inline-size: 26rem;
    font-size: 0.9375em;
  }

  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 10px 14px;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface-raised);
    font-size: 0.9375em;
  }

  .composer {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 10px;
    border-block-start: 1px solid var(--_border);
  }

  .composer.to-one {
    background: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
  }

  .composer > .note {
    justify-content: flex-start;
  }

  .recipients {
    display: flex;
    align-items: center;
    gap: 2px;
    margin-block: -6px;
    padding-inline-start: 4px;
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  .writing {
    display: flex;
    align-items: flex-end;
    gap: 8px;
  }

  .field {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0.55em 0.9em;
    border: 1px solid var(--_text-muted);
    border-radius: 22px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    /* Smaller, and phones zoom into the page. */
    font-size: max(1rem, 16px);
  }

  textarea.field {
    /* Grows with its text where the browser can; elsewhere it scrolls. */
    field-sizing: content;
    max-block-size: 9em;
    resize: none;
    overflow-wrap: anywhere;
  }

  .field::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .select {
    flex: 0 1 auto;
    min-inline-size: 0;
    padding-inline: 0.6em;
    border-color: transparent;
    border-radius: var(--_radius-small);
    background: none;
    font-weight: 600;
    text-overflow: ellipsis;
  }

  .button.send {
    flex: none;
    inline-size: 44px;
    padding: 0;
  }

  :host(:dir(rtl)) .send .icon {
    scale: -1 1;
  }

  .counter {
    align-self: flex-end;
    color: var(--_text-muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  .counter.bad {
    color: var(--_danger);
    font-weight: 600;
  }
`;
