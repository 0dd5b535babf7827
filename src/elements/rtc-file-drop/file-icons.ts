import { html, svg, type TemplateResult } from 'lit';

const TRAY = 'M4 15v5h16v-5';

/** On the same 24 × 24 grid, and drawn by the same rules, as the other icons of the kit. */
const PATHS = {
  drop: `M12 15V4M7.5 8.5 12 4l4.5 4.5${TRAY}`,
  save: `M12 4v11M7.5 11l4.5 4.5 4.5-4.5${TRAY}`,
  file: 'M6 3h7.5L19 8.5V21H6ZM13.5 3v5.5H19',
  image: 'M4 5h16v14H4ZM4 16l5-5 7 8M13.5 16l2.5-2.5 4 4M15 9.2h.1',
  video: 'M4 5h16v14H4ZM10.3 9v6l5-3-5-3Z',
  audio: 'M9 17V6l10-2v11M9 17a2.5 2.5 0 1 1 0-.1M19 15a2.5 2.5 0 1 1 0-.1',
  pause: 'M9 6v12M15 6v12',
  resume: 'M8 5.5v13l10.5-6.5L8 5.5Z',
  close: 'M7 7l10 10M17 7 7 17',
  alert: 'M12 8v5M12 16.3v.2M12 3.5 21.5 20h-19L12 3.5Z',
  retry: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4v5h-5',
} as const;

export type FileIcon = keyof typeof PATHS;

/** An icon that says nothing to assistive technology: what it stands in has the words. */
export function icon(name: FileIcon): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${PATHS[name]} />`}</svg>`;
}

/** What a file of this MIME type looks like. */
export function iconOf({ type }: { type: string }): FileIcon {
  const kind = type.split('/')[0];
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'file';
}
