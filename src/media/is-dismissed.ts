import { RtcError } from '../base/rtc-error.js';

/**
 * Whether the person just closed the prompt: they know, so a page need not tell them. A cancelled choice of what
 * to share looks like any other refusal in most browsers (`NotAllowedError`), so for the screen every refusal
 * counts that is not known to come from the system, the policy or a missing gesture.
 *
 * Apart from the errors themselves, whose many texts are not needed before a device is.
 */
export function isDismissed(error: unknown): boolean {
  return error instanceof RtcError && 'reason' in error && error.reason === 'dismissed';
}
