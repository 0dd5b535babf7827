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

  .lobby-row {
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 12px;
    min-block-size: 44px;
    margin-block: 8px -12px;
  }

  .lobby-row .button {
    padding-inline: 0.75em;
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
    font-weight: 400;
    font-size: 1rem;
  }

  .button.plain {
    background: none;
    color: var(--_accent);
  }

  .check {
    align-items: center;
    gap: 6px;
    text-align: center;
  }

  .already {
    /* There also while it is empty, for the same reason. */
    min-block-size: 1.5em;
    margin-block: -10px -4px;
    color: var(--_text-muted);
  }

  /* Also on a phone that lies on its side, unless its letters are large. */
  @container call (width >= 38em) {
    .lobby {
      grid-template-columns: minmax(0, 1.35fr) minmax(16em, 1fr);
      /* Above the middle, as eyes have it, and so that the devices have room below. */
      grid-template-rows: minmax(0, 2fr) auto minmax(0, 3fr);
      place-content: stretch;
      align-items: start;
      gap: 0 3.2cqi;
      padding: 2.6cqi 3.2cqi;
    }

    .lobby > * {
      grid-row: 2;
    }

    /* It takes no room, so that what is centred stays where it is when it opens. */
    .lobby-devices {
      block-size: 44px;
    }

    /* The room of an error with its buttons; more of it goes beyond, since it would else shift the centred whole. */
    .news {
      block-size: 11.5em;
    }

    .news > :last-child {
      margin-block-end: 32px;
    }
  }
`;
