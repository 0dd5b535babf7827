import type { RtcError } from '../base/rtc-error.js';
import type { CaptureEffect } from './capture-effects.js';
import { type CaptureDevice, captureConstraints, type DeviceChoice } from './capture-constraints.js';
import type { MediaEnvironment } from './media-environment.js';
import { MediaError, missingApiError, toMediaError } from './media-errors.js';
import type { AudioProcessing } from './media-source.js';

/** `skipped`: nobody wanted it any more when its turn came. */
export type Outcome = MediaStreamTrack | RtcError | 'skipped';
export type Outcomes = Partial<Record<CaptureDevice, Outcome>>;

/** One prompt, or none where the browser needs no word of the person. Never rejects: what failed is an outcome. */
export async function askForDevices(
  environment: MediaEnvironment,
  choices: Partial<Record<CaptureDevice, DeviceChoice>>,
  processing: AudioProcessing,
  effects: Partial<Record<CaptureEffect, boolean>>,
): Promise<Outcomes> {
  const devices = Object.keys(choices) as CaptureDevice[];
  const outcomes: Outcomes = {};
  const { mediaDevices } = environment;
  if (!mediaDevices) {
    for (const device of devices) outcomes[device] = missingApiError(device, environment);
    return outcomes;
  }
  try {
    const stream = await mediaDevices.getUserMedia(captureConstraints(choices, processing, effects));
    const [microphone] = stream.getAudioTracks();
    const [camera] = stream.getVideoTracks();
    const tracks = { microphone, camera };
    for (const device of devices) outcomes[device] = tracks[device] ?? new MediaError(device, 'missing');
  } catch (error) {
    for (const device of devices) outcomes[device] = toMediaError(error, device, environment);
  }
  return outcomes;
}
