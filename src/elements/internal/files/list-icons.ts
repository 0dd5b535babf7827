import { icons, TRAY } from './file-icons.js';

/** What is drawn about transfers. */
export const listIcons = {
  ...{ close: icons.close, alert: icons.alert, folder: icons.folder, files: icons.files },
  save: `M12 4v11M7.5 11l4.5 4.5 4.5-4.5${TRAY}`,
  image: 'M4 5h16v14H4ZM4 16l5-5 7 8M13.5 16l2.5-2.5 4 4M15 9.2h.1',
  video: 'M4 5h16v14H4ZM10.3 9v6l5-3-5-3Z',
  audio: 'M9 17V6l10-2v11M9 17a2.5 2.5 0 1 1 0-.1M19 15a2.5 2.5 0 1 1 0-.1',
  pause: 'M9 6v12M15 6v12',
  resume: 'M8 5.5v13l10.5-6.5L8 5.5Z',
  retry: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4v5h-5',
  accept: 'M5 12.5l4.5 4.5L19 7.5',
  open: 'M7 10l5 5 5-5',
  hide: 'M7 14l5-5 5 5',
} as const;

/** What a file of this MIME type looks like. */
export function iconOf({ type }: { readonly type: string }): string {
  const kind = type.split('/')[0];
  return kind === 'image' || kind === 'video' || kind === 'audio' ? listIcons[kind] : icons.file;
}
