import type { BulkLane } from '../engine/data-link.js';

/** Milliseconds between two reports: each costs a packet and more CPU than the bytes it is about. */
const INTERVAL = 25;

/** What one lane brought, told to the sender, who limits by it what is under way. */
export class Arrivals {
  /** Payload in bytes. */
  bytes = 0;
  readonly #tell: (bytes: number) => void;
  readonly #off: () => void;
  #toldAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(lane: BulkLane, frame: (frame: Uint8Array<ArrayBuffer>) => void, tell: (bytes: number) => void) {
    this.#tell = tell;
    this.#off = lane.on('frame', frame);
  }

  add(bytes: number): void {
    this.bytes += bytes;
    const wait = this.#toldAt + INTERVAL - performance.now();
    if (wait <= 0) this.#now();
    else this.#timer ??= setTimeout(() => this.#now(), wait);
  }

  close(): void {
    this.#off();
    clearTimeout(this.#timer);
  }

  #now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#toldAt = performance.now();
    this.#tell(this.bytes);
  }
}
