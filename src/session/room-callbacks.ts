import type { RtcError } from '../base/rtc-error.js';
import type { TrackSource } from '../engine/engine.js';
import type { MediaSource } from '../media/media-source.js';
import type { PeerState } from './peer-state.js';
import type { ParticipantPatch } from './roster.js';
import type { SessionEvents } from './session-types.js';

/** What of this person is to be seen by the others, and by themselves. */
export interface LocalState {
  readonly tracks: Readonly<Record<TrackSource, MediaStreamTrack | null>>;
  /** Told to the others. */
  readonly told: PeerState;
  /** Shown to the person. */
  readonly own: ParticipantPatch;
}

export interface RoomCallbacks {
  /** What a host has muted is switched off there. */
  readonly media: MediaSource;
  /** `self` or `participants` changed. Comes before the event that says how. */
  changed(): void;
  tell<K extends keyof SessionEvents>(type: K, detail: SessionEvents[K]): void;
  /** The room let us in, for the first time or again. */
  admitted(first: boolean): void;
  /** The signaling is away. The calls go on. */
  away(): void;
  /** `fatal`: it is over, and the room should be closed. */
  failed(error: RtcError, fatal: boolean): void;
}
