import { RtcError } from '../base/rtc-error.js';

/**
 * The best first. VP9 takes a third less room than VP8; Firefox records VP8 only. Safari records MP4, and WebM since
 * version 18.4. What a browser writes without saying how comes last.
 *
 * @see https://developer.mozilla.org/docs/Web/API/MediaRecorder/isTypeSupported_static
 */
const TYPES = [
  'video/webm;codecs=vp9,opus',
  'video/webm;codecs=vp8,opus',
  'video/webm;codecs=h264,opus',
  'video/mp4;codecs=avc1.42E01F,mp4a.40.2',
  'video/mp4;codecs=avc1.42E01F,opus',
  'video/webm',
  'video/mp4',
];

/**
 * The MIME type to record as. `wanted` comes before all others, if it is supported.
 *
 * @throws RtcError `unsupported` where the browser cannot record pictures, or cannot take them from a canvas
 */
export function recordingType(wanted = ''): string {
  const supported = (type: string): boolean => MediaRecorder.isTypeSupported(type);
  const able =
    typeof MediaRecorder === 'function' &&
    typeof AudioContext === 'function' &&
    'captureStream' in HTMLCanvasElement.prototype;
  const type = able ? [...(wanted ? [wanted] : []), ...TYPES].find(supported) : undefined;
  if (type) return type;
  const message = 'This browser cannot record calls. A current Chrome, Edge, Firefox or Safari can.';
  throw new RtcError('unsupported', message, { recoverable: false });
}

/** `webm`, `mp4`. */
export function extensionOf(type: string): string {
  return /^video\/mp4\b/.test(type) ? 'mp4' : 'webm';
}
