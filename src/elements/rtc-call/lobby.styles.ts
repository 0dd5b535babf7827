import { css } from 'lit';

export const lobbyStyles = css`
  .lobby {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 560px);
    /* From the top, and what comes and goes at the end: nothing may move the button from under the pointer. */
    place-content: start center;
    gap: 20px;
    padding: 16px;
  }

  .preview {
    position: relative;
  }

  .preview .toolbar {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 12px;
    pointer-events: none;
  }

  .preview .button {
    pointer-events: auto;
  }

  /* The field has the name and the buttons have the rest. */
  .preview rtc-video::part(footer) {
    display: none;
  }

  .preview rtc-video::part(placeholder) {
    padding-block-end: 68px;
  }

  .lobby-form,
  .label,
  .news,
  .check {
    display: flex;
    flex-direction: column;
    gap: 14px;
  }

  .label {
    gap: 6px;
    font-weight: 550;
  }

  .field {
    min-block-size: 46px;
    padding: 0.5em 0.9em;
    border: 1px solid var(--_text-muted);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 1rem;
  }

  .button.plain {
    background: none;
    color: var(--_accent);
  }

  .check {
    align-items: center;
    gap: 2px;
    text-align: center;
  }

  .already {
    /* There also while it is empty, for the same reason. */
    min-block-size: 1.5em;
    margin-block: -8px;
    color: var(--_text-muted);
  }

  @container call (width >= 720px) {
    .lobby {
      grid-template-columns: minmax(0, 1.35fr) minmax(280px, 1fr);
      place-content: center;
      align-items: start;
      gap: 40px;
      padding: 32px 40px;
    }

    /* The room of an error with its buttons, which would else shift the centred whole. */
    .news {
      min-block-size: 11.5em;
    }
  }
`;
