import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    position: relative;
    inline-size: 100%;
    aspect-ratio: var(--_tile-ratio);
    min-inline-size: 0;
    border-radius: var(--_radius);
    outline: 1px solid transparent;
    overflow: clip;
    background: var(--_tile);
    color: var(--_on-tile);
    isolation: isolate;
  }

  .tile,
  .ring,
  video,
  .placeholder {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: inherit;
    background: inherit;
  }

  .tile {
    container: tile / size;
  }

  .screen video {
    background: #000;
  }

  video.mirrored {
    scale: -1 1;
  }

  .placeholder {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.75em;
    padding: 1em;
    text-align: center;
  }

  /* At this lightness white letters stay above 4.5 : 1 in every hue (OKLCH lightness is perceptual). */
  .avatar {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: clamp(36px, 38cqmin, 160px);
    aspect-ratio: 1;
    border-radius: 50%;
    background: oklch(48% 0.11 var(--_hue));
    color: #fff;
    font-size: clamp(14px, 14cqmin, 60px);
    font-weight: 600;
  }

  .message {
    display: flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 34ch;
  }

  .ring {
    border: 3px solid var(--_speaking);
    background: none;
    opacity: 0;
    pointer-events: none;
    transition: var(--_duration);
  }

  .speaking .ring {
    opacity: 1;
  }

  .name,
  .status {
    position: absolute;
    display: flex;
    align-items: center;
    gap: 0.45em;
    max-inline-size: calc(100% - 16px);
    margin: 8px;
    padding: 0.28em 0.7em;
    border-radius: var(--_radius-small);
    background: rgb(10 12 16 / 72%);
    color: #fff;
    font-size: 0.8125em;
    pointer-events: none;
  }

  .name {
    inset-block-end: 0;
    inset-inline-start: 0;
  }

  .status {
    inset-block-start: 0;
    inset-inline-end: 0;
  }

  .name bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .muted-icon {
    display: flex;
    color: #ff9a9f;
  }

  .hand-icon {
    display: flex;
    color: #ffd66b;
    font-size: 1.15em;
  }

  .quality-icon {
    display: flex;
    color: #ffd66b;
    pointer-events: auto;
  }

  .quality-icon > .icon {
    stroke-width: 4;
  }

  .quality-icon.poor {
    color: #ff9a9f;
  }

  .path-icon {
    display: flex;
    opacity: 0.75;
    font-size: 0.95em;
    pointer-events: auto;
  }

  .actions {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    display: flex;
    gap: 4px;
  }

  .pip {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: rgb(10 12 16 / 72%);
    color: #fff;
    font: inherit;
    cursor: pointer;
    opacity: 0;
    transition: opacity var(--_duration);
  }

  .tile:hover .pip,
  .pip:focus-visible,
  .pip[aria-pressed='true'] {
    opacity: 1;
  }

  .pip:focus-visible {
    outline: 2px solid transparent;
    box-shadow: var(--_focus-ring);
  }

  /* Where nothing hovers, a button that cannot be seen would be touched by accident. */
  @media (hover: none) {
    .pip {
      opacity: 0.75;
    }
  }

  .button.on-tile {
    background: #fff;
    color: #14161b;
  }

  .play {
    position: absolute;
    inset: 0;
    inline-size: fit-content;
    block-size: fit-content;
    margin: auto;
    white-space: nowrap;
  }

  ::slotted(:not([slot])) {
    position: relative;
  }

  @container tile (height < 110px) or (width < 130px) {
    .name,
    .status {
      margin: 4px;
      padding: 0.15em 0.5em;
      font-size: 0.6875em;
    }

    .pip,
    .path-icon {
      display: none;
    }
  }

  @container tile (height < 72px) {
    .status span:not(.spinner) {
      display: none;
    }
  }
`;
