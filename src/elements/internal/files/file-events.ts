import type { RtcError } from '../../../base/rtc-error.js';
import type { Transfer } from '../../../files/transfer-types.js';
import { RtcEvent } from '../events.js';

/**
 * Somebody offers a file. `preventDefault()`: the page decides, by `transfer.accept()` or `transfer.decline()`,
 * and the element neither asks nor accepts by itself.
 */
export class RtcFileOfferEvent extends RtcEvent<{ transfer: Transfer }> {
  constructor(detail: RtcFileOfferEvent['detail']) {
    super('rtc-file-offer', detail, { cancelable: true });
  }
}

/** A transfer moved on, or changed its state. */
export class RtcFileProgressEvent extends RtcEvent<{ transfer: Transfer }> {
  constructor(detail: RtcFileProgressEvent['detail']) {
    super('rtc-file-progress', detail);
  }
}

/** A file has arrived at the other side, whole and verified. */
export class RtcFileSentEvent extends RtcEvent<{ transfer: Transfer; file: File }> {
  constructor(detail: RtcFileSentEvent['detail']) {
    super('rtc-file-sent', detail);
  }
}

/** A file has arrived here, whole and verified. */
export class RtcFileReceivedEvent extends RtcEvent<{ transfer: Transfer; file: File }> {
  constructor(detail: RtcFileReceivedEvent['detail']) {
    super('rtc-file-received', detail);
  }
}

/**
 * A file was not sent or received: it broke the element's rules (then there is a `file` and no `transfer`), or its
 * transfer failed, was declined or was cancelled.
 */
export class RtcFileErrorEvent extends RtcEvent<{ error: RtcError; transfer: Transfer | null; file: File | null }> {
  constructor(detail: Partial<RtcFileErrorEvent['detail']> & { error: RtcError }) {
    super('rtc-file-error', { transfer: null, file: null, ...detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rtc-file-offer': RtcFileOfferEvent;
    'rtc-file-progress': RtcFileProgressEvent;
    'rtc-file-sent': RtcFileSentEvent;
    'rtc-file-received': RtcFileReceivedEvent;
    'rtc-file-error': RtcFileErrorEvent;
  }
}
