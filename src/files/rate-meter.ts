/** Milliseconds after which what happened counts for about a third. */
const MEMORY = 3000;
/** Milliseconds that the first estimate spans at least, so that a burst into empty buffers is no record speed. */
const WARM_UP = 1000;

/**
 * Speed as a moving average weighted by time, not by samples: bursts of frames and pauses between them even out,
 * and a stall lets it sink steadily. Divided by the weight seen so far, so that it does not start at zero.
 */
export class RateMeter {
  readonly #now: () => number;
  #sum = 0;
  #started: number;
  #last: number;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#started = this.#last = now();
  }

  add(bytes: number): void {
    this.#decay();
    this.#sum += bytes;
  }

  /** Forgets what was, after a pause. */
  restart(): void {
    this.#sum = 0;
    this.#started = this.#last = this.#now();
  }

  /** Bytes a second. */
  get rate(): number {
    this.#decay();
    const elapsed = Math.max(this.#last - this.#started, WARM_UP);
    return (this.#sum / (MEMORY * (1 - Math.exp(-elapsed / MEMORY)))) * 1000;
  }

  #decay(): void {
    const now = this.#now();
    this.#sum *= Math.exp((this.#last - now) / MEMORY);
    this.#last = now;
  }
}
