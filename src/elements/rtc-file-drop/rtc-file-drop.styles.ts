import { css } from 'lit';

/** The element's own width decides, not the window's: it may sit in a narrow side bar, where lines wrap. */
export const styles = css`
  :host {
    display: block;
    contain: inline-size;
    overflow-wrap: anywhere;
  }

  .base,
  .about,
  section,
  ul {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .zone,
  .note,
  .row,
  .actions,
  label,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  .zone,
  .note,
  .row,
  select {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  /* Takes what the buttons leave; where that is too little, they go below. */
  .about,
  .note > strong {
    flex: 999 1 9em;
    gap: 0;
    min-inline-size: 0;
  }

  .zone {
    padding: 1.1em;
    border: 1.5px dashed var(--_text-muted);
    text-align: start;
    cursor: pointer;
    transition: var(--_duration);
  }

  .zone:hover {
    background: var(--_surface-raised);
  }

  .zone:disabled {
    color: var(--_text-muted);
    cursor: default;
  }

  .zone-icon {
    display: grid;
    padding: 0.7em;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    color: var(--_accent);
  }

  .empty .zone-icon {
    background: var(--_surface-raised);
    color: var(--_text-muted);
  }

  .dragging,
  .asks,
  .bad {
    --_tint: var(--_accent);
    border: 1px solid color-mix(in oklab, var(--_tint) 50%, var(--_border));
    background: color-mix(in oklab, var(--_tint) 7%, var(--_surface));
  }

  .bad {
    --_tint: var(--_danger);
  }

  strong {
    font-weight: 600;
  }

  .bad > .icon,
  .bad > .about > strong,
  .failed :is(.type, .hint) {
    color: var(--_danger);
  }

  /* Where the page's lines begin, whatever direction the name has. */
  .name {
    display: flex;
    align-items: center;
    align-self: start;
    max-inline-size: 100%;
    white-space: pre;
  }

  .start {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .actions {
    justify-content: end;
    gap: 4px;
  }

  .actions,
  .actions .button,
  .note > .button {
    flex: auto;
  }

  .row .icon-button {
    flex: none;
    padding: 0;
    background: none;
    color: var(--_text-muted);
  }

  .hint,
  .type {
    color: var(--_text-muted);
  }

  .hint,
  .percent {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  /* Words of one language on a page of the other direction keep their order, and stand where the page's do. */
  strong,
  .hint,
  .button {
    unicode-bidi: plaintext;
  }

  :is(strong, .hint):dir(rtl) {
    text-align: right;
  }

  select {
    flex: 1 1 10em;
    min-inline-size: 0;
    min-block-size: 44px;
    border-radius: var(--_radius-small);
  }

  .base > .button {
    align-self: start;
  }

  .plain {
    margin-inline-start: auto;
    background: none;
    color: var(--_accent);
  }
`;
