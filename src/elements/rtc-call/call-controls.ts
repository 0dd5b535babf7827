/** Buttons of the toolbar, in the order they have by default. */
const DEFAULT = ['microphone', 'camera', 'screen', 'chat', 'people', 'leave'] as const;
const CONTROLS = [...DEFAULT, 'fullscreen', 'hand', 'pip', 'reactions'] as const;
export type ControlName = (typeof CONTROLS)[number];

/** Named by the `controls` attribute already, but without a button yet: written down today, they appear with a later release. */
const COMING = ['record', 'settings'];

/** Reads the `controls` attribute: known names once each, in the order written; the rest is handed back. */
export function parseControls(text: string): { controls: readonly ControlName[]; unknown: readonly string[] } {
  const names: readonly string[] = [...new Set(text.toLowerCase().match(/[^\s,]+/g) ?? DEFAULT)];
  return {
    controls: names.flatMap((name) => CONTROLS.find((each) => each === name) ?? []),
    unknown: names.filter((name) => ![...CONTROLS, ...COMING].includes(name)),
  };
}
