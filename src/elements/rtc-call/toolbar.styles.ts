import { css } from 'lit';

/** Of the buttons of the running call, of a page's own among them, and of tooltips. */
export const toolbarStyles = css`
  .place {
    display: inline-flex;
    flex: none;
  }

  .toolbar > .button {
    flex: none;
  }

  .split {
    border: 1px solid var(--_border);
    border-radius: 99px;
    background: var(--_surface);
  }

  .split > .button.round {
    inline-size: calc(var(--_size) - 2px);
    block-size: calc(var(--_size) - 2px);
    border-color: transparent;
  }

  .button.caret {
    min-inline-size: 34px;
    margin-inline-start: -4px;
    padding: 0 6px 0 4px;
    background: none;
  }

  .button.caret > .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
  }

  .button.caret:hover {
    background: var(--_surface-hover);
  }

  /* What a page puts there: its own styles win over these, as they do over all that is slotted. */
  slot[name='toolbar-start']::slotted(button),
  slot[name='toolbar-end']::slotted(button) {
    flex: none;
    min-block-size: 52px;
    min-inline-size: 52px;
    padding: 0.5em 1.15em;
    border: 1px solid var(--_border);
    border-radius: 99px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  slot[name='toolbar-start']::slotted(button:hover),
  slot[name='toolbar-end']::slotted(button:hover) {
    background: var(--_surface-hover);
  }

  slot[name='toolbar-start']::slotted(button:focus-visible),
  slot[name='toolbar-end']::slotted(button:focus-visible) {
    outline: 2px solid transparent;
    box-shadow: var(--_focus-ring);
  }

  slot[name='toolbar-start']::slotted(button:disabled),
  slot[name='toolbar-end']::slotted(button:disabled) {
    opacity: 0.55;
    cursor: default;
  }

  kbd {
    flex: none;
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: 5px;
    font: inherit;
    font-size: 0.8125em;
  }

  .tooltip {
    position: fixed;
    inset: auto;
    margin: 0;
    max-inline-size: min(22rem, calc(100vw - 16px));
    padding: 0.35em 0.7em;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_text);
    color: var(--_surface);
    box-shadow: var(--_shadow);
    font-size: 0.875em;
    overflow: visible;
  }

  .tooltip kbd {
    margin-inline-start: 0.6em;
  }

  /* Everything that the small buttons offer is in the settings, too. */
  @container call (width < 480px) {
    .button.caret {
      display: none;
    }

    .split {
      border: 0;
      background: none;
    }

    .split > .button.round {
      inline-size: var(--_size);
      block-size: var(--_size);
      border-color: var(--_border);
    }
  }
`;
