import { files } from './rtc-file-drop.words.js';

/** Milliseconds in which things that happen together are told together. */
const TOGETHER = 250;

/** A sentence about one file, by its name, or about several. */
export type Sentence = (what: string, count: number) => string;

/**
 * Collects what a live region says. A folder of a hundred files must not be a hundred sentences: what is of one kind
 * and happens together becomes one.
 */
export function announcer(say: (text: string) => void): (kind: string, file: string, sentence: Sentence) => void {
  const counts = new Map<string, number>();
  const sentences = new Map<string, string>();
  return (kind, file, sentence) => {
    if (counts.size === 0) {
      setTimeout(() => {
        say([...sentences.values()].join(' '));
        counts.clear();
        sentences.clear();
      }, TOGETHER);
    }
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    sentences.set(kind, `${sentence(count === 1 ? file : files(count), count)}.`);
  };
}
