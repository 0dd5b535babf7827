import { css } from 'lit';

/** Of the running call. */
export const stageStyles = css`
  :host(:fullscreen),
  :host(:state(filling)) {
    border-radius: 0;
  }

  /* Where the browser has no full screen for elements. As there, no size that the page gives holds meanwhile:
     https://fullscreen.spec.whatwg.org/#user-agent-level-style-sheet-defaults */
  :host(:state(filling)) {
    position: fixed !important;
    z-index: 2147483647;
    inset: 0 !important;
    inline-size: auto !important;
    block-size: auto !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    margin: 0 !important;
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

  .alone,
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-self: center;
    gap: 0.75em;
    max-inline-size: min(100%, 44rem);
    padding: 0.8em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .alone > div,
  .notice > p {
    flex: 1 1 min(15rem, 100% - 2.5em);
  }

  .notice {
    padding-block: 0.3em;
    font-size: 0.9375em;
  }

  .notice > p,
  .notice > .icon {
    margin-block: 0.5em;
  }

  .notice > .icon {
    align-self: start;
  }

  .notice > .button {
    margin-inline: auto -0.6em;
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

  .tiles {
    flex: 1;
    display: flex;
    position: relative;
    min-block-size: 72px;
  }

  .grid {
    flex: 1;
    position: relative;
    gap: var(--_gap);
  }

  /* By translate from one corner, physical because translate is: see placeTiles. */
  .grid rtc-video {
    position: absolute;
    inset: 0 auto auto 0;
    aspect-ratio: auto;
    contain: strict;
  }

  .grid.moving rtc-video {
    transition: calc(var(--_duration) * 1.5) ease-out;
    transition-property: translate, width, height;
  }

  .grid .floating {
    z-index: 1;
    border-radius: var(--_radius-small);
    box-shadow: var(--_shadow);
    cursor: grab;
    touch-action: none;
  }

  .grid .dragged {
    transition: none;
    cursor: grabbing;
  }

  .over {
    position: absolute;
    z-index: 2;
    inset: 0;
    pointer-events: none;
  }

  .over button {
    pointer-events: auto;
  }

  .pages {
    position: absolute;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
  }

  .page-number {
    font-variant-numeric: tabular-nums;
    color: var(--_text-muted);
  }

  .button.page-button {
    min-block-size: 0;
    block-size: 100%;
    padding: 0;
    background: none;
  }

  .button.page-button:hover {
    background: var(--_surface-hover);
  }

  .page-button[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  :host(:dir(rtl)) .page-button > .icon {
    scale: -1 1;
  }

  .button.show-self {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    padding: 0;
    border-color: var(--_border);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .tile-actions {
    display: flex;
    gap: 4px;
  }

  .tile-marks {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    display: flex;
    gap: 4px;
    pointer-events: none;
  }

  .tile-mark {
    display: grid;
    place-items: center;
    inline-size: max(28px, 2em);
    block-size: max(28px, 2em);
    border-radius: 99px;
    background: rgb(10 12 16 / 72%);
    color: #fff;
    font-size: 0.8125em;
    pointer-events: auto;
  }

  .tile-recording-dot {
    border: 5px solid #ff5a62;
    border-radius: 50%;
  }

  .tile-button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: rgb(10 12 16 / 72%);
    color: #fff;
    font: inherit;
    cursor: pointer;
    opacity: 0;
    transition: opacity var(--_duration);
  }

  .tile-button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  rtc-video:hover .tile-button,
  .touched .tile-button,
  .tile-button:focus-visible,
  .tile-button[aria-pressed='true'] {
    opacity: 1;
  }

  .tile-button:focus-visible {
    outline: 2px solid transparent;
    box-shadow: var(--_focus-ring);
  }

  /* What is not seen is not to be touched by accident: a first touch on the tile brings its buttons. */
  @media (hover: none) {
    rtc-video:not(.touched) .tile-button:not([aria-pressed='true'], :focus-visible) {
      pointer-events: none;
    }

    .grid rtc-video:not(.touched)::part(pip-button) {
      visibility: hidden;
    }
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

  .alone-title {
    font-weight: 600;
  }

  .button.round.on {
    background: var(--_accent);
    color: var(--_on-accent);
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

  .button.round.danger {
    inline-size: calc(var(--_size) + 16px);
    background: var(--_danger);
    color: var(--_on-danger);
  }

  @container call (width < 420px) {
    .stage {
      --_space: 8px;
    }

    .grid,
    .toolbar {
      gap: 6px;
    }
  }

  /* Five buttons in one row also at 280 px, and beside a scrollbar that is to go away again. */
  @container call (width < 330px) {
    .stage .button.round {
      --_size: max(44px, 2.6em);
    }

    .stage .button.round.danger {
      inline-size: calc(var(--_size) + 4px);
    }

    .stage .toolbar {
      gap: 4px;
    }
  }
`;
