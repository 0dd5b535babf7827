/** Frames and bytes that may be sent, at once and on the long run. The defaults are those of one connection. */
export interface RateLimits {
  /** Frames that may come at once. Default 1024: a whole replay and a join to sixteen others. */
  frameBurst: number;
  /** Frames a second after that. Default 200. */
  framesPerSecond: number;
  /** Bytes that may come at once. Default 4 MiB. */
  byteBurst: number;
  /** Bytes a second after that. Default 512 KiB. */
  bytesPerSecond: number;
}

export const DEFAULT_RATE_LIMITS: Readonly<RateLimits> = {
  frameBurst: 1024,
  framesPerSecond: 200,
  byteBurst: 4 * 1024 * 1024,
  bytesPerSecond: 512 * 1024,
};

/** For all connections of one address: a whole office may sit behind it. */
export const ADDRESS_RATE_LIMITS: Readonly<RateLimits> = {
  frameBurst: 50 * DEFAULT_RATE_LIMITS.frameBurst,
  framesPerSecond: 50 * DEFAULT_RATE_LIMITS.framesPerSecond,
  byteBurst: 50 * DEFAULT_RATE_LIMITS.byteBurst,
  bytesPerSecond: 50 * DEFAULT_RATE_LIMITS.bytesPerSecond,
};

/**
 * A bucket for frames and one for bytes, each told by one time: that at which all that was taken is paid for, as the generic cell rate
 * algorithm does it (ITU-T I.371). It may run into debt, because a chunk that was read holds many frames: `take` then
 * says how long to stop reading until the debt is paid.
 */
export class RateLimit {
  readonly #limits: Readonly<RateLimits>;
  #framesPaid = -Infinity;
  #bytesPaid = -Infinity;

  constructor(limits: Readonly<RateLimits>) {
    this.#limits = limits;
  }

  /**
   * Milliseconds until both buckets are out of debt; 0 when they are not in debt.
   *
   * @param now milliseconds
   * @param maxDebt milliseconds; what would take longer to pay is let off
   */
  take(frames: number, bytes: number, now: number, maxDebt = Infinity): number {
    const { frameBurst, framesPerSecond, byteBurst, bytesPerSecond } = this.#limits;
    const latest = now + maxDebt;
    this.#framesPaid = Math.min(latest, paid(this.#framesPaid, frames, frameBurst, framesPerSecond, now));
    this.#bytesPaid = Math.min(latest, paid(this.#bytesPaid, bytes, byteBurst, bytesPerSecond, now));
    return Math.ceil(Math.max(this.#framesPaid - now, this.#bytesPaid - now, 0));
  }
}

function paid(before: number, count: number, burst: number, perSecond: number, now: number): number {
  return Math.max(before, now - (burst / perSecond) * 1000) + (count / perSecond) * 1000;
}
