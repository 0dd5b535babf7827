import { type CaptureEffect, EFFECTS } from './capture-effects.js';
import type { AudioProcessing } from './media-source.js';

export type CaptureDevice = 'microphone' | 'camera';

/** On by default in most browsers; asked for, because “most” is not “all”. */
export const PROCESSING: AudioProcessing = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

/** 720p where the camera has it. What is sent may be less: the sender adapts to the path. */
const CAMERA: MediaTrackConstraints = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } };

/** What the browser should optimise the track for. https://www.w3.org/TR/mst-content-hint/ */
export const CONTENT_HINTS = { microphone: 'speech', camera: 'motion', screen: 'detail' } as const;

export interface DeviceChoice {
  /** Empty: whatever the browser or the person picks. */
  readonly id: string;
  /** Fail rather than take another device. */
  readonly exact: boolean;
}

/** The constraints of one prompt. A device that is not in `choices` is not asked for. */
export function captureConstraints(
  choices: Partial<Record<CaptureDevice, DeviceChoice>>,
  processing: AudioProcessing,
  effects: Partial<Record<CaptureEffect, boolean>> = {},
): MediaStreamConstraints & { audio: MediaTrackConstraints | false; video: MediaTrackConstraints | false } {
  const { microphone, camera } = choices;
  return {
    audio: microphone ? { ...processing, ...of('microphone', effects), ...deviceId(microphone) } : false,
    video: camera ? { ...CAMERA, ...of('camera', effects), ...deviceId(camera) } : false,
  };
}

/** Those of the effects that are about the device. A browser that knows them not passes them over. */
function of(device: CaptureDevice, effects: Partial<Record<CaptureEffect, boolean>>): MediaTrackConstraints {
  return Object.fromEntries(Object.entries(effects).filter(([effect]) => EFFECTS[effect as CaptureEffect] === device));
}

function deviceId({ id, exact }: DeviceChoice): MediaTrackConstraints {
  if (!id) return {};
  return { deviceId: exact ? { exact: id } : { ideal: id } };
}
