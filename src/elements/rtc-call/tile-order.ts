/**
 * The order in which the tiles stand. It changes as little as possible: whoever comes is last, and somebody who is to be
 * seen on the first page changes places with one other.
 */
export class TileOrder {
  #keys: string[] = [];
  /** Turns in which each was brought forward; the smallest was longest ago. */
  readonly #turns = new Map<string, number>();
  #turn = 0;

  /** The same keys in the order they stand in. */
  arrange(keys: readonly string[]): readonly string[] {
    const there = new Set(keys);
    const known = new Set(this.#keys);
    this.#keys = [...this.#keys.filter((key) => there.has(key)), ...keys.filter((key) => !known.has(key))];
    for (const key of this.#turns.keys()) if (!there.has(key)) this.#turns.delete(key);
    return this.#keys;
  }

  /** Brings one among the first `count`, in exchange for whoever was not brought there for the longest time. */
  bringForward(key: string, count: number): void {
    const at = this.#keys.indexOf(key);
    if (at < 0) return;
    this.#turns.set(key, ++this.#turn);
    if (at < count || count < 1) return;
    const turnOf = (each: string): number => this.#turns.get(each) ?? 0;
    // Of those who never spoke the last one, so that the first rows stay as they are.
    const gives = this.#keys.slice(0, count).reduce((found, each) => (turnOf(each) <= turnOf(found) ? each : found));
    this.#keys[this.#keys.indexOf(gives)] = key;
    this.#keys[at] = gives;
  }
}
