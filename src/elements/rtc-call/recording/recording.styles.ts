import { css } from 'lit';

export const recordingStyles = css`
  /* Over the tiles, so that nothing moves when somebody begins to record. */
  .recording-mark {
    position: absolute;
    z-index: 1;
    inset-block-start: 8px;
    inset-inline: 0;
    inline-size: fit-content;
    max-inline-size: calc(100% - 16px);
    margin-inline: auto;
    display: flex;
    align-items: center;
    gap: 0.55em;
    padding: 0.3em 0.85em;
    border: 1px solid var(--_border);
    border-radius: 99px;
    background: var(--_surface);
    box-shadow: var(--_shadow);
    font-size: 0.9375em;
    font-weight: 600;
    pointer-events: none;
  }

  .recording-dot {
    flex: none;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 0.35em solid var(--_danger);
    border-radius: 50%;
  }

  .recording-time {
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }

  .recording-dialog {
    inline-size: min(28rem, calc(100vw - 32px));
    padding: 24px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }

  .recording-dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .recording-title {
    margin: 0 0 0.4em;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }

  .recording-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 12px;
  }

  .recording-dialog .recording-actions {
    margin-block-start: 20px;
  }

  @media (width < 480px) {
    .recording-dialog .recording-actions > .button {
      flex: 1 1 auto;
    }
  }

  .recordings {
    position: absolute;
    z-index: 4;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    inline-size: min(24rem, calc(100% - 24px));
    max-block-size: calc(100% - 24px);
    overflow: auto;
  }

  /* After the call there is room for them. */
  .outside ~ .recordings {
    position: static;
    flex: none;
    align-self: center;
    margin-block-end: 12px;
    max-block-size: none;
  }

  .recording {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 12px;
    padding: 16px;
  }

  .recording + .recording {
    border-block-start: 1px solid var(--_border);
  }

  .recording-text {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .recording-name {
    font-weight: 650;
  }

  .recording .recording-actions {
    grid-column: 1 / -1;
  }

  .recording a.button {
    text-decoration: none;
  }

  .recording .button.danger {
    background: var(--_danger);
    color: var(--_on-danger);
  }
`;
