import type { Participant } from '../../../session/session-types.js';
import { RtcEvent } from '../../internal/events.js';

/** Somebody, perhaps oneself, records the call. */
export class RtcRecordingStartEvent extends RtcEvent<{ participant: Participant }> {
  constructor(detail: RtcRecordingStartEvent['detail']) {
    super('rtc-recording-start', detail);
  }
}

/**
 * A recording is over. Of one made by this call there is the `file`, on the disk of this device as long as the page
 * lives; `preventDefault()` keeps the call from offering it to the person. `file` is `null` for recordings of others.
 */
export class RtcRecordingStopEvent extends RtcEvent<{ participant: Participant; file: File | null }> {
  constructor(detail: RtcRecordingStopEvent['detail']) {
    super('rtc-recording-stop', detail, { cancelable: detail.file !== null });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rtc-recording-start': RtcRecordingStartEvent;
    'rtc-recording-stop': RtcRecordingStopEvent;
  }
}
