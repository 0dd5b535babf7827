import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    position: relative;
    inline-size: 100%;
    aspect-ratio: var(--_tile-ratio);
    min-inline-size: 0;
    border-radius: var(--_radius);
    overflow: clip;
    background: var(--_tile);
    color: var(--_on-tile);
    isolation: isolate;
  }

  .tile {
    position: absolute;
    inset: 0;
    container: tile / size;
    border-radius: inherit;
    overflow: clip;
  }

  video {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    background: var(--_tile);
  }

  .screen video {
    background: #000;
  }

  video.mirrored {
    transform: scaleX(-1);
  }

  .placeholder {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.75em;
    padding: 1em;
    background: var(--_tile);
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
    background: oklch(48% 0.11 calc(var(--_hue) * 1deg));
    color: #fff;
    font-size: clamp(14px, 14cqmin, 60px);
    font-weight: 600;
    letter-spacing: 0.02em;
    line-height: 1;
  }

  .message {
    display: flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 34ch;
    color: color-mix(in oklab, var(--_on-tile) 88%, transparent);
  }

  .ring {
    position: absolute;
    inset: 0;
    border-radius: inherit;
    box-shadow: inset 0 0 0 3px var(--_speaking);
    opacity: 0;
    pointer-events: none;
    transition: opacity var(--_duration);
  }

  .speaking .ring {
    opacity: 1;
  }

  .footer {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    display: flex;
    padding: 8px;
    pointer-events: none;
  }

  .name,
  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    max-inline-size: 100%;
    padding: 0.28em 0.7em;
    border-radius: var(--_radius-small);
    background: rgb(10 12 16 / 72%);
    color: #fff;
    font-size: 0.8125em;
    font-weight: 500;
    line-height: 1.4;
  }

  .name bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .muted-icon {
    display: inline-flex;
    color: #ff9a9f;
  }

  .status {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    max-inline-size: calc(100% - 16px);
  }

  .button.on-tile {
    background: rgb(255 255 255 / 94%);
    color: #14161b;
  }

  .button.play {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 50%;
    translate: -50% -50%;
    box-shadow: 0 4px 20px rgb(0 0 0 / 35%);
    white-space: nowrap;
  }

  .button.play:dir(rtl) {
    translate: 50% -50%;
  }

  ::slotted(:not([slot])) {
    position: relative;
  }

  @container tile (height < 110px) or (width < 130px) {
    .footer {
      padding: 4px;
    }

    .name,
    .status {
      padding: 0.15em 0.5em;
      font-size: 0.6875em;
    }

    .status {
      inset-block-start: 4px;
      inset-inline-end: 4px;
    }
  }

  @container tile (height < 72px) {
    .status span:not(.spinner) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    :host {
      border: 1px solid CanvasText;
    }

    .speaking .ring {
      border: 3px solid Highlight;
    }
  }
`;
