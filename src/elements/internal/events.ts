import type { RtcError } from '../../base/rtc-error.js';
import type { TrackSource } from '../../engine/engine.js';
import type {
  ChatMessage,
  Participant,
  ParticipantLeaveReason,
  SessionLeaveReason,
  SessionState,
} from '../../session/session-types.js';

/** `lobby` is `<rtc-call>`'s alone. */
export type ElementState = SessionState | 'lobby';

/** Every event of the kit bubbles, crosses shadow roots, and carries its fields in `detail`. */
export abstract class RtcEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, init: { cancelable?: boolean } = {}) {
    super(type, { bubbles: true, composed: true, ...init, detail });
  }
}

/** The element's state changed. */
export class RtcStateChangeEvent extends RtcEvent<{ state: ElementState; previous: ElementState }> {
  constructor(detail: RtcStateChangeEvent['detail']) {
    super('rtc-statechange', detail);
  }
}

/**
 * The room let us in. Tags that share a session all tell it, also a call whose person is still in the lobby because
 * a file drop joined first; whether somebody takes part in the call is `rtc-statechange` to `joined` of that call.
 */
export class RtcJoinEvent extends RtcEvent<{ room: string; self: Participant }> {
  constructor(detail: RtcJoinEvent['detail']) {
    super('rtc-join', detail);
  }
}

/** We are out of the room: by our own leave, by the server's word, or because it could not be reached. */
export class RtcLeaveEvent extends RtcEvent<{ room: string; reason: SessionLeaveReason }> {
  constructor(detail: RtcLeaveEvent['detail']) {
    super('rtc-leave', detail);
  }
}

/** Somebody came. */
export class RtcParticipantJoinEvent extends RtcEvent<{ participant: Participant }> {
  constructor(detail: RtcParticipantJoinEvent['detail']) {
    super('rtc-participant-join', detail);
  }
}

/** Somebody went. */
export class RtcParticipantLeaveEvent extends RtcEvent<{ participant: Participant; reason: ParticipantLeaveReason }> {
  constructor(detail: RtcParticipantLeaveEvent['detail']) {
    super('rtc-participant-leave', detail);
  }
}

/** Something about somebody changed: `changed` names the fields of `participant`. */
export class RtcParticipantChangeEvent extends RtcEvent<{
  participant: Participant;
  changed: readonly (keyof Participant)[];
}> {
  constructor(detail: RtcParticipantChangeEvent['detail']) {
    super('rtc-participant-change', detail);
  }
}

/**
 * The code to compare with somebody, by voice for instance: if both see the same, nobody sits between them. Told once
 * they are connected, and again should it be another.
 */
export class RtcVerificationEvent extends RtcEvent<{ participant: Participant; code: string }> {
  constructor(detail: RtcVerificationEvent['detail']) {
    super('rtc-verification', detail);
  }
}

/** Something failed; the element shows it, too. */
export class RtcErrorEvent extends RtcEvent<{ error: RtcError }> {
  constructor(detail: RtcErrorEvent['detail']) {
    super('rtc-error', detail);
  }
}

/** A track of somebody is there: microphone, camera, screen, or the screen's sound. */
export class RtcTrackEvent extends RtcEvent<{
  participant: Participant;
  source: TrackSource;
  track: MediaStreamTrack;
  stream: MediaStream;
}> {
  constructor(detail: RtcTrackEvent['detail']) {
    super('rtc-track', detail);
  }
}

/** The browser does not play with sound before the person has done something on the page; the tile shows a button. */
export class RtcAutoplayBlockedEvent extends RtcEvent<{ element: HTMLVideoElement }> {
  constructor(detail: RtcAutoplayBlockedEvent['detail']) {
    super('rtc-autoplay-blocked', detail);
  }
}

/** Somebody began or stopped speaking. */
export class RtcSpeakingEvent extends RtcEvent<{ participant: Participant; speaking: boolean }> {
  constructor(detail: RtcSpeakingEvent['detail']) {
    super('rtc-speaking', detail);
  }
}

/** Somebody wrote. */
export class RtcMessageEvent extends RtcEvent<ChatMessage> {
  constructor(detail: ChatMessage) {
    super('rtc-message', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'rtc-statechange': RtcStateChangeEvent;
    'rtc-join': RtcJoinEvent;
    'rtc-leave': RtcLeaveEvent;
    'rtc-participant-join': RtcParticipantJoinEvent;
    'rtc-participant-leave': RtcParticipantLeaveEvent;
    'rtc-participant-change': RtcParticipantChangeEvent;
    'rtc-verification': RtcVerificationEvent;
    'rtc-error': RtcErrorEvent;
    'rtc-track': RtcTrackEvent;
    'rtc-autoplay-blocked': RtcAutoplayBlockedEvent;
    'rtc-speaking': RtcSpeakingEvent;
    'rtc-message': RtcMessageEvent;
  }
}
