import { RateLimit } from '../rate-limit.js';
import type { RateLimits } from '../rate-limit.js';

export interface AddressLimitOptions {
  readonly maxSocketsPerAddress: number;
  readonly maxJoinsPerMinute: number;
  readonly addressRate: Readonly<RateLimits>;
}

/** Sockets that are being told that they are too many, before the rest is cut off without a word. */
const MAX_TURNED_AWAY = 50;
/** Milliseconds that somebody without a socket is remembered: by then what they may open is full again. */
const MEMORY = 60_000;
/** Longest debt in milliseconds, so that a flood that is over is soon forgotten to the others behind that address. */
const MAX_DEBT = 2_000;

/** What the sockets of one address share. */
export class AddressShare {
  sockets = 0;
  turnedAway = 0;
  /** When the last socket closed, on the clock of `performance`. */
  idleSince = 0;
  readonly #opens: RateLimit;
  readonly #traffic: RateLimit;

  constructor({ maxJoinsPerMinute: perMinute, addressRate }: AddressLimitOptions) {
    // The last of a minute's worth is taken on credit.
    const opens = { frameBurst: perMinute - 1, framesPerSecond: perMinute / 60, byteBurst: 1, bytesPerSecond: 1 };
    this.#opens = new RateLimit(opens);
    this.#traffic = new RateLimit(addressRate);
  }

  /** Whether another socket may be opened, which is charged. */
  mayOpen(now: number): boolean {
    if (this.#opens.take(0, 0, now) > 0) return false;
    this.#opens.take(1, 0, now);
    return true;
  }

  closed(which: 'sockets' | 'turnedAway'): void {
    this[which] -= 1;
    this.idleSince = performance.now();
  }

  /** As `RateLimit.take`. */
  take(frames: number, bytes: number, now: number): number {
    return this.#traffic.take(frames, bytes, now, MAX_DEBT);
  }
}

export type OpenVerdict = 'open' | 'turn-away' | 'cut';

/** Counts by address, so that one machine cannot take the places or the time of all others. */
export class AddressLimits {
  readonly #options: AddressLimitOptions;
  readonly #shares = new Map<string, AddressShare>();
  readonly #sweeper: NodeJS.Timeout;

  constructor(options: AddressLimitOptions) {
    this.#options = options;
    this.#sweeper = setInterval(() => this.#forget(performance.now()), MEMORY);
    this.#sweeper.unref();
  }

  /** @param key as `ClientAddress.key` */
  share(key: string): AddressShare {
    let share = this.#shares.get(key);
    if (!share) this.#shares.set(key, (share = new AddressShare(this.#options)));
    return share;
  }

  /** Who opens too much is told why, as long as it does not do that too often as well. */
  judge(share: AddressShare, now: number): OpenVerdict {
    if (share.sockets < this.#options.maxSocketsPerAddress && share.mayOpen(now)) return 'open';
    return share.turnedAway < MAX_TURNED_AWAY ? 'turn-away' : 'cut';
  }

  stop(): void {
    clearInterval(this.#sweeper);
  }

  #forget(now: number): void {
    for (const [key, share] of this.#shares) {
      if (share.sockets + share.turnedAway === 0 && now - share.idleSince >= MEMORY) this.#shares.delete(key);
    }
  }
}
