import { html, svg, type TemplateResult } from 'lit';

/** Drawn on a 24 × 24 grid with one stroke, so that they take the colour and weight of what they stand in. */
const PATHS = {
  microphone: 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3ZM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M9 21h6',
  'microphone-off':
    'M9 9v2a3 3 0 0 0 4.6 2.5M15 11V6a3 3 0 0 0-5.7-1.3M5.5 11a6.5 6.5 0 0 0 10.2 5.3M18.5 11a6.4 6.4 0 0 1-.7 2.9M12 17.5V21M9 21h6M3.5 3.5l17 17',
  camera: 'M4.5 6.5h9a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2ZM15.5 10.8l6-3.3v9l-6-3.3',
  'camera-off':
    'M10.5 6.5h3a2 2 0 0 1 2 2v3M15.5 15.5a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2H6M15.5 10.8l6-3.3v9l-3-1.6M3.5 3.5l17 17',
  screen:
    'M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5ZM8 21h8M12 14V8M9.2 10.6 12 7.8l2.8 2.8',
  'screen-stop':
    'M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5ZM8 21h8M9.8 8.8l4.4 4.4M14.2 8.8l-4.4 4.4',
  leave:
    'M3 15.2v-1.7C3 10.5 7 9 12 9s9 1.5 9 4.5v1.7a1 1 0 0 1-1.2 1l-3.2-.7a1 1 0 0 1-.8-1v-1.8a13 13 0 0 0-7.6 0v1.8a1 1 0 0 1-.8 1l-3.2.7a1 1 0 0 1-1.2-1Z',
  play: 'M8 5.5v13l10.5-6.5L8 5.5Z',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5H4ZM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19.5a6.5 6.5 0 0 1 13 0M16 4.8a3.5 3.5 0 0 1 0 6.4M18.5 14.2a6.5 6.5 0 0 1 3 5.3',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7L12 17.7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  alert: 'M12 8v5M12 16.3v.2M12 3.5 21.5 20h-19L12 3.5Z',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon that says nothing to assistive technology: what it stands in has the words. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${PATHS[name]} />`}</svg>`;
}

/** A ring that turns while something is waited for. Always beside words. */
export function spinner(): TemplateResult {
  return html`<span class="spinner" aria-hidden="true"></span>`;
}
