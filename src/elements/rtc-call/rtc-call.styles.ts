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
      inline-size: 100%;
      aspect-ratio: 16 / 10;
      min-block-size: min(28rem, 90dvh);
      max-block-size: max(28rem, 92dvh);
      visibility: hidden;
      pointer-events: none;
    }

    .frame {
      display: flex;
      flex-direction: column;
      container: call / inline-size;
      overflow: auto;
    }

    .stage {
      flex: 1;
      display: flex;
      flex-direction: column;
      gap: 12px;
      min-block-size: 0;
      padding: 12px;
    }

    .grid {
      flex: 1;
      position: relative;
      min-block-size: 96px;
    }

    .grid rtc-video {
      position: absolute;
      aspect-ratio: auto;
      transition:
        inset-inline-start calc(var(--_duration) * 1.5),
        inset-block-start calc(var(--_duration) * 1.5),
        inline-size calc(var(--_duration) * 1.5),
        block-size calc(var(--_duration) * 1.5);
    }

    .banner {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 0.6em;
      align-self: center;
      max-inline-size: 100%;
      padding: 0.4em 1em;
      border-radius: 999px;
      background: var(--_surface);
      box-shadow: var(--_shadow);
      font-size: 0.9375em;
      font-weight: 500;
    }

    .alone,
    .problem {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75em 1em;
      align-self: center;
      max-inline-size: min(100%, 44rem);
      padding: 0.8em 1em;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    .alone {
      justify-content: space-between;
      box-shadow: var(--_shadow);
    }

    .alone > div {
      flex: 1 1 12rem;
    }

    .alone p,
    .problem p {
      margin: 0;
    }

    .alone-title {
      font-weight: 600;
    }

    .problem {
      border-color: color-mix(in oklab, var(--_danger) 45%, var(--_border));
      background: color-mix(in oklab, var(--_danger) 7%, var(--_surface));
      font-size: 0.9375em;
    }

    .problem > .icon {
      color: var(--_danger);
    }

    .problem > p,
    .problem-text {
      flex: 1 1 11rem;
    }

    .problem-actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
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

    .button.round.microphone.off,
    .button.round.camera.off {
      border-color: transparent;
      background: color-mix(in oklab, var(--_danger) 16%, var(--_surface));
      color: color-mix(in oklab, var(--_danger) 80%, var(--_text));
    }

    .button.round.screen.on {
      border-color: transparent;
      background: var(--_accent);
      color: var(--_on-accent);
    }

    .button.round[aria-busy='true'] {
      opacity: 0.6;
    }

    .button.round.danger {
      inline-size: 68px;
      border-color: transparent;
      background: var(--_danger);
      color: var(--_on-danger);
    }

    .button.small {
      padding: 0.4em 1em;
      font-size: 0.9375em;
      background: var(--_surface-raised);
    }

    .button.small:hover {
      background: var(--_surface-hover);
    }

    .title {
      margin: 0;
      font-size: 1.5em;
      font-weight: 650;
      line-height: 1.25;
      letter-spacing: -0.01em;
      text-wrap: balance;
    }

    .hint {
      margin: 0;
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
      gap: 14px;
      padding: 28px 20px;
      text-align: center;
    }

    .outside .hint {
      max-inline-size: 46ch;
      margin-block-start: 6px;
    }

    .outside .button {
      margin-block-start: 8px;
    }

    .outside-icon {
      display: grid;
      place-items: center;
      inline-size: 64px;
      block-size: 64px;
      border-radius: 50%;
      background: var(--_surface);
      color: var(--_text-muted);
      font-size: 1.25em;
    }

    .outside-icon.warning {
      color: var(--_danger);
    }

    .code {
      max-inline-size: 100%;
      padding: 0.6em 0.9em;
      border-radius: var(--_radius-small);
      background: var(--_surface);
      font:
        0.875em ui-monospace,
        'SF Mono',
        Menlo,
        Consolas,
        monospace;
      overflow-wrap: anywhere;
    }

    @container call (width < 420px) {
      .stage {
        gap: 8px;
        padding: 8px;
      }

      .toolbar {
        gap: 8px;
      }

      .button.round {
        inline-size: 48px;
        block-size: 48px;
      }

      .button.round.danger {
        inline-size: 56px;
      }
    }

    @media (forced-colors: active) {
      :host {
        border: 1px solid CanvasText;
      }

      .button.round[aria-pressed='true'] {
        outline: 2px solid Highlight;
        outline-offset: -4px;
      }
    }
  `,
  lobbyStyles,
];
