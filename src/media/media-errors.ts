import { RtcError, type RtcErrorCode } from '../base/rtc-error.js';

export type MediaSubject = 'microphone' | 'camera' | 'screen' | 'speaker';

/**
 * Finer than the code: `dismissed` (a prompt was closed, a share was cancelled), `blocked` (refused for this
 * site), `system` (refused by the operating system), `policy` (the embedding page forbids it), `gesture` (not
 * asked straight from a click), `missing`, `busy`, `insecure`, `unsupported`; and of a device that ran: `removed` (it
 * is gone), `revoked` (its permission is), `stopped` (neither: the system or another program ended it).
 */
export type MediaErrorReason =
  | 'dismissed'
  | 'blocked'
  | 'system'
  | 'policy'
  | 'gesture'
  | 'missing'
  | 'removed'
  | 'revoked'
  | 'stopped'
  | 'busy'
  | 'insecure'
  | 'unsupported';

/** A failure of capture: an `RtcError` that also says which device it is about and why, in a word. */
export class MediaError extends RtcError {
  readonly subject: MediaSubject;
  readonly reason: MediaErrorReason;

  constructor(subject: MediaSubject, reason: MediaErrorReason, cause?: unknown) {
    super(CODES[reason], (subject === 'screen' ? OF_SCREENS : OF_DEVICES)[reason], {
      cause,
      values: { device: subject, feature: FEATURES[subject] },
      // Nothing the person can do in this page helps against these.
      recoverable: reason !== 'policy' && reason !== 'insecure' && reason !== 'unsupported',
    });
    this.subject = subject;
    this.reason = reason;
  }
}

export interface MediaErrorContext {
  readonly isSecureContext: boolean;
  allowsFeature(feature: string): boolean | null;
}

/**
 * Turns what `getUserMedia` and `getDisplayMedia` reject with into an error that says what to do.
 *
 * The names are those of https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia and
 * https://www.w3.org/TR/screen-capture/#dom-mediadevices-getdisplaymedia. Who refused is told only by Chromium's
 * messages ("Permission dismissed", "Permission denied by system"); others are taken as the site's setting.
 */
export function toMediaError(error: unknown, subject: MediaSubject, context: MediaErrorContext): MediaError {
  return error instanceof MediaError ? error : new MediaError(subject, reasonOf(error, subject, context), error);
}

/** For a page that has no `mediaDevices` or lacks the one method. */
export function missingApiError(subject: MediaSubject, context: MediaErrorContext): MediaError {
  return new MediaError(subject, context.isSecureContext ? 'unsupported' : 'insecure');
}

const FEATURES = {
  microphone: 'microphone',
  camera: 'camera',
  screen: 'display-capture',
  speaker: 'speaker-selection',
} as const;

function reasonOf(error: unknown, subject: MediaSubject, context: MediaErrorContext): MediaErrorReason {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const message = error instanceof Error || error instanceof DOMException ? error.message : '';
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      if (!context.isSecureContext) return 'insecure';
      if (context.allowsFeature(FEATURES[subject]) === false) return 'policy';
      if (/system/i.test(message)) return 'system';
      // SecurityError: media are switched off for the document as a whole.
      if (name === 'SecurityError') return 'blocked';
      return subject === 'screen' || /dismiss/i.test(message) ? 'dismissed' : 'blocked';
    case 'InvalidStateError':
      // The document lacks focus or the call came without a gesture.
      return 'gesture';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return context.isSecureContext ? 'unsupported' : 'insecure';
  }
}

const CODES: Record<MediaErrorReason, RtcErrorCode> = {
  dismissed: 'permission-denied',
  blocked: 'permission-denied',
  system: 'permission-denied',
  policy: 'permission-denied',
  gesture: 'permission-denied',
  missing: 'device-not-found',
  removed: 'device-not-found',
  revoked: 'permission-denied',
  stopped: 'device-in-use',
  busy: 'device-in-use',
  insecure: 'insecure-context',
  unsupported: 'unsupported',
};

const OF_DEVICES: Record<MediaErrorReason, string> = {
  dismissed:
    'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.',
  blocked:
    'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.',
  system:
    'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.',
  policy:
    'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".',
  gesture:
    '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.',
  missing:
    '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.',
  removed:
    '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.',
  revoked:
    'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.',
  stopped:
    'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.',
  busy: '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.',
  insecure:
    'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).',
  unsupported:
    '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}',
};

const OF_SCREENS: Record<MediaErrorReason, string> = {
  dismissed: 'Sharing was cancelled. Nothing is being shared.',
  blocked: 'The browser does not let this page share the screen. Allow it in the site settings, then try again.',
  system:
    'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.',
  policy:
    'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".',
  gesture: 'Sharing the screen has to start from a click in this page. Click the button again.',
  missing: 'There is nothing here that could be shared.',
  removed: 'What was being shared is gone.',
  revoked:
    'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.',
  stopped: 'The system or another program stopped the screen. Try again.',
  busy: 'The screen could not be captured. Close other programs that record it, then try again.',
  insecure:
    'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).',
  unsupported: 'This browser cannot share the screen. Phones and tablets mostly cannot.',
};
