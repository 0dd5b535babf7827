import type { CallWords } from '../internal/words.js';

/** Milliseconds in which what happens is said in one sentence. */
const BREATH_MS = 600;

/**
 * What the live region of the call says: who came, went and shares. Several at once become one sentence, and
 * somebody who comes and goes within a breath is not mentioned.
 */
export class Announcer {
  readonly #words: () => CallWords;
  readonly #say: (text: string) => void;
  #came = new Map<string, string>();
  #went = new Map<string, string>();
  #notes: string[] = [];
  #room: (() => string) | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(words: () => CallWords, say: (text: string) => void) {
    this.#words = words;
    this.#say = say;
  }

  came(id: string, name: string): void {
    if (!this.#went.delete(id)) this.#came.set(id, name || this.#words().someone);
    this.#later();
  }

  went(id: string, name: string): void {
    if (!this.#came.delete(id)) this.#went.set(id, name || this.#words().someone);
    this.#later();
  }

  /** Says who is there instead of who came, when one has just come oneself. */
  entered(room: () => string): void {
    this.#room = room;
    this.#later();
  }

  note(text: string): void {
    this.#notes.push(text);
    this.#later();
  }

  /** Forgets what has not been said. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#came.clear();
    this.#went.clear();
    this.#notes = [];
    this.#room = null;
  }

  #later(): void {
    this.#timer ??= setTimeout(() => {
      const words = this.#words();
      const moves = [
        this.#came.size ? words.joined([...this.#came.values()]) : '',
        this.#went.size ? words.left([...this.#went.values()]) : '',
      ];
      const sentences = [...(this.#room ? [this.#room()] : moves), ...this.#notes].filter(Boolean);
      this.stop();
      if (sentences.length) this.#say(`${sentences.join('. ')}.`);
    }, BREATH_MS);
  }
}
