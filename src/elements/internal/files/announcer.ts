import { files } from './files.words.js';

/** Milliseconds in which things that happen together are told together. */
const TOGETHER = 250;

/** A sentence about one file or batch, by its name, or about several files. */
export type Sentence = (what: string, count: number) => string;

export type Announce = (kind: unknown, what: string, sentence: Sentence) => void;

/**
 * Collects what a live region says. A hundred files must not be a hundred sentences: what is of one kind and happens
 * together becomes one.
 */
export function announcer(say: (text: string) => void, speak: (run: () => void) => void): Announce {
  const counts = new Map<unknown, number>();
  const sentences = new Map<unknown, () => string>();
  return (kind, what, sentence) => {
    if (counts.size === 0) {
      setTimeout(() => {
        speak(() => say(Array.from(sentences.values(), (sentence) => sentence()).join(' ')));
        counts.clear();
        sentences.clear();
      }, TOGETHER);
    }
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    sentences.set(kind, () => `${sentence(count === 1 ? what : files(count), count)}.`);
  };
}
