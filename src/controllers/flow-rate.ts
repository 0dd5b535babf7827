import { RateMeter } from '../files/rate-meter.js';

/** Steps a second from which their own rhythm no longer shows in the speed. */
const STEADY = 4;

/**
 * Speed of several files together, in bytes a second. Progress comes in steps, a whole small file or a block of a large
 * one. Where they come quickly, counting them is right and the files' own speeds are not, because none of them lasts
 * long enough to have one; where they come slowly it is the other way round. In between it is some of both.
 */
export class FlowRate {
  readonly #bytes: RateMeter;
  readonly #steps: RateMeter;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now?: () => number) {
    this.#bytes = new RateMeter(now);
    this.#steps = new RateMeter(now);
  }

  add(bytes: number): void {
    this.#bytes.add(bytes);
    this.#steps.add(1);
  }

  /** Forgets what was, after a pause. */
  restart(): void {
    this.#bytes.restart();
    this.#steps.restart();
  }

  /** @param own sum of the files' own speeds */
  rate(own: number): number {
    const trust = Math.min(1, this.#steps.rate / STEADY) ** 2;
    return trust * this.#bytes.rate + (1 - trust) * own;
  }
}
