import type { RtcError } from '../base/rtc-error.js';
import type { Transfer } from '../files/transfer-types.js';

const nothing = (): void => {};

/** A transfer that failed before there was anything to transfer it with. */
export function unsentTransfer({ name, size, type }: File, peer: string, error: RtcError): Transfer {
  const done = Promise.reject<File>(error);
  done.catch(nothing);
  return {
    ...{ id: String(Math.random()), name, size, type, peer, error, done },
    ...{ direction: 'send', state: 'failed', transferred: 0, rate: 0, eta: null, file: null },
    ...{ accept: nothing, decline: nothing, pause: nothing, resume: nothing, cancel: nothing },
  };
}
