import type { LeaveReason } from '../../protocol/signaling.js';
import type { Room } from '../room.js';
import type { Seat } from '../seat.js';
import type { Broker, Claim, Entrance, SeatKeeper } from './broker.js';

/** The broker of a server that is alone: every member is here, and everything happens at once. */
export class MemoryBroker implements Broker {
  readonly #keeper: SeatKeeper;
  readonly #maxParticipants: number;

  constructor(keeper: SeatKeeper, maxParticipants: number) {
    this.#keeper = keeper;
    this.#maxParticipants = maxParticipants;
  }

  enter(room: Room, seat: Seat, _claim: Claim | null, answered: (entrance: Entrance) => void): void {
    if (room.size >= this.#maxParticipants) return answered('full');
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

  async close(): Promise<void> {
    // Nobody else could take a seat over.
  }
}
