import { css } from 'lit';

/** One row a file, on its way or waiting for somebody to come. */
export const rowStyles = css`
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
    overflow: hidden;
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

  .icon-button:focus-visible {
    outline: 2px solid transparent;
    box-shadow: var(--_focus-ring);
  }

  @container (max-width: 26rem) {
    .about {
      display: contents;
    }

    .row .name {
      grid-column: 2 / -1;
    }

    .queue .name {
      grid-column: auto;
    }

    .status {
      grid-row: 2;
      grid-column: 2;
    }

    .row:is(.asks, .runs, .done.receive) .status {
      grid-column-end: -1;
    }

    .actions {
      grid-row: 2;
      grid-column: 3;
    }

    .runs .actions {
      grid-row: 3;
    }

    .runs .run {
      grid-row: 3;
      grid-column: 1 / 3;
    }

    .row:is(.asks, .done.receive) .actions {
      grid-row: 3;
      grid-column: 1 / -1;
      margin-block-start: 6px;
    }

    .row.asks .actions {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
    }

    .save {
      flex: 1;
    }
  }

  @container (max-width: 13rem) {
    .actions,
    .runs .actions {
      grid-row: 4;
      grid-column: 1 / -1;
    }

    .runs .run,
    .status {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .row,
    .progress {
      border: 1px solid CanvasText;
    }

    .bar {
      background: Highlight;
      forced-color-adjust: none;
    }

    .icon-button:focus-visible {
      outline-color: Highlight;
    }
  }
`;
