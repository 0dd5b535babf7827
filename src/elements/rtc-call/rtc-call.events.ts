import type { DeviceChangeCause, DeviceKind } from '../../media/media-source.js';
import type { LinkQuality } from '../../engine/engine.js';
import type { Participant, SessionEvents } from '../../session/session-types.js';
import { RtcEvent } from '../internal/events.js';
import * as words from '../internal/words.js';

/** About to join. `preventDefault()` keeps the call where it is. */
export class RtcBeforeJoinEvent extends RtcEvent<{ room: string; name: string }> {
  constructor(detail: RtcBeforeJoinEvent['detail']) {
    super('rtc-before-join', detail, { cancelable: true });
  }
}

/** Somebody's page sent data by `send()`. They are not to be trusted; binary data come as an `ArrayBuffer`. */
export class RtcDataEvent extends RtcEvent<{ from: Participant; channel: string; data: unknown }> {
  constructor(detail: RtcDataEvent['detail']) {
    super('rtc-data', detail);
  }
}

/** Somebody, perhaps oneself, reacted with an emoji. */
export class RtcReactionEvent extends RtcEvent<{ participant: Participant; emoji: string }> {
  constructor(detail: RtcReactionEvent['detail']) {
    super('rtc-reaction', detail);
  }
}

/** Somebody waits to be let in; told to hosts. `call.host.admit(knocker.id)` or `decline` is the answer. */
export class RtcKnockEvent extends RtcEvent<SessionEvents['knock']> {
  constructor(detail: RtcKnockEvent['detail']) {
    super('rtc-knock', detail);
  }
}

/** Somebody waits no longer: let in, sent away, or gone. */
export class RtcKnockEndEvent extends RtcEvent<SessionEvents['knock-end']> {
  constructor(detail: RtcKnockEndEvent['detail']) {
    super('rtc-knock-end', detail);
  }
}

/** What hosts have decided for the room is other than before. */
export class RtcRoomChangeEvent extends RtcEvent<SessionEvents['room-change']> {
  constructor(detail: RtcRoomChangeEvent['detail']) {
    super('rtc-room-change', detail);
  }
}

/** How well media get through to somebody is another than before: `good`, `fair`, `poor` or `lost`, and why. */
export class RtcQualityEvent extends RtcEvent<
  LinkQuality & { readonly participant: Participant; readonly message: string }
> {
  constructor({ participant, quality }: { participant: Participant; quality: LinkQuality }) {
    super('rtc-quality', {
      participant,
      ...quality,
      message: quality.reason ? words.qualityReasons()[quality.reason] : '',
    });
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

/**
 * Another device is in use: `chosen`, or taken by the call because the former one was `removed` or has `returned`. An
 * empty `deviceId` is the system's own choice of a speaker. Without `kind`: the set of devices changed.
 */
export class RtcDeviceChangeEvent extends RtcEvent<{
  kind?: DeviceKind;
  deviceId?: string;
  label?: string;
  cause?: DeviceChangeCause;
}> {
  constructor(detail: RtcDeviceChangeEvent['detail'] = {}) {
    super('rtc-device-change', detail);
  }
}

/** The person speaks while their microphone is muted. At most once in 20 seconds; nothing is recorded or sent. */
export class RtcTalkWhileMutedEvent extends RtcEvent<Record<string, never>> {
  constructor() {
    super('rtc-talk-while-muted', {});
  }
}

/** The person, or the page, pinned a tile so that it stays large, or no longer; also when a pinned tile is gone. */
export class RtcPinChangeEvent extends RtcEvent<{
  /** `self`, or the participant's id. */
  participant: string;
  source: 'camera' | 'screen';
  pinned: boolean;
}> {
  constructor(detail: RtcPinChangeEvent['detail']) {
    super('rtc-pin-change', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'rtc-before-join': RtcBeforeJoinEvent;
    'rtc-data': RtcDataEvent;
    'rtc-pin-change': RtcPinChangeEvent;
    'rtc-reaction': RtcReactionEvent;
    'rtc-knock': RtcKnockEvent;
    'rtc-knock-end': RtcKnockEndEvent;
    'rtc-room-change': RtcRoomChangeEvent;
    'rtc-quality': RtcQualityEvent;
    'rtc-screen-share-start': RtcScreenShareStartEvent;
    'rtc-screen-share-stop': RtcScreenShareStopEvent;
    'rtc-device-change': RtcDeviceChangeEvent;
    'rtc-talk-while-muted': RtcTalkWhileMutedEvent;
  }
}
