import { css } from 'lit';

/** Transfers: a row for each file or batch, and the files of a batch inside of it. */
export const rowStyles = css`
  li {
    /* Rows that are scrolled away cost nothing. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 62px;
  }

  .row {
    row-gap: 0.5em;
  }

  /* Who is asked reads first: three buttons go below rather than squeeze the name. */
  .asks .about,
  .bad .about {
    flex-basis: min(15em, 100% - 6.5em);
  }

  :is(.asks, .done) .actions {
    gap: 8px;
  }

  /* A tint upon a tint is none. */
  .asks .button:not(.primary, .icon-button, :hover) {
    border-color: var(--_border);
    background: var(--_surface);
  }

  .done .type {
    color: var(--_success);
  }

  .mixed .hint,
  .hint.wrong {
    color: var(--_danger);
  }

  /* Files of a batch, below its row. */
  li ul {
    gap: 0;
    margin-block-start: 2px;
    margin-inline-start: 1.4em;
    border-inline-start: 2px solid var(--_border);
  }

  li li {
    contain-intrinsic-block-size: auto 54px;
  }

  li li .row {
    border: 0;
    padding-block: 0.2em;
    background: none;
  }

  li li .about {
    flex-basis: 5em;
  }

  li > .plain {
    display: flex;
  }

  .total {
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  .run {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  a {
    text-decoration: none;
  }

  .progress {
    flex: 1;
    overflow: hidden;
    border-radius: 3px;
    background: var(--_surface-hover);
  }

  .bar {
    block-size: 6px;
    background: var(--_accent);
    transition: var(--_duration) linear;
  }

  .paused .bar,
  .waiting .bar {
    background: var(--_text-muted);
  }

  @media (forced-colors: active) {
    .progress {
      border: 1px solid;
    }

    .bar {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
