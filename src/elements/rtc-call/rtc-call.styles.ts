import { css } from 'lit';
import { lobbyStyles } from './lobby.styles.js';

export const styles = [
  css`
    :host {
      display: block;
      position: relative;
      inline-size: 100%;
      min-inline-size: 0;
      border-radius: var(--_radius);
      outline: 1px solid transparent;
      overflow: clip;
      background: var(--_stage);
      isolation: isolate;
    }

    /* The sizer gives the call a height while the page gives none; a page's own height beats it. */
    .base {
      display: grid;
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      block-size: 100%;
    }

    .sizer,
    .frame {
      grid-area: 1 / 1;
      min-block-size: 0;
    }

    .sizer {
      aspect-ratio: 16 / 10;
      min-block-size: min(28rem, 90dvh);
      max-block-size: max(18rem, 92dvh);
    }

    .frame {
      display: flex;
      flex-direction: column;
      container: call / inline-size;
      overflow: auto;
    }

    .banner,
    .problem,
    .already {
      display: flex;
      align-items: center;
      gap: 0.75em;
    }

    .banner,
    .problem {
      flex-wrap: wrap;
      align-self: center;
      max-inline-size: min(100%, 44rem);
      padding: 0.8em 1em;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    /* Beside its icon also where the buttons are below. */
    .what {
      flex: 1 1 min(15rem, 100% - 2.5em);
    }

    .ways-on {
      display: flex;
      flex-wrap: wrap;
      gap: inherit;
    }

    p,
    .title {
      margin: 0;
    }

    .problem {
      border-color: var(--_danger);
    }

    .problem > .icon,
    [part='failed'] > .icon {
      color: var(--_danger);
    }

    .problem > .icon {
      align-self: start;
    }

    .toolbar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: center;
      gap: 10px;
    }

    .button.round {
      --_size: max(52px, 2.6em);
      inline-size: var(--_size);
      block-size: var(--_size);
      padding: 0;
      background: var(--_surface);
      border-color: var(--_border);
    }

    .button.round:hover {
      background: var(--_surface-hover);
    }

    .button.round.off {
      background: color-mix(in oklab, var(--_danger) 16%, var(--_surface));
      color: color-mix(in oklab, var(--_danger) 80%, var(--_text));
    }

    .button.round {
      position: relative;
    }

    .button[aria-busy='true'] {
      opacity: 0.6;
    }

    .title {
      font-size: 1.5em;
      font-weight: 650;
      line-height: 1.25;
      text-wrap: balance;
    }

    .hint {
      color: var(--_text-muted);
      font-size: 0.9375em;
      text-wrap: pretty;
    }

    .outside {
      flex: 1;
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      gap: 16px;
      padding: 28px 20px;
      text-align: center;
    }

    [part='failed'] .hint {
      margin-block-start: 8px;
    }

    .outside > .icon {
      font-size: 2em;
    }

    .code {
      padding: 0.6em 0.9em;
      border-radius: var(--_radius-small);
      background: var(--_surface);
      overflow-wrap: anywhere;
    }
  `,
  lobbyStyles,
];
