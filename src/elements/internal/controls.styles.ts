import { css } from 'lit';

/**
 * Buttons, icons, the spinner and hidden text, alike in every tag. Targets are at least 44 px (WCAG 2.2, 2.5.5).
 * What is transparent here (a border, an outline) is visible in forced colours.
 */
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
    border-radius: 99px;
    background: var(--_surface-raised);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  /* Under the pointer only: a button that changes its state must be readable at once. */
  .button:hover {
    transition: background-color var(--_duration);
    background: var(--_surface-hover);
  }

  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }

  .button:disabled {
    opacity: 0.55;
    cursor: default;
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
    border: 0.14em solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
  }

  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media not (prefers-reduced-motion) {
    .spinner {
      animation: rtc-turn 0.9s linear infinite;
    }
  }

  @keyframes rtc-turn {
    to {
      rotate: 1turn;
    }
  }
`;
