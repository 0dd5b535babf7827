import type { LeaveReason, ParticipantInfo, ServerHeader } from '../protocol/signaling.js';
import { headerFrame, signalFrame } from './frame-bytes.js';
import type { Seat } from './seat.js';

/** Who is in one room, and what they are told of each other. Never reaches into another room. */
export class Room {
  readonly name: string;
  /** In the order of arrival, which a `Map` keeps. */
  readonly #seats = new Map<string, Seat>();

  constructor(name: string) {
    this.name = name;
  }

  get size(): number {
    return this.#seats.size;
  }

  get(id: string): Seat | undefined {
    return this.#seats.get(id);
  }

  seats(): Iterable<Seat> {
    return this.#seats.values();
  }

  /** Everyone but `self`, oldest first. */
  roster(self: Seat): ParticipantInfo[] {
    return [...this.#seats.values()].filter((seat) => seat !== self).map((seat) => seat.info);
  }

  /** Takes in a seat whose socket is attached already, so that the others hear of it connected. */
  add(seat: Seat): void {
    this.#seats.set(seat.id, seat);
    this.#tellOthers(seat, { type: 'join', participant: seat.info });
  }

  remove(seat: Seat, reason: LeaveReason): void {
    this.#seats.delete(seat.id);
    seat.release();
    this.#tellOthers(seat, { type: 'leave', id: seat.id, reason });
  }

  /** The name or the connection of `seat` has changed. */
  announce(seat: Seat): void {
    this.#tellOthers(seat, { type: 'presence', participant: seat.info });
  }

  /** Hands `body` to one participant. `false` when nobody else here has that id. */
  relay(from: Seat, to: string, body: Buffer): boolean {
    const target = this.#seats.get(to);
    if (!target || target === from) return false;
    target.deliver(signalFrame(from.id, body));
    return true;
  }

  #tellOthers(seat: Seat, header: ServerHeader): void {
    if (this.#seats.size === 0) return;
    const frame = headerFrame(header);
    for (const other of this.#seats.values()) if (other !== seat) other.deliver(frame);
  }
}
