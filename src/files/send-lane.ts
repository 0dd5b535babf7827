import type { BulkLane } from '../engine/data-link.js';
import { payloadSizeFor } from './bulk-frame.js';
import { FlightControl } from './flight-control.js';

/** The lane's buffer in the browser is filled up to here, and again when it has sunk to the lower mark. Bytes. */
export const HIGH_WATER = 1024 * 1024;
export const LOW_WATER = 256 * 1024;
/** Milliseconds: losses on a shorter way are repaired in no time. */
const FAR = 15;
/** Bytes a millisecond: who gets there is not held up by losses. */
const FAST = 4000;

export interface SendLaneOwner {
  /** There may be room again. */
  room(): void;
  /** It is closed, and what was under way on it may be lost. */
  lost(lane: SendLane): void;
}

/** One lane, as its sender uses it: how much may go on it now, and what did. */
export class SendLane {
  readonly flight = new FlightControl();
  /** Payload that was sent on it, in bytes. */
  sent = 0;
  /** No further block is begun on it. */
  retiring = false;
  readonly #lane: BulkLane;
  readonly #off: (() => void)[];

  constructor(lane: BulkLane, owner: SendLaneOwner) {
    this.#lane = lane;
    lane.bufferedAmountLowThreshold = LOW_WATER;
    this.#off = [lane.on('drain', () => owner.room()), lane.on('close', () => owner.lost(this))];
  }

  get id(): number {
    return this.#lane.id;
  }

  /** Whether a frame can go now. */
  get free(): boolean {
    return this.#lane.open && this.#lane.bufferedAmount < HIGH_WATER && this.flight.free;
  }

  /**
   * Whether SCTP holds back what the window lets go, at a pace that only losses explain: much of what is under way
   * waits in the browser, not in a queue on the path.
   */
  get heldUp(): boolean {
    const { delay, rate, window } = this.flight;
    return delay >= FAR && rate < FAST && this.#lane.bufferedAmount > window / 4;
  }

  /** The best size for the next frame's payload. */
  get payloadSize(): number {
    return payloadSizeFor(this.#lane.maxMessageSize, this.flight.window);
  }

  /** @throws RtcError `peer-unreachable` when it is closed */
  send(frame: Uint8Array<ArrayBuffer>, payload: number): void {
    this.#lane.send(frame);
    this.sent += payload;
    this.flight.sent(payload);
  }

  /** No more is heard of it. A lane that was opened for this is closed. */
  close(): void {
    for (const off of this.#off) off();
    if (this.id > 0) this.#lane.close();
  }
}
