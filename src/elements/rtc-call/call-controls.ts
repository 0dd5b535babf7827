/** Buttons of the toolbar, in the order they have by default. */
const DEFAULT = ['microphone', 'camera', 'screen', 'chat', 'files', 'people', 'settings', 'leave'] as const;
const CONTROLS = [...DEFAULT, 'fullscreen', 'hand', 'pip', 'reactions', 'record', 'stats'] as const;
export type ControlName = (typeof CONTROLS)[number];

/** Reads the `controls` attribute: known names once each, in the order written; the rest is handed back. */
export function parseControls(text: string): { controls: readonly ControlName[]; unknown: readonly string[] } {
  const names: readonly string[] = [...new Set(text.toLowerCase().match(/[^\s,]+/g) ?? DEFAULT)];
  return {
    controls: names.flatMap((name) => CONTROLS.find((each) => each === name) ?? []),
    unknown: names.filter((name) => !CONTROLS.some((each) => each === name)),
  };
}

/** Whether files are shared in the chat. */
export const takesFiles = (controls: readonly ControlName[]): boolean =>
  controls.includes('chat') && controls.includes('files');
