import { RtcError } from '../base/rtc-error.js';
import type { RefusalReason } from '../signaling/transport.js';

/** `secret-of-theirs`: they have a secret, and we have none. */
export type Mismatch = RefusalReason | 'secret-of-theirs';

/** Why there is no connection to somebody who is in the room, for the person on this side. */
export function secretMismatch(name: string, mismatch: Mismatch): RtcError {
  return new RtcError('secret-mismatch', name ? MESSAGES[mismatch] : NAMELESS[mismatch], { values: { name } });
}

const MESSAGES: Record<Mismatch, string> = {
  'no-secret': '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.',
  'secret-of-theirs': '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.',
  'other-secret':
    '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.',
};

const NAMELESS: Record<Mismatch, string> = {
  'no-secret':
    'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.',
  'secret-of-theirs':
    'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.',
  'other-secret':
    'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.',
};
