/** The part of `navigator.locks` that is used. */
export type LocksLike = Pick<LockManager, 'request' | 'query'>;

/**
 * Tells of tabs that vanish without a word, as in a crash: each tab holds a lock with its id in the name, which
 * the browser gives to those who wait for it when the tab is gone (W3C Web Locks, section 2.4).
 * Where there are no locks (a page that is not secure), such a tab is never noticed.
 */
export class TabLocks {
  readonly #locks: LocksLike | undefined;
  readonly #prefix: string;
  readonly #ended = new AbortController();
  readonly #watching = new Map<string, AbortController>();

  constructor(locks: LocksLike | undefined, prefix: string) {
    this.#locks = locks;
    this.#prefix = prefix;
  }

  /** Holds the lock of `id` until `release()`. Resolves once it is held. */
  hold(id: string): Promise<void> {
    const locks = this.#locks;
    if (!locks) return Promise.resolve();
    const { signal } = this.#ended;
    return new Promise((resolve) => {
      const released = new Promise<void>((release) => signal.addEventListener('abort', () => release()));
      locks
        .request(this.#prefix + id, { signal }, () => {
          resolve();
          return released;
        })
        // Refused (a sandboxed frame, say) or ended while waiting: the tab is then just not watched over.
        .catch(() => resolve());
    });
  }

  /** Ids of the tabs that are there; `null` where that cannot be known. */
  async others(self: string): Promise<string[] | null> {
    try {
      const held = (await this.#locks?.query())?.held;
      if (!held) return null;
      const names = held.map(({ name }) => name ?? '').filter((name) => name.startsWith(this.#prefix));
      return names.map((name) => name.slice(this.#prefix.length)).filter((id) => id !== self);
    } catch {
      return null; // Refused, as above.
    }
  }

  /** Calls `onGone` when the tab `id` no longer holds its lock. */
  watch(id: string, onGone: () => void): void {
    if (!this.#locks || this.#watching.has(id)) return;
    const watching = new AbortController();
    this.#watching.set(id, watching);
    // Shared, so that everyone who waits gets it at the same time.
    this.#locks
      .request(this.#prefix + id, { mode: 'shared', signal: watching.signal }, () => {
        if (!watching.signal.aborted) onGone();
      })
      .catch(() => undefined); // Not watched any more, or refused.
  }

  unwatch(id: string): void {
    this.#watching.get(id)?.abort();
    this.#watching.delete(id);
  }

  release(): void {
    this.#ended.abort();
    for (const id of [...this.#watching.keys()]) this.unwatch(id);
  }
}
