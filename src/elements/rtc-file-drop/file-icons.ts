import { html, svg, type TemplateResult } from 'lit';

const SHEET = 'M6.5 3h7L18.5 8v11.5a1.5 1.5 0 0 1-1.5 1.5H6.5A1.5 1.5 0 0 1 5 19.5v-15A1.5 1.5 0 0 1 6.5 3ZM13.5 3v5h5';

/** On the same 24 × 24 grid, and drawn by the same rules, as the other icons of the kit. */
const PATHS = {
  drop: 'M12 15.5V4.5M7.5 8.5 12 4l4.5 4.5M4 15v3.5A1.5 1.5 0 0 0 5.5 20h13a1.5 1.5 0 0 0 1.5-1.5V15',
  save: 'M12 4v11M7.5 11l4.5 4.5L16.5 11M4 15.5v3A1.5 1.5 0 0 0 5.5 20h13a1.5 1.5 0 0 0 1.5-1.5v-3',
  file: SHEET,
  text: `${SHEET}M8.5 12.5h6.5M8.5 16h6.5`,
  image:
    'M5 4.5h14A1.5 1.5 0 0 1 20.5 6v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.5ZM3.5 16.5l5-5 7.5 8M13.5 16l2.5-2.5 4.5 4M15 9.2h.1',
  video:
    'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 19 19H5a1.5 1.5 0 0 1-1.5-1.5v-11A1.5 1.5 0 0 1 5 5ZM10.3 9v6l5-3-5-3Z',
  audio: 'M9 17.5V6l10-2v11.5M9 17.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM19 15.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z',
  archive: `${SHEET}M10 6h.1M10 9h.1M10 12h.1M10 15.5h.1`,
  pause: 'M9 6v12M15 6v12',
  resume: 'M8 5.5v13l10.5-6.5L8 5.5Z',
  close: 'M7 7l10 10M17 7 7 17',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 8v5M12 16.3v.2M12 3.5 21.5 20h-19L12 3.5Z',
  retry: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4v5h-5',
} as const;

export type FileIcon = keyof typeof PATHS;

/** An icon that says nothing to assistive technology: what it stands in has the words. */
export function icon(name: FileIcon): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${PATHS[name]} />`}</svg>`;
}

/** What a file looks like, judged by type and name only. */
export function iconOf({ name, type }: { name: string; type: string }): FileIcon {
  const kind = type.split('/')[0];
  if (kind === 'image' || kind === 'video' || kind === 'audio') return kind;
  if (/\.(zip|7z|rar|t?gz|xz|bz2|zst|tar)$/i.test(name)) return 'archive';
  return kind === 'text' || /\.(pdf|docx?|odt|rtf|md)$/i.test(name) ? 'text' : 'file';
}
