import type { LeaveReason } from '../../protocol/signaling.js';
import type { EntryPass, EntryVerdict } from '../hosts/judge-entry.js';
import type { RoomRules } from '../hosts/room-rules.js';
import type { SeatOrder } from '../hosts/seat-order.js';
import type { Described } from '../participant-info.js';
import type { Room } from '../room.js';
import type { Seat } from '../seat.js';

/** What a participant shows that comes back: the former life of its seat, and how many frames it has of that. */
export interface Claim {
  readonly epoch: string;
  readonly received: number;
}

/**
 * `entered`: the others heard `join`, or the hosts that somebody waits. `resumed`: the seat came over from where it was
 * held, with what it had missed. `restarted`: it was held, but not what it had missed, and starts anew under its id;
 * the others keep it. `superseded`: the same participant asked again on a newer socket. The rest: not let in.
 */
export type Entrance = 'entered' | 'resumed' | 'restarted' | 'superseded' | Refused;
export type Refused = Exclude<EntryVerdict, 'enter' | 'wait'>;

/**
 * What makes one room of the members that several servers have. Changes of who is in a room, and what hosts decide, go
 * through it, and it applies them to the `Room` in one order everywhere. What members say to each other goes through it
 * only where the room knows the other one as a member elsewhere.
 */
export interface Broker {
  /** `false` before the first contact with what it shares rooms through. It takes people all the same, who then meet those of this server alone. */
  readonly met: boolean;
  /**
   * Puts the seat into the room, with its socket attached, unless it may not enter; it may have to wait there.
   * `answered` is called once, at once or later, at the very moment from which the seat is told what happens: nothing
   * may be sent before the welcome.
   */
  enter(room: Room, seat: Seat, claim: Claim | null, pass: EntryPass, answered: (entrance: Entrance) => void): void;
  /** The name, the standing or the connection of the seat has changed. */
  announce(room: Room, seat: Seat): void;
  /** The seat falls free, now or a moment later, when the host hears `left`. */
  leave(room: Room, seat: Seat, reason: LeaveReason): void;
  /** Has the server that keeps the seat of this member carry the order out. `false`: it cannot be reached now. */
  order(room: Room, id: string, order: SeatOrder): boolean;
  /** Changes the rules of the room, now or a moment later, when the keeper hears `ruled`; again upon those that another one set meanwhile. */
  rule(room: Room, change: (rules: RoomRules) => RoomRules): void;
  /** Everybody is out, now or a moment later, when the keeper hears `ended`; the next to come find a new room. */
  end(room: Room): void;
  /**
   * The server stops. Its participants may take their seats up elsewhere for `patience` milliseconds; then the rest of
   * the seats goes to other servers, which hold them for the grace period.
   */
  close(patience: number): Promise<void>;
}

/** What a broker tells whoever keeps the seats of this server. */
export interface SeatKeeper {
  /** The seat is out of the room. */
  left(room: Room, seat: Seat, reason: LeaveReason): void;
  /** Its participant has taken the seat up at another server. */
  moved(room: Room, seat: Seat): void;
  /** The seat may have missed something that cannot be sent again, so its participant has to begin it anew. */
  renew(room: Room, seat: Seat): void;
  /** The server that had this member is gone: it is held here, in the place that it has in the room. */
  inherit(room: Room, member: Described): void;
  /** A host wants this of a seat of this server. */
  obey(room: Room, seat: Seat, order: SeatOrder): void;
  /** The rules of the room are others now. */
  ruled(room: Room, former: RoomRules): void;
  /** A host ended it. */
  ended(room: Room): void;
}
