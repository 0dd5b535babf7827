import { css } from 'lit';

export const lobbyStyles = css`
  .lobby {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    gap: 20px;
    padding: 16px;
  }

  .preview {
    position: relative;
    inline-size: 100%;
    max-inline-size: 560px;
    margin-inline: auto;
  }

  .preview rtc-video {
    box-shadow: var(--_shadow);
  }

  .toolbar.over {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 12px;
    pointer-events: none;
  }

  .toolbar.over .button {
    pointer-events: auto;
    box-shadow: 0 2px 12px rgb(0 0 0 / 25%);
  }

  /* The field has the name and the buttons have the rest. */
  .preview rtc-video::part(footer) {
    display: none;
  }

  .preview rtc-video::part(placeholder) {
    padding-block-end: 68px;
  }

  .lobby-form {
    display: flex;
    flex-direction: column;
    gap: 14px;
    inline-size: 100%;
    max-inline-size: 560px;
    margin-inline: auto;
  }

  .label {
    display: flex;
    flex-direction: column;
    gap: 6px;
    font-size: 0.9375em;
    font-weight: 550;
  }

  .field {
    inline-size: 100%;
    min-block-size: 46px;
    padding: 0.5em 0.9em;
    border: 1px solid color-mix(in oklab, var(--_border) 60%, var(--_text-muted));
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 1rem;
    font-weight: 400;
  }

  .field::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .button.wide {
    inline-size: 100%;
    min-block-size: 48px;
  }

  .button.plain {
    background: none;
    color: var(--_accent);
    padding-inline: 0.75em;
  }

  .button.plain:hover {
    background: color-mix(in oklab, var(--_accent) 10%, transparent);
  }

  .already {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin: 0;
    color: var(--_text-muted);
  }

  .check {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 2px;
    text-align: center;
  }

  .lobby-form .problem {
    align-self: stretch;
    max-inline-size: none;
  }

  @container call (width >= 720px) {
    .lobby {
      grid-template-columns: minmax(0, 1.35fr) minmax(280px, 1fr);
      align-items: center;
      gap: 40px;
      padding: 32px 40px;
    }

    .preview,
    .lobby-form {
      max-inline-size: none;
    }

    .title {
      font-size: 1.75em;
    }
  }
`;
