import { css } from 'lit';

/** Buttons, icons, the spinner and hidden text, alike in every tag. Targets are at least 44 px (WCAG 2.2, 2.5.5). */
export const controls = css`
  .icon {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.5em 1.15em;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--_surface-raised);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
    transition:
      background-color var(--_duration),
      color var(--_duration),
      transform var(--_duration);
    -webkit-tap-highlight-color: transparent;
  }

  .button:hover {
    background: var(--_surface-hover);
  }

  .button:active {
    transform: scale(0.97);
  }

  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }

  .button.danger {
    background: var(--_danger);
    color: var(--_on-danger);
  }

  .button.danger:hover {
    background: color-mix(in oklab, var(--_danger) 88%, var(--_text));
  }

  .button:disabled {
    opacity: 0.55;
    cursor: default;
    transform: none;
  }

  .button:focus-visible,
  .field:focus-visible {
    outline: 2px solid transparent;
    box-shadow: var(--_focus-ring);
  }

  .spinner {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 0.14em solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: rtc-turn 0.9s linear infinite;
  }

  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }

  @keyframes rtc-turn {
    to {
      transform: rotate(1turn);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 4s;
    }

    .button:active {
      transform: none;
    }
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }

    .button:focus-visible,
    .field:focus-visible {
      outline-color: Highlight;
    }
  }
`;
