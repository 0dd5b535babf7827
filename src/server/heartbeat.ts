/** What is asked, once a period, whether it still lives. */
export interface Beating {
  beat(): void;
}

const SLICES = 20;

/**
 * One timer for every connection of the server, and the only list of them. They are spread over slices of the period, so
 * that thousands of pings do not go out in one go and hold everything else up.
 */
export class Heartbeat<T extends Beating> implements Iterable<T> {
  readonly #slices: Set<T>[] = Array.from({ length: SLICES }, () => new Set());
  readonly #timer: NodeJS.Timeout;
  #current = 0;
  #size = 0;

  /** @param period milliseconds between two beats of one connection */
  constructor(period: number) {
    this.#timer = setInterval(() => this.#tick(), period / SLICES);
    this.#timer.unref();
  }

  get size(): number {
    return this.#size;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const slice of this.#slices) yield* slice;
  }

  /** Of one that is not there yet. The first beat comes a whole period later. */
  add(beating: T): void {
    this.#slices[this.#current]?.add(beating);
    this.#size += 1;
  }

  /** Looks everywhere, which is cheaper than to remember a slice for every connection. */
  delete(beating: T): void {
    if (this.#slices.some((slice) => slice.delete(beating))) this.#size -= 1;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #tick(): void {
    this.#current = (this.#current + 1) % SLICES;
    for (const beating of this.#slices[this.#current] ?? []) beating.beat();
  }
}
