import type { RedisLink } from './redis-link.js';

export interface LeaseEvents {
  /** The first sign has been given: from now on nobody takes us for dead. */
  held(): void;
  /** With every sign, three times a lease; `now` on the clock of `performance`. */
  beat(now: number): void;
  /** The nodes whose leases matter to us. */
  peers(): Iterable<string>;
  dead(node: string): void;
}

const SIGNS = 3;

/** A key in Redis that runs out when its node stops to renew it, and a watch on those of others. */
export class Lease {
  readonly #link: RedisLink;
  readonly #duration: number;
  readonly #on: LeaseEvents;
  #timer: NodeJS.Timeout | null = null;
  /** Until then others may not have renewed theirs either: Redis itself was away. */
  #trustedFrom = 0;

  constructor(link: RedisLink, duration: number, on: LeaseEvents) {
    this.#link = link;
    this.#duration = duration;
    this.#on = on;
  }

  start(): void {
    this.#trustedFrom = performance.now() + this.#duration;
    this.#renew(true);
    this.#timer ??= setInterval(() => this.#renew(false), this.#duration / SIGNS);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** The node is about to end: nobody has to wait for the lease to run out. */
  async giveUp(): Promise<void> {
    const key = this.#link.leaseKey(this.#link.node);
    await this.#link.send(key, ['DEL', key]);
  }

  async isDead(node: string): Promise<boolean> {
    if (node === this.#link.node || performance.now() < this.#trustedFrom) return false;
    const key = this.#link.leaseKey(node);
    return Number(await this.#link.send(key, ['EXISTS', key])) === 0;
  }

  #renew(first: boolean): void {
    const key = this.#link.leaseKey(this.#link.node);
    // A socket over a dead path takes commands for minutes without any answer.
    const due = setTimeout(() => this.#link.reopen(), this.#duration / SIGNS);
    due.unref();
    this.#link
      .send(key, ['SET', key, '1', 'PX', String(this.#duration)])
      .then(() => {
        if (first) this.#on.held();
        this.#on.beat(performance.now());
        return this.#watch();
      })
      .catch(() => undefined) // The link is lost, has said so, and starts this anew.
      .finally(() => clearTimeout(due));
  }

  async #watch(): Promise<void> {
    for (const node of this.#on.peers()) if (await this.isDead(node)) this.#on.dead(node);
  }
}
