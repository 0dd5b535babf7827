import type { RtcError } from '../../base/rtc-error.js';
import { msg } from '../../languages/msg.js';

/** What a person reads of an error, in the language of the element that shows it. Nothing for no error. */
export function errorText(error: Partial<RtcError> | null | undefined): string {
  // Not every one is of this copy of the kit, or of this class.
  return error ? msg(error.text ?? error.message ?? '', error.values) : '';
}
