import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(280px, 340px) minmax(0, 1fr);
    align-items: start;
    --line: light-dark(#d5d9e0, #353a44);
    --quiet: light-dark(#5b6270, #a4acbb);
    --paper: light-dark(#fff, #16181d);
    --ink: light-dark(#16181d, #f2f4f8);
    color: var(--ink);
    font:
      14px/1.45 system-ui,
      sans-serif;
  }

  .bench {
    position: sticky;
    inset-block-start: 0;
    box-sizing: border-box;
    block-size: 100dvh;
    padding: 16px;
    overflow: auto;
    border-inline-end: 1px solid var(--line);
    background: var(--paper);
  }

  .stage {
    min-inline-size: 0;
    color-scheme: inherit;
    background: Canvas;
  }

  .stage.picking,
  .stage.picking * {
    cursor: crosshair !important;
  }

  h1,
  h2 {
    margin: 0 0 8px;
    font-size: 18px;
  }

  h2 {
    margin-block-start: 20px;
    font-size: 14px;
  }

  p {
    margin: 0 0 12px;
    color: var(--quiet);
  }

  .row {
    display: grid;
    grid-template-columns: 1fr 116px 28px;
    align-items: center;
    gap: 8px;
    min-block-size: 34px;
  }

  label,
  .row label {
    overflow-wrap: anywhere;
  }

  input,
  select,
  textarea,
  button {
    box-sizing: border-box;
    inline-size: 100%;
    border: 1px solid light-dark(#b9c0cc, #4b5260);
    border-radius: 6px;
    background: var(--paper);
    color: inherit;
    font: inherit;
  }

  select,
  textarea,
  button {
    padding: 5px 8px;
  }

  input[type='color'] {
    block-size: 28px;
    padding: 2px;
  }

  input[type='range'] {
    padding: 0;
    accent-color: light-dark(#2457e6, #7ea2ff);
  }

  textarea,
  pre {
    font:
      13px/1.5 ui-monospace,
      monospace;
  }

  .undo {
    block-size: 28px;
    padding: 0;
    border-color: transparent;
    background: none;
  }

  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    margin-block-end: 8px;
  }

  pre {
    max-block-size: 260px;
    margin: 0 0 8px;
    padding: 10px;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 6px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  :focus-visible {
    outline: 2px solid light-dark(#2457e6, #7ea2ff);
    outline-offset: 1px;
  }

  @media (width < 800px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }

    .bench {
      position: static;
      block-size: auto;
      border-inline-end: 0;
      border-block-end: 1px solid var(--line);
    }
  }
`;
