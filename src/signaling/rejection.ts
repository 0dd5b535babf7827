import { RtcError } from '../base/rtc-error.js';
import type { RtcErrorCode } from '../base/rtc-error.js';
import type { SignalingErrorCode } from '../protocol/signaling.js';

interface Rejection {
  code: RtcErrorCode;
  message: string;
  /** Whether joining again later, or with another name or token, can help. */
  recoverable: boolean;
}

const REJECTIONS: Partial<Record<SignalingErrorCode, Rejection>> = {
  'room-full': { code: 'room-full', message: 'The room is full. Try again later.', recoverable: true },
  'server-full': { code: 'room-full', message: 'The server is full. Try again later.', recoverable: true },
  'room-locked': { code: 'room-locked', message: 'The room is locked: nobody else may join.', recoverable: true },
  'token-invalid': { code: 'token-invalid', message: 'The invitation to this room is not valid.', recoverable: false },
  'token-expired': { code: 'token-expired', message: 'The invitation to this room has expired.', recoverable: true },
  'name-taken': {
    code: 'name-taken',
    message: 'Somebody in the room has this name. Choose another.',
    recoverable: true,
  },
  kicked: { code: 'kicked', message: 'You were removed from the room.', recoverable: false },
  'rate-limited': { code: 'rate-limited', message: 'Too many requests. Wait a moment.', recoverable: true },
};

/** The error a page gets for the server's `error` frame; the server's own words are its cause. */
export function rejectionError(code: SignalingErrorCode, message: string): RtcError {
  const known = REJECTIONS[code];
  const cause = new Error(`${code}: ${message}`);
  return known
    ? new RtcError(known.code, known.message, { recoverable: known.recoverable, cause })
    : new RtcError('signaling-rejected', `The signaling server refused: ${message}`, { recoverable: false, cause });
}
