/** Below the arrow of whatever is put in or taken out. */
export const TRAY = 'M4 15v5h16v-5';

/** What is drawn before there are transfers. */
export const icons = {
  drop: `M12 15V4M7.5 8.5 12 4l4.5 4.5${TRAY}`,
  file: 'M6 3h7.5L19 8.5V21H6ZM13.5 3v5.5H19',
  folder: 'M3.5 19V5h6l2 2.5h9V19Z',
  files: 'M9 3.5h6L19.5 8v9.5H9ZM15 3.5V8h4.5M9 7H5v13.5h10v-3',
  close: 'M7 7l10 10M17 7 7 17',
  alert: 'M12 8v5M12 16.3v.2M12 3.5 21.5 20h-19L12 3.5Z',
} as const;
