import { css } from 'lit';

/** One row a file, on its way or waiting for somebody to come. */
export const rowStyles = css`
  li {
    /* Rows that are scrolled away cost nothing. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 62px;
  }

  .done .type {
    color: var(--_success);
  }

  .name,
  .run {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .name {
    gap: 0;
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

  a {
    text-decoration: none;
  }

  .actions .icon-button {
    flex: none;
    padding: 0;
    background: none;
    color: var(--_text-muted);
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
