import { css } from 'lit';

/**
 * The design tokens every tag shares. A page sets `--rtc-*` anywhere above the element; the private `--_*`
 * names used by the styles fall back to values that follow `color-scheme`.
 */
export const tokens = css`
  :host {
    --_text: var(--rtc-color-text, light-dark(#16181d, #f2f4f8));
    --_text-muted: var(--rtc-color-text-muted, light-dark(#5b6270, #a4acbb));
    --_surface: var(--rtc-color-surface, light-dark(#fff, #16181d));
    --_surface-raised: var(--rtc-color-surface-raised, color-mix(in oklab, var(--_text) 5%, var(--_surface)));
    --_surface-hover: var(--rtc-color-surface-hover, color-mix(in oklab, var(--_text) 10%, var(--_surface)));
    --_border: var(--rtc-color-border, color-mix(in oklab, var(--_text) 16%, var(--_surface)));
    --_stage: var(--rtc-color-stage, light-dark(#eceff4, #0d0f12));
    --_tile: var(--rtc-color-tile, light-dark(#2b303a, #22262e));
    --_on-tile: var(--rtc-color-on-tile, #fff);
    --_accent: var(--rtc-color-accent, light-dark(#2457e6, #7ea2ff));
    --_on-accent: var(--rtc-color-on-accent, light-dark(#fff, #0b1226));
    --_danger: var(--rtc-color-danger, light-dark(#c8242f, #ff6b72));
    --_on-danger: var(--rtc-color-on-danger, light-dark(#fff, #2b0507));
    --_success: var(--rtc-color-success, light-dark(#117a45, #5cd697));
    --_speaking: var(--rtc-color-speaking, #2fbf71);
    --_radius: var(--rtc-radius, 14px);
    --_radius-small: var(--rtc-radius-small, 8px);
    --_gap: var(--rtc-gap, 10px);
    --_font: var(--rtc-font, system-ui, sans-serif);
    --_font-size: var(--rtc-font-size, 1rem);
    --_tile-ratio: var(--rtc-tile-ratio, 16 / 9);
    --_focus-ring: var(--rtc-focus-ring, 0 0 0 2px var(--_surface), 0 0 0 4px var(--_accent));
    --_shadow: var(--rtc-shadow, 0 6px 24px rgb(0 0 0 / 20%));
    --_duration: var(--rtc-duration, 160ms);

    box-sizing: border-box;
    color: var(--_text);
    font: 400 var(--_font-size) / 1.45 var(--_font);
    text-align: start;
  }

  /* The language's own direction, where the page has set none. */
  :host(:state(rtl)) {
    direction: rtl;
  }

  :host(:state(ltr)) {
    direction: ltr;
  }

  :host([hidden]) {
    display: none !important;
  }

  * {
    box-sizing: border-box;
  }

  @media (prefers-reduced-motion) {
    :host {
      --_duration: 0.01ms;
    }
  }
`;
