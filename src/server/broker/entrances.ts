import { judgeEntry } from '../hosts/judge-entry.js';
import type { EntryLimits, EntryPass } from '../hosts/judge-entry.js';
import type { Room } from '../room.js';
import type { Seat } from '../seat.js';
import type { ArrivingSeat } from './arriving-seat.js';
import type { Claim, Entrance } from './broker.js';
import { Entrant } from './entrant.js';
import type { RoomCalls } from './room-calls.js';
import type { Handover } from './wire.js';

export interface EntrancesDeps {
  readonly calls: RoomCalls;
  readonly limits: EntryLimits;
  /** There is no connection to the others any more. */
  apart(): void;
  announce(seat: Seat): void;
  /** These nodes have seats that keep somebody out. */
  suspect(nodes: readonly string[]): void;
}

/** Those who have asked for a seat in one room, until each has an answer. */
export class Entrances {
  readonly #room: Room;
  readonly #deps: EntrancesDeps;
  readonly #waiting = new Map<string, Entrant>();
  #asked = 0;

  constructor(room: Room, deps: EntrancesDeps) {
    this.#room = room;
    this.#deps = deps;
  }

  get(id: string): Entrant | undefined {
    return this.#waiting.get(id);
  }

  /** An earlier socket of the same participant is answered. */
  add(seat: Seat, claim: Claim | null, pass: EntryPass, answered: (entrance: Entrance) => void): Entrant {
    this.settle(seat.id, 'superseded');
    const entrant = new Entrant(String(++this.#asked), seat, claim, pass, answered);
    this.#waiting.set(seat.id, entrant);
    return entrant;
  }

  /** Asks Redis for the seat. */
  ask(entrant: Entrant, roster: boolean): void {
    const { calls, limits, apart } = this.#deps;
    const { seat, claim, pass, ask } = entrant;
    calls.enter(seat, claim, pass, { ask, limits, roster }).then((reply) => this.#onReply(entrant, reply), apart);
  }

  /** Without the others, who may have it already. */
  enterAlone({ seat, arriving, pass }: Entrant): void {
    const room = this.#room;
    const former = room.get(seat.id);
    if (arriving) return this.#startAnew(seat, arriving);
    if (former) {
      room.replace(seat);
      return this.settle(seat.id, 'restarted');
    }
    const verdict = judgeEntry(room, seat, pass, this.#deps.limits);
    if (verdict !== 'enter' && verdict !== 'wait') return this.settle(seat.id, verdict);
    seat.waiting = verdict === 'wait';
    room.add(seat);
    this.settle(seat.id, 'entered');
  }

  allAlone(): void {
    for (const entrant of [...this.#waiting.values()]) this.enterAlone(entrant);
  }

  /** Answers who waits for that seat, if anybody does. */
  settle(id: string, entrance: Entrance): void {
    const entrant = this.#waiting.get(id);
    if (!entrant) return;
    this.#waiting.delete(id);
    entrant.answer(entrance);
  }

  /** The seat is ours from here on; what came before is still on its way, unless nobody has it. */
  receive(entrant: Entrant, arriving: ArrivingSeat, nobody: boolean): void {
    entrant.arriving = arriving;
    this.#deps.calls.fence(entrant.seat.id, entrant.ask).catch(() => this.#deps.apart());
    if (nobody || entrant.orphan || !entrant.claim) return this.#conclude(entrant, null);
    entrant.expect(() => this.#conclude(entrant, null));
  }

  onHandover({ id, held }: Handover): void {
    const entrant = this.#waiting.get(id);
    if (entrant?.arriving) this.#conclude(entrant, held);
  }

  #onReply(entrant: Entrant, reply: unknown): void {
    const { id } = entrant.seat;
    if (this.#waiting.get(id) !== entrant) return;
    const [outcome, ...nodes] = Array.isArray(reply) ? reply.map(String) : [];
    if (outcome === 'full') {
      this.settle(id, 'full');
      this.#deps.suspect(nodes);
    } else if (outcome === 'locked' || outcome === 'crowded' || outcome === 'kept-out') {
      this.settle(id, outcome);
    } else if (outcome === 'orphan') {
      entrant.orphan = true;
      if (entrant.arriving) this.#conclude(entrant, null);
    }
  }

  #conclude(entrant: Entrant, held: Handover['held']): void {
    const { seat, arriving } = entrant;
    entrant.conclude(() => {
      if (held && arriving && entrant.claim) this.#goOn(seat, arriving, entrant.claim, held);
      else this.#startAnew(seat, entrant.arriving);
    });
  }

  #goOn(seat: Seat, arriving: ArrivingSeat, claim: Claim, held: NonNullable<Handover['held']>): void {
    // What the others know.
    seat.resemble(arriving.seat);
    seat.inherit(claim.epoch, claim.received, held.received, [...held.missed, ...arriving.frames]);
    this.#room.replace(seat);
    // A new name that came behind the move: from the former node Redis did not take it any more.
    const { role, subject } = seat;
    if (seat.identify({ name: held.name, role, subject })) this.#deps.announce(seat);
    this.settle(seat.id, 'resumed');
  }

  #startAnew(seat: Seat, arriving: ArrivingSeat | null): void {
    // What the others know; who gets the answer tells them what is new.
    if (arriving) seat.resemble(arriving.seat);
    this.#room.replace(seat);
    this.settle(seat.id, 'restarted');
  }
}
