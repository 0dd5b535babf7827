/** Milliseconds in which things that happen together are told together. */
const TOGETHER = 250;

/**
 * Collects what a live region says. A folder of a hundred files must not be a hundred sentences: what is of one kind
 * and happens together becomes one.
 */
export class Announcer {
  readonly #say: (text: string) => void;
  readonly #pending = new Map<string, { count: number; text: (count: number) => string }>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  /**
   * @param kind what belongs together
   * @param text the sentence for so many of this kind; the last one given speaks for all
   */
  add(kind: string, text: (count: number) => string): void {
    this.#pending.set(kind, { count: (this.#pending.get(kind)?.count ?? 0) + 1, text });
    this.#timer ??= setTimeout(() => this.#flush(), TOGETHER);
  }

  /** Forgets what has not been said yet. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending.clear();
  }

  #flush(): void {
    const sentences = [...this.#pending.values()].map(({ count, text }) => text(count));
    this.clear();
    this.#say(sentences.join(' '));
  }
}
