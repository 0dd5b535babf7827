import { css } from 'lit';

/** Of the chat's place in the call, and of reactions. */
export const extrasStyles = css`
  .reaction-layer {
    position: absolute;
    z-index: 1;
    inset: 0;
    overflow: clip;
    pointer-events: none;
  }

  .panel {
    flex: none;
    inline-size: clamp(280px, 32%, 380px);
  }

  .panel[hidden] {
    display: none;
  }

  .panel rtc-chat {
    block-size: 100%;
  }

  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 4px;
    padding-inline-start: 14px;
    border-block-end: 1px solid var(--_border);
  }

  .panel-title {
    margin: 0;
    font-size: 1.0625em;
    font-weight: 650;
  }

  .button.panel-close {
    padding: 0;
    background: none;
  }

  /* A sheet over the tiles, which nobody sees then, nor reaches by the keyboard. */
  @container call (width < 700px) {
    .panel {
      position: absolute;
      z-index: 2;
      inset: 0;
      inline-size: auto;
    }

    .chatting:has(> .panel) > .main {
      visibility: hidden;
    }
  }

  .reaction {
    position: absolute;
    translate: -50% -100%;
    font-size: clamp(1.75rem, 5cqi, 3rem);
    line-height: 1;
  }

  .picker-place {
    position: relative;
    z-index: 3;
    block-size: 0;
    margin-block-start: calc(-1 * var(--_space));
  }

  .picker {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: 28px;
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .button.emoji {
    inline-size: 44px;
    padding: 0;
    background: none;
    font-size: 1.5rem;
    line-height: 1;
  }

  .button.emoji:hover {
    background: var(--_surface-hover);
  }
`;
