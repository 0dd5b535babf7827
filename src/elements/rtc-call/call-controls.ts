/** Buttons of the toolbar, in the order they have by default. */
export const CONTROLS = ['microphone', 'camera', 'screen', 'leave'] as const;
export type ControlName = (typeof CONTROLS)[number];

/** Named by the `controls` attribute already, but without a button yet: written down today, they appear with a later release. */
const COMING: readonly string[] = ['chat', 'people', 'record', 'settings'];

/** Reads the `controls` attribute: known names once each, in the order written; the rest is handed back. */
export function parseControls(text: string): { controls: readonly ControlName[]; unknown: readonly string[] } {
  const names = new Set(
    text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  );
  if (!names.size) return { controls: CONTROLS, unknown: [] };
  const isControl = (name: string): name is ControlName => (CONTROLS as readonly string[]).includes(name);
  return {
    controls: [...names].filter(isControl),
    unknown: [...names].filter((name) => !isControl(name) && !COMING.includes(name)),
  };
}
