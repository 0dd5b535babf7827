import { html, type TemplateResult } from 'lit';

/** Drawn on a 24 × 24 grid with one stroke, so that they take the colour and weight of what they stand in. */
const MICROPHONE = 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3ZM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M9 21h6';
const CAMERA = 'M4.5 6.5h9a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2ZM15.5 10.8l6-3.3v9l-6-3.3';
const OFF = 'M3.5 3.5l17 17';

const PATHS = {
  microphone: MICROPHONE,
  'microphone-off': MICROPHONE + OFF,
  camera: CAMERA,
  'camera-off': CAMERA + OFF,
  leave:
    'M3 15.2v-1.7C3 10.5 7 9 12 9s9 1.5 9 4.5v1.7a1 1 0 0 1-1.2 1l-3.2-.7a1 1 0 0 1-.8-1v-1.8a13 13 0 0 0-7.6 0v1.8a1 1 0 0 1-.8 1l-3.2.7a1 1 0 0 1-1.2-1Z',
  speaker: 'M4 9.5v5h3.5l5 4v-13l-5 4H4ZM16 9a4.2 4.2 0 0 1 0 6M18.5 6.5a7.8 7.8 0 0 1 0 11',
  settings: 'M4 7.5h9M18.5 7.5H20M4 16.5h1.5M11 16.5h9M15.7 5v5M8.3 14v5',
  play: 'M8 5.5v13l10.5-6.5L8 5.5Z',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19.5a6.5 6.5 0 0 1 13 0M16 4.8a3.5 3.5 0 0 1 0 6.4M18.5 14.2a6.5 6.5 0 0 1 3 5.3',
  direct: 'M6.5 12h11M4 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM20 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  relayed:
    'M4 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM20 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.5 3.5h7v6h-7ZM5.4 15.8l4-6.3M18.6 15.8l-4-6.3',
  'picture-in-picture': 'M3 5h18v14H3ZM12.5 12h5.5v4h-5.5Z',
  hand: 'M8 11.5v-6a1.4 1.4 0 0 1 2.8 0V10v-6a1.4 1.4 0 0 1 2.8 0v6-4.8a1.4 1.4 0 0 1 2.8 0v6.3-3.4a1.4 1.4 0 0 1 2.8 0v5.4c0 4-2.6 6.9-6.2 6.9-2.8 0-4.3-1.2-5.7-3.6l-3-5.1c-.9-1.6 1.2-2.8 2.3-1.4L8 13',
  alert: 'M12 8v5M12 16.3v.2M12 3.5 21.5 20h-19L12 3.5Z',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon that says nothing to assistive technology: what it stands in has the words. */
export function icon(name: IconName): TemplateResult {
  return drawing(PATHS[name]);
}

/** The same by its path, for those that come with a later part. */
export function drawing(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}

/** A ring that turns while something is waited for. Always beside words. */
export function spinner(): TemplateResult {
  return html`<span class="spinner" aria-hidden="true"></span>`;
}
