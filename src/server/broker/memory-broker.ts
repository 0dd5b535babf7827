import type { LeaveReason } from '../../protocol/signaling.js';
import { judgeEntry } from '../hosts/judge-entry.js';
import type { EntryLimits, EntryPass } from '../hosts/judge-entry.js';
import type { RoomRules } from '../hosts/room-rules.js';
import type { SeatOrder } from '../hosts/seat-order.js';
import type { Room } from '../room.js';
import type { Seat } from '../seat.js';
import type { Broker, Claim, Entrance, SeatKeeper } from './broker.js';

/** The broker of a server that is alone: every member is here, and everything happens at once. */
export class MemoryBroker implements Broker {
  readonly met = true;
  readonly #keeper: SeatKeeper;
  readonly #limits: EntryLimits;

  constructor(keeper: SeatKeeper, limits: EntryLimits) {
    this.#keeper = keeper;
    this.#limits = limits;
  }

  enter(room: Room, seat: Seat, _claim: Claim | null, pass: EntryPass, answered: (entrance: Entrance) => void): void {
    const verdict = judgeEntry(room, seat, pass, this.#limits);
    if (verdict !== 'enter' && verdict !== 'wait') return answered(verdict);
    seat.waiting = verdict === 'wait';
    room.add(seat);
    answered('entered');
  }

  announce(room: Room, seat: Seat): void {
    room.announce(seat);
  }

  leave(room: Room, seat: Seat, reason: LeaveReason): void {
    room.remove(seat, reason);
    this.#keeper.left(room, seat, reason);
  }

  order(room: Room, id: string, order: SeatOrder): boolean {
    const seat = room.seat(id);
    if (seat) this.#keeper.obey(room, seat, order);
    return true;
  }

  rule(room: Room, change: (rules: RoomRules) => RoomRules): void {
    const former = room.rules;
    room.rules = { ...change(former), revision: former.revision + 1 };
    this.#keeper.ruled(room, former);
  }

  end(room: Room): void {
    this.#keeper.ended(room);
  }

  async close(): Promise<void> {
    // Nobody else could take a seat over.
  }
}
