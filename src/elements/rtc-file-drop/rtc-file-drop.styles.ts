import { css } from 'lit';

/** Laid out by the element's own width, not the window's: it may sit in a narrow side bar. */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    overflow-wrap: anywhere;
  }

  .base {
    display: grid;
    gap: var(--_gap);
  }

  .zone {
    display: flex;
    align-items: center;
    gap: 0.9em;
    inline-size: 100%;
    min-block-size: 84px;
    padding: 0.9em 1.1em;
    border: 1.5px dashed color-mix(in oklab, var(--_text-muted) 50%, var(--_border));
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    transition:
      background-color var(--_duration),
      border-color var(--_duration);
    -webkit-tap-highlight-color: transparent;
  }

  .zone:hover:not(:disabled) {
    border-color: var(--_text-muted);
    background: var(--_surface-raised);
  }

  .zone:disabled {
    color: var(--_text-muted);
    cursor: default;
  }

  .zone.dragging {
    border-style: solid;
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 10%, var(--_surface));
  }

  .zone:focus-visible,
  select:focus-visible {
    outline: 2px solid transparent;
    box-shadow: var(--_focus-ring);
  }

  .zone-icon {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    color: var(--_accent);
  }

  .zone:disabled .zone-icon,
  .zone.empty:not(.dragging) .zone-icon {
    background: var(--_surface-raised);
    color: var(--_text-muted);
  }

  .zone-text {
    display: grid;
    gap: 0.1em;
    min-inline-size: 0;
  }

  .title {
    font-weight: 600;
  }

  /* Words of one language on a page of the other direction keep their order, and stand where the page's do. */
  .title,
  .hint,
  .limits,
  .status,
  .total,
  strong span {
    unicode-bidi: plaintext;
  }

  :is(.title, .hint, .limits, .status, .total, strong span):dir(rtl) {
    text-align: right;
  }

  .hint,
  .limits,
  .status,
  .total {
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  .send-to {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.6em;
    font-size: 0.9375em;
  }

  select {
    flex: 1 1 10em;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 0.7em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }

  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.75em;
    padding-block: 0.5em;
    padding-inline: 0.9em 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    font-size: 0.9375em;
  }

  .note > :first-child {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .note.bad {
    border-color: color-mix(in oklab, var(--_danger) 45%, var(--_border));
    background: color-mix(in oklab, var(--_danger) 7%, var(--_surface));
  }

  .note strong {
    display: flex;
    align-items: center;
    gap: 0.4em;
    font-weight: 600;
  }

  .note.bad strong {
    color: var(--_danger);
  }

  p {
    margin: 0;
  }

  .queue {
    display: grid;
    gap: 6px;
  }

  ul {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .note ul {
    gap: 0.15em;
    margin-block-start: 0.2em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }

  .foot:empty {
    display: none;
  }

  .base > .button {
    justify-self: start;
  }

  .plain {
    margin-inline-start: auto;
    background: none;
    color: var(--_accent);
  }

  @container (max-width: 13rem) {
    .zone {
      flex-direction: column;
      align-items: start;
    }
  }

  @media (forced-colors: active) {
    .zone,
    .note {
      border: 1px solid CanvasText;
    }

    .zone.dragging {
      border-color: Highlight;
    }

    .zone:focus-visible,
    select:focus-visible {
      outline-color: Highlight;
    }
  }
`;
