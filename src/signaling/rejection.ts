import { RtcError } from '../base/rtc-error.js';
import type { RtcErrorCode } from '../base/rtc-error.js';
import type { SignalingErrorCode } from '../protocol/signaling.js';

/** What a page may want to tell apart. The rest is a mistake of programs. */
const CAUSES = [
  'room-full',
  'room-locked',
  'token-invalid',
  'token-expired',
  'name-taken',
  'name-fixed',
  'kicked',
  'not-admitted',
  'not-allowed',
  'ended-by-host',
  'rate-limited',
] as const satisfies RtcErrorCode[];

/** The error a page gets for the server's `error` frame. The words are the server's, which knows best what to do. */
export function rejectionError(refused: SignalingErrorCode, message: string): RtcError {
  const code = refused === 'server-full' ? 'room-full' : CAUSES.find((cause) => cause === refused);
  if (!code) {
    const values = { refused, message };
    return new RtcError('signaling-rejected', 'The signaling server refused ({refused}): {message}', {
      values,
      recoverable: false,
    });
  }
  // Otherwise joining again later, or with another name or token, can help.
  return new RtcError(code, message, { recoverable: code !== 'token-invalid' && code !== 'kicked' });
}
