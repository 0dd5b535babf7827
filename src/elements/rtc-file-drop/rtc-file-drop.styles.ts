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
  .icon-button:focus-visible,
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
    text-align: match-parent;
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

  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.7em;
    min-block-size: 60px;
    padding-block: 7px;
    padding-inline: 12px 7px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    /* Rows that are scrolled away cost nothing. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60px;
  }

  .row.asks {
    border-color: color-mix(in oklab, var(--_accent) 55%, var(--_border));
    background: color-mix(in oklab, var(--_accent) 5%, var(--_surface));
  }

  .type {
    display: grid;
    color: var(--_text-muted);
  }

  .row.done .type {
    color: var(--_success);
  }

  .row.failed .type,
  .status.failed {
    color: var(--_danger);
  }

  .about {
    display: grid;
    min-inline-size: 0;
  }

  .name {
    display: flex;
    min-inline-size: 0;
    font-weight: 600;
    white-space: pre;
  }

  .name-start {
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .name-end {
    flex: none;
  }

  .status,
  .percent,
  .total {
    font-variant-numeric: tabular-nums;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 4px;
  }

  .button {
    font-size: 0.9375em;
  }

  a.button {
    text-decoration: none;
  }

  .icon-button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_text-muted);
    font: inherit;
    cursor: pointer;
    transition: background-color var(--_duration);
  }

  .icon-button:hover {
    background: var(--_surface-hover);
    color: var(--_text);
  }

  .run {
    display: flex;
    grid-column: 1 / -1;
    align-items: center;
    gap: 0.7em;
    padding-inline-end: 5px;
  }

  .progress {
    flex: 1;
    block-size: 6px;
    overflow: hidden;
    border-radius: 3px;
    background: var(--_surface-hover);
  }

  .bar {
    block-size: 100%;
    border-radius: inherit;
    background: var(--_accent);
    transition: inline-size var(--_duration) linear;
  }

  .paused .bar,
  .waiting .bar {
    background: var(--_text-muted);
  }

  .percent {
    min-inline-size: 3.2em;
    font-size: 0.875em;
    text-align: end;
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

  @container (max-width: 26rem) {
    .about {
      display: contents;
    }

    .status {
      grid-row: 2;
      grid-column: 2 / -1;
      margin-block-end: 4px;
    }

    .row.asks .name,
    .row.done.receive .name {
      grid-column: 2 / -1;
    }

    .row.asks .actions,
    .row.done.receive .actions {
      grid-column: 1 / -1;
      margin-block-start: 6px;
    }

    .row.asks .actions {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
    }

    .row.done.receive .save {
      flex: 1;
    }
  }

  @media (forced-colors: active) {
    .zone,
    .row,
    .note,
    .progress {
      border: 1px solid CanvasText;
    }

    .zone.dragging {
      border-color: Highlight;
    }

    .bar {
      background: Highlight !important;
      forced-color-adjust: none;
    }

    .zone:focus-visible,
    .icon-button:focus-visible,
    select:focus-visible {
      outline-color: Highlight;
    }
  }
`;
