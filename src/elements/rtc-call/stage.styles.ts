import { css } from 'lit';

/** Of the running call. */
export const stageStyles = css`
  .stage {
    --_space: 12px;
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    min-block-size: 0;
    padding: var(--_space);
  }

  .middle,
  .main {
    flex: 1;
    display: flex;
    gap: var(--_space);
    position: relative;
    min-block-size: 96px;
    min-inline-size: 0;
  }

  .main {
    flex-direction: column;
  }

  .grid {
    flex: 1;
    position: relative;
    gap: var(--_gap);
    min-block-size: 96px;
  }

  .grid rtc-video {
    position: absolute;
    aspect-ratio: auto;
    transition: calc(var(--_duration) * 1.5);
  }

  /* Over the tiles, so that nothing moves for something that is gone in a moment. */
  .hint-place {
    position: relative;
    z-index: 1;
    block-size: 0;
    margin-block-start: calc(-1 * var(--_space));
  }

  .muted-hint {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.4em 0.9em;
    border: 1px solid var(--_border);
    border-radius: 99px;
    background: var(--_surface);
    box-shadow: var(--_shadow);
    font-weight: 600;
  }

  .muted-hint > .icon {
    color: var(--_danger);
  }

  .alone-title {
    font-weight: 600;
  }

  .button.round.on {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .badge {
    position: absolute;
    inset-block-start: -4px;
    inset-inline-end: -4px;
    min-inline-size: 1.7em;
    padding-inline: 0.4em;
    border: 2px solid var(--_stage);
    border-radius: 99px;
    background: var(--_danger);
    color: var(--_on-danger);
    font-size: 0.75em;
    font-weight: 700;
    text-align: center;
  }

  .button.round.danger {
    inline-size: 68px;
    background: var(--_danger);
    color: var(--_on-danger);
  }

  @container call (width < 420px) {
    .stage {
      --_space: 8px;
    }

    .grid {
      gap: 6px;
    }
  }
`;
