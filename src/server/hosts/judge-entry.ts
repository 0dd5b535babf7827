import type { Room } from '../room.js';
import type { Seat } from '../seat.js';
import { keysOf } from './room-rules.js';

/** How somebody asks to be let in. */
export interface EntryPass {
  /** Waits where the room is locked. */
  readonly knocks: boolean;
  /** Waits in any case: their join token says so. */
  readonly lobby: boolean;
}

export interface EntryLimits {
  readonly maxParticipants: number;
  /** Who may wait at the same time. */
  readonly maxWaiting: number;
  /** Rooms are locked before anybody has decided. */
  readonly lobby: boolean;
  /** On a server without tokens: whoever is first, or nobody. */
  readonly openHosts: 'first' | 'none' | null;
}

/** `locked`: would have to wait, and does not. `crowded`: too many wait already. */
export type EntryVerdict = 'enter' | 'wait' | 'locked' | 'kept-out' | 'full' | 'crowded';

/** The same as the script `ENTER` decides where Redis is asked. */
export function judgeEntry(room: Room, seat: Seat, pass: EntryPass, limits: EntryLimits): EntryVerdict {
  const { rules } = room;
  const keys = keysOf(seat);
  if (rules.out.some((key) => keys.includes(key))) return 'kept-out';
  const first = limits.openHosts === 'first' && room.size === 0;
  if (seat.role === 'guest' && (rules.locked || pass.lobby) && !first) {
    if (!pass.knocks) return 'locked';
    return room.waiting >= limits.maxWaiting ? 'crowded' : 'wait';
  }
  return room.size >= limits.maxParticipants ? 'full' : 'enter';
}
