import type { DeviceKind } from '../../media/media-source.js';
import type { ChatMessage, Participant } from '../../session/session-types.js';
import { RtcEvent } from '../internal/events.js';

/** About to join. `preventDefault()` keeps the call where it is. */
export class RtcBeforeJoinEvent extends RtcEvent<{ room: string; name: string }> {
  constructor(detail: RtcBeforeJoinEvent['detail']) {
    super('rtc-before-join', detail, { cancelable: true });
  }
}

/** Somebody wrote. */
export class RtcMessageEvent extends RtcEvent<ChatMessage> {
  constructor(detail: ChatMessage) {
    super('rtc-message', detail);
  }
}

/** Somebody, perhaps oneself, shares a screen. */
export class RtcScreenShareStartEvent extends RtcEvent<{ participant: Participant }> {
  constructor(detail: RtcScreenShareStartEvent['detail']) {
    super('rtc-screen-share-start', detail);
  }
}

/** A shared screen is gone. */
export class RtcScreenShareStopEvent extends RtcEvent<{ participant: Participant }> {
  constructor(detail: RtcScreenShareStopEvent['detail']) {
    super('rtc-screen-share-stop', detail);
  }
}

/** Another device is in use, or (without `kind`) the set of devices changed. */
export class RtcDeviceChangeEvent extends RtcEvent<{ kind?: DeviceKind; deviceId?: string }> {
  constructor(detail: RtcDeviceChangeEvent['detail'] = {}) {
    super('rtc-device-change', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'rtc-before-join': RtcBeforeJoinEvent;
    'rtc-message': RtcMessageEvent;
    'rtc-screen-share-start': RtcScreenShareStartEvent;
    'rtc-screen-share-stop': RtcScreenShareStopEvent;
    'rtc-device-change': RtcDeviceChangeEvent;
  }
}
