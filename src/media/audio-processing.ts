import { RtcError } from '../base/rtc-error.js';
import type { MediaEnvironment } from './media-environment.js';
import type { AudioProcessing } from './media-source.js';

const NAMES: Record<keyof AudioProcessing, string> = {
  noiseSuppression: 'noise suppression',
  echoCancellation: 'echo cancellation',
  autoGainControl: 'automatic gain control',
};
const SWITCHES = Object.keys(NAMES) as (keyof AudioProcessing)[];

/** What the browser says that it does to a track; what it does not say, it is believed to do. */
export function processingOf(track: MediaStreamTrack): AudioProcessing {
  const settings = track.getSettings();
  const { noiseSuppression = true, autoGainControl = true } = settings;
  // Newer browsers name the kind of echo cancellation, which is a way of being on.
  return { noiseSuppression, autoGainControl, echoCancellation: settings.echoCancellation !== false };
}

/** Whether a track is processed as wished, as far as the browser tells. */
export function obeys(track: MediaStreamTrack, wish: AudioProcessing): boolean {
  const told = track.getSettings();
  const is = processingOf(track);
  return SWITCHES.every((name) => told[name] === undefined || is[name] === wish[name]);
}

/** @throws RtcError `unsupported` for a switch that the browser does not have */
export function requireSwitches({ mediaDevices }: MediaEnvironment, wish: Partial<AudioProcessing>): void {
  const has = mediaDevices?.getSupportedConstraints() ?? {};
  if (SWITCHES.some((name) => wish[name] !== undefined && !has[name])) throw switchRefused(wish);
}

export function switchRefused(wish: Partial<AudioProcessing>): RtcError {
  const names = SWITCHES.filter((name) => wish[name] !== undefined).map((name) => NAMES[name]);
  return new RtcError('unsupported', `This browser does not let the page switch ${names.join(' or ')}.`, {
    recoverable: false,
  });
}
