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
      max-block-size: max(28rem, 92dvh);
    }

    .frame {
      display: flex;
      flex-direction: column;
      container: call / inline-size;
      overflow: auto;
    }

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

    .banner,
    .alone,
    .problem,
    .notice,
    .already {
      display: flex;
      align-items: center;
      gap: 0.75em;
    }

    .banner,
    .alone,
    .problem,
    .notice {
      flex-wrap: wrap;
      align-self: center;
      max-inline-size: min(100%, 44rem);
      padding: 0.8em 1em;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    .alone > div,
    .problem > div,
    .notice > p {
      flex: 1 1 15rem;
    }

    .notice {
      padding-block: 0.3em;
      font-size: 0.9375em;
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

    p,
    .title {
      margin: 0;
    }

    .alone-title {
      font-weight: 600;
    }

    .problem {
      border-color: var(--_danger);
    }

    .problem > .icon,
    [part='failed'] > .icon {
      color: var(--_danger);
    }

    .toolbar {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: 10px;
    }

    .button.round {
      inline-size: 52px;
      block-size: 52px;
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

    .button.round.on {
      background: var(--_accent);
      color: var(--_on-accent);
    }

    .button.round {
      position: relative;
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

    .button[aria-busy='true'] {
      opacity: 0.6;
    }

    .button.round.danger {
      inline-size: 68px;
      background: var(--_danger);
      color: var(--_on-danger);
    }

    .title {
      font-size: 1.5em;
      font-weight: 650;
      line-height: 1.25;
    }

    .hint {
      color: var(--_text-muted);
      font-size: 0.9375em;
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

    .outside > .icon {
      font-size: 2em;
    }

    .code {
      padding: 0.6em 0.9em;
      border-radius: var(--_radius-small);
      background: var(--_surface);
      overflow-wrap: anywhere;
    }

    @container call (width < 420px) {
      .stage {
        --_space: 8px;
      }

      .toolbar,
      .grid {
        gap: 6px;
      }
    }
  `,
  lobbyStyles,
];
