/**
 * Milliseconds that somebody has to speak before they are taken for the speaker: longer than a cough, a laugh or an
 * “mm-hm”, with what the detector of speech adds for the pauses between words (600 ms).
 */
export const LASTS_MS = 1000;
/** Milliseconds that the speaker stays at least. Shorter, and people look for who is where instead of listening. */
export const STAYS_MS = 3000;
/** Milliseconds that somebody has to speak before they take the place of one who still speaks, be it only their fan. */
export const OVER_MS = 4000;

/**
 * Who is speaking, for a stage that shows them large: one at a time, without flicker. Whoever speaks on keeps the place
 * when they stop, until somebody else speaks for long enough. Times are milliseconds, of any clock that rises.
 */
export class ActiveSpeaker {
  #current: string | null = null;
  #since = -Infinity;
  /** When those who speak now began. */
  readonly #began = new Map<string, number>();

  get current(): string | null {
    return this.#current;
  }

  /** Somebody began or stopped. Follow it with `settle()`. */
  tell(id: string, speaking: boolean, now: number): void {
    if (!speaking) this.#began.delete(id);
    else if (!this.#began.has(id)) this.#began.set(id, now);
  }

  /** Somebody is gone. */
  forget(id: string): void {
    this.#began.delete(id);
    if (this.#current === id) this.#current = null;
  }

  /** Decides. Returns how many milliseconds later it has to decide again, or `null` if not before somebody tells. */
  settle(now: number): number | null {
    const speaks = this.#current !== null && this.#began.has(this.#current);
    const free = this.#current === null ? -Infinity : this.#since + STAYS_MS;
    let next: { id: string; at: number } | null = null;
    for (const [id, began] of this.#began) {
      if (id === this.#current) continue;
      const at = Math.max(began + (speaks ? OVER_MS : LASTS_MS), free);
      if (!next || at < next.at) next = { id, at };
    }
    if (!next) return null;
    if (next.at > now) return next.at - now;
    this.#current = next.id;
    this.#since = now;
    return this.settle(now);
  }
}
