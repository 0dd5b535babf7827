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
 * A token bucket for frames and one for bytes. It may run into debt, because a chunk that was read holds many
 * frames: `take` then says how long to stop reading until the debt is paid.
 */
export class RateLimit {
  readonly #limits: Readonly<RateLimits>;
  readonly #maxDebt: number;
  #frames: number;
  #bytes: number;
  #time: number;

  /** @param maxDebt milliseconds; what would take longer to pay is let off */
  constructor(limits: Readonly<RateLimits>, now: number, maxDebt = Infinity) {
    this.#limits = limits;
    this.#maxDebt = maxDebt / 1000;
    this.#frames = limits.frameBurst;
    this.#bytes = limits.byteBurst;
    this.#time = now;
  }

  /** Milliseconds until both buckets are out of debt; 0 when they are not in debt. `now` in milliseconds. */
  take(frames: number, bytes: number, now: number): number {
    const { frameBurst, framesPerSecond, byteBurst, bytesPerSecond } = this.#limits;
    const seconds = Math.max(0, now - this.#time) / 1000;
    this.#time = now;
    this.#frames = Math.min(frameBurst, this.#frames + seconds * framesPerSecond) - frames;
    this.#bytes = Math.min(byteBurst, this.#bytes + seconds * bytesPerSecond) - bytes;
    let debt = Math.max(-this.#frames / framesPerSecond, -this.#bytes / bytesPerSecond, 0);
    if (debt > this.#maxDebt) {
      debt = this.#maxDebt;
      this.#frames = Math.max(this.#frames, -debt * framesPerSecond);
      this.#bytes = Math.max(this.#bytes, -debt * bytesPerSecond);
    }
    return Math.ceil(debt * 1000);
  }
}
