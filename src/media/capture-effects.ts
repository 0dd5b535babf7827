import type { CaptureDevice } from './capture-constraints.js';

/**
 * What some systems do to picture or sound by themselves, and which device it is about.
 * https://w3c.github.io/mediacapture-extensions/#exposing-mediastreamtrack-source-background-blur-support
 */
export const EFFECTS = { backgroundBlur: 'camera', voiceIsolation: 'microphone' } as const satisfies Record<
  string,
  CaptureDevice
>;

export type CaptureEffect = keyof typeof EFFECTS;

/** Whether it is on; `null` where the device that runs does not offer it, or has it in one way only. */
export type EffectStates = Readonly<Record<CaptureEffect, boolean | null>>;

export function effectOf(track: MediaStreamTrack | null, effect: CaptureEffect): boolean | null {
  // Firefox has learned `getCapabilities()` late.
  if (!track || !('getCapabilities' in track)) return null;
  const offered: unknown = Reflect.get(track.getCapabilities(), effect);
  if (!Array.isArray(offered) || new Set(offered).size < 2) return null;
  return Reflect.get(track.getSettings(), effect) === true;
}
