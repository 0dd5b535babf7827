import type { EntryPass } from '../hosts/judge-entry.js';
import type { Seat } from '../seat.js';
import type { ArrivingSeat } from './arriving-seat.js';
import type { Claim, Entrance } from './broker.js';

/** Milliseconds for a handover; a server that has not answered by then is too slow to be waited for. */
const HANDOVER_DUE = 1_500;

/** Somebody who asked for a seat and waits for the room to say where it stands. */
export class Entrant {
  /** Unlike that of an earlier socket of the same participant, whose seat may be spoken of still. */
  readonly ask: string;
  readonly seat: Seat;
  readonly claim: Claim | null;
  readonly pass: EntryPass;
  /** Nobody is there to hand the seat over. */
  orphan = false;
  /** From the moment the seat is ours, until it is known what came before. */
  arriving: ArrivingSeat | null = null;
  readonly #answered: (entrance: Entrance) => void;
  #caughtUp = false;
  #conclusion: (() => void) | null = null;
  #due: NodeJS.Timeout | null = null;

  constructor(ask: string, seat: Seat, claim: Claim | null, pass: EntryPass, answered: (entrance: Entrance) => void) {
    this.ask = ask;
    this.seat = seat;
    this.claim = claim;
    this.pass = pass;
    this.#answered = answered;
  }

  /** Waits for what came before, but not for long. */
  expect(late: () => void): void {
    this.#due = setTimeout(late, HANDOVER_DUE);
  }

  /** What came before is known, and is acted upon as soon as nothing of ours is under way to the seat any more. */
  conclude(conclusion: () => void): void {
    this.#conclusion ??= conclusion;
    if (this.#caughtUp) this.#conclusion();
  }

  /** All that members of this server sent through Redis before the seat was here has come; so says what this `ask` led to. */
  caughtUp(ask: string): void {
    if (ask !== this.ask) return;
    this.#caughtUp = true;
    this.arriving?.caughtUp();
    this.#conclusion?.();
  }

  answer(entrance: Entrance): void {
    if (this.#due) clearTimeout(this.#due);
    this.#answered(entrance);
  }
}
