import { RtcError } from './rtc-error.js';

/** What went wrong when a part of the kit that is fetched late did not come. */
export function partNotLoaded(cause: unknown): RtcError {
  const message = 'A part of the call could not be loaded. Check the connection, then try again.';
  return new RtcError('load-failed', message, { cause });
}
