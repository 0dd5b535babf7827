/** What is asked, once a period, whether it still lives. */
export interface Beating {
  beat(): void;
}

const SLICES = 20;

/**
 * One timer for every connection of the server. They are spread over slices of the period, so that thousands
 * of pings do not go out in one go and hold everything else up.
 */
export class Heartbeat {
  readonly #slices: Set<Beating>[] = Array.from({ length: SLICES }, () => new Set());
  readonly #timer: NodeJS.Timeout;
  #current = 0;

  /** @param period milliseconds between two beats of one connection */
  constructor(period: number) {
    this.#timer = setInterval(() => this.#tick(), period / SLICES);
    this.#timer.unref();
  }

  /** The first beat comes a whole period later. */
  add(beating: Beating): void {
    this.#slices[this.#current]?.add(beating);
  }

  /** Looks everywhere, which is cheaper than to remember a slice for every connection. */
  delete(beating: Beating): void {
    for (const slice of this.#slices) if (slice.delete(beating)) return;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #tick(): void {
    this.#current = (this.#current + 1) % SLICES;
    for (const beating of this.#slices[this.#current] ?? []) beating.beat();
  }
}
