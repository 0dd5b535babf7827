import type { Seat } from '../seat.js';
import type { ArrivingSeat } from './arriving-seat.js';
import type { Claim, Entrance } from './broker.js';

/** Somebody who asked for a seat and waits for the room to say where it stands. */
export class Entrant {
  /** Unlike that of an earlier socket of the same participant, whose seat may be spoken of still. */
  readonly ask: string;
  readonly seat: Seat;
  readonly claim: Claim | null;
  /** Nobody is there to hand the seat over. */
  orphan = false;
  /** From the moment the seat is ours, until it is known what came before. */
  arriving: ArrivingSeat | null = null;
  readonly #answered: (entrance: Entrance) => void;
  #due: NodeJS.Timeout | null = null;

  constructor(ask: string, seat: Seat, claim: Claim | null, answered: (entrance: Entrance) => void) {
    this.ask = ask;
    this.seat = seat;
    this.claim = claim;
    this.#answered = answered;
  }

  /** Waits so many milliseconds for what came before. */
  expect(due: number, late: () => void): void {
    this.#due = setTimeout(late, due);
  }

  answer(entrance: Entrance): void {
    if (this.#due) clearTimeout(this.#due);
    this.#answered(entrance);
  }
}
