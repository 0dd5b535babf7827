import { css } from 'lit';

/** Of what is chosen besides the buttons: devices, settings and menus. */
export const settingsStyles = css`
  .lobby-settings {
    scroll-margin-block: 16px;
    margin-block-start: 20px;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  /* As in the lobby: beside the form it takes no room, and so it has no margin that could be scrolled to. */
  @container call (width >= 38em) {
    .lobby-settings {
      position: relative;
      margin-block-start: 16px;
    }

    .lobby-settings::after {
      content: '';
      position: absolute;
      inset-block-start: 100%;
      inline-size: 1px;
      block-size: 16px;
    }
  }

  .devices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
    align-items: end;
    gap: 14px;
  }

  .devices > .wide {
    grid-column: 1 / -1;
  }

  .label {
    display: flex;
    flex-direction: column;
    gap: 6px;
    min-inline-size: 0;
    font-weight: 550;
  }

  select.field {
    appearance: none;
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline-end: 2.4em;
    background:
      linear-gradient(45deg, transparent 50%, var(--_text-muted) 50%) calc(100% - 1.25em) 55% / 0.4em 0.4em no-repeat,
      linear-gradient(-45deg, transparent 50%, var(--_text-muted) 50%) calc(100% - 0.87em) 55% / 0.4em 0.4em no-repeat,
      var(--_surface);
    text-overflow: ellipsis;
    cursor: pointer;
  }

  select.field:dir(rtl) {
    background-position:
      calc(0% + 0.87em) 55%,
      calc(0% + 1.25em) 55%,
      0 0;
  }

  select.field:disabled {
    opacity: 0.7;
    cursor: default;
  }

  @media (forced-colors: active) {
    /* The drawn arrow is gone then. */
    select.field {
      appearance: auto;
    }
  }

  .test {
    justify-self: start;
    margin-block-end: 1px;
  }

  .failure {
    color: color-mix(in oklab, var(--_danger) 85%, var(--_text));
    font-size: 0.9375em;
  }

  .hint {
    font-weight: 400;
  }

  .level-row {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 10px;
    min-inline-size: 0;
    color: var(--_text-muted);
  }

  .level {
    flex: 1;
    block-size: 10px;
    max-inline-size: 240px;
    border-radius: 99px;
    background: linear-gradient(to right, var(--_success) var(--_level, 0%), var(--_border) var(--_level, 0%));
    mask: repeating-linear-gradient(to right, #000 0 6px, transparent 6px 9px);
  }

  .level:dir(rtl) {
    scale: -1 1;
  }

  @media (forced-colors: active) {
    .level {
      forced-color-adjust: none;
      background: linear-gradient(to right, Highlight var(--_level, 0%), GrayText var(--_level, 0%));
    }
  }

  .help {
    margin-block-start: 0.6em;
    font-size: 0.9375em;
  }

  .help ol {
    margin: 0.25em 0 0;
    padding-inline-start: 1.5em;
  }

  .help li {
    margin-block: 0.2em;
  }

  .menu-place {
    position: relative;
    z-index: 3;
    block-size: 0;
    margin-block-start: calc(-1 * var(--_space));
  }

  .menu {
    position: absolute;
    inset-block-end: 4px;
    left: 0;
    inline-size: max-content;
    min-inline-size: 200px;
    max-inline-size: min(100%, 21.25em);
    overflow: auto;
    padding: 6px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .menu-group + .menu-group {
    margin-block-start: 6px;
    border-block-start: 1px solid var(--_border);
    padding-block-start: 6px;
  }

  .menu-title {
    padding: 6px 12px 2px;
    color: var(--_text-muted);
    font-size: 0.8125em;
    font-weight: 600;
  }

  .menu-item {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 12px;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .menu-item:hover {
    background: var(--_surface-hover);
  }

  .menu-item:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .menu-item[aria-disabled] {
    opacity: 0.6;
    cursor: default;
  }

  .menu-label {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .check-mark {
    flex: none;
    inline-size: 1em;
    color: var(--_accent);
    font-weight: 700;
  }

  .menu-badge {
    padding-inline: 0.5em;
    border-radius: 99px;
    background: var(--_danger);
    color: var(--_on-danger);
    font-size: 0.8125em;
    font-weight: 700;
  }

  .settings {
    inline-size: min(35rem, calc(100vw - 24px));
    max-block-size: calc(100dvh - 24px);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
  }

  .settings::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .settings-body {
    display: flex;
    flex-direction: column;
    gap: 18px;
    padding: 8px 20px 20px;
  }

  .settings-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-inline-end: -12px;
    padding-block: 4px;
    background: var(--_surface);
  }

  .settings-title {
    margin: 0;
    font-size: 1.25em;
    font-weight: 650;
  }

  .settings-title:focus {
    outline: none;
  }

  .button.settings-close {
    padding: 0;
    background: none;
  }

  .settings-heading {
    margin: 0 0 4px;
    font-size: 1em;
    font-weight: 650;
  }

  .switch {
    display: flex;
    align-items: center;
    gap: 16px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 6px 0;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .switch:disabled {
    opacity: 0.55;
    cursor: default;
  }

  .switch:focus-visible {
    outline: 2px solid transparent;
    box-shadow: var(--_focus-ring);
  }

  .switch-text {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }

  .switch-label {
    font-weight: 550;
  }

  .track {
    flex: none;
    position: relative;
    inline-size: 42px;
    block-size: 24px;
    border: 2px solid var(--_text-muted);
    border-radius: 99px;
  }

  .track::after {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    background: var(--_text-muted);
    transition: inset-inline-start var(--_duration);
  }

  .switch[aria-checked='true'] .track {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .switch[aria-checked='true'] .track::after {
    inset-inline-start: 21px;
    background: var(--_on-accent);
  }

  @media (forced-colors: active) {
    .track,
    .track::after,
    .switch[aria-checked='true'] .track,
    .switch[aria-checked='true'] .track::after {
      forced-color-adjust: none;
      border-color: ButtonText;
      background-color: Canvas;
    }

    .track::after {
      background-color: ButtonText;
    }

    .switch[aria-checked='true'] .track {
      background-color: Highlight;
    }

    .switch[aria-checked='true'] .track::after {
      background-color: HighlightText;
    }
  }

  .keys {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13.75em), 1fr));
    gap: 6px 24px;
    margin: 8px 0 0;
  }

  .keys > div {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    color: var(--_text-muted);
    font-size: 0.9375em;
  }

  .keys dd {
    margin: 0;
    color: var(--_text);
  }
`;
