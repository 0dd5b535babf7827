import type { AddressShare } from './limits/address-limits.js';
import { RateLimit } from './rate-limit.js';
import type { RateLimits } from './rate-limit.js';
import type { SignalingSocket } from './signaling-socket.js';

/** Debt in milliseconds that is waited for; a flood beyond it is refused. Well under a heartbeat. */
const MAX_THROTTLE = 2_000;

/**
 * How fast a socket is read: a sender that is a little too fast is read more slowly, so that nothing of it is lost. The lower part
 * of a `Connection`, since another object for each of thousands counts.
 */
export abstract class Intake extends RateLimit {
  /** Of its address; `null` for this machine. */
  readonly share: AddressShare | null;
  protected readonly socket: SignalingSocket;
  #timer: NodeJS.Timeout | null = null;

  constructor(socket: SignalingSocket, limits: Readonly<RateLimits>, share: AddressShare | null) {
    super(limits);
    this.socket = socket;
    this.share = share;
  }

  /** Nothing is read just now, so that silence means nothing. */
  protected get paused(): boolean {
    return this.#timer !== null;
  }

  /** Charges what came: `pause` when reading stops because of it, `flood` when it was far too much to wait for. */
  protected charge(frames: number, bytes: number): 'fine' | 'pause' | 'flood' {
    const now = performance.now();
    const own = this.take(frames, bytes, now);
    if (own > MAX_THROTTLE) return 'flood';
    // What others behind the address did is waited for, but never a reason to be refused.
    const wait = Math.max(own, this.share?.take(frames, bytes, now) ?? 0);
    if (wait === 0 || this.#timer) return 'fine';
    this.socket.pause();
    this.#resumeAfter(wait);
    return 'pause';
  }

  /** It is over, and nothing is waited for. */
  protected endThrottle(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #resumeAfter(wait: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = null;
      // What had been read already may have added to the debt.
      const rest = this.take(0, 0, performance.now());
      if (rest > 0) this.#resumeAfter(rest);
      else this.socket.resume();
    }, wait);
  }
}
