import { fill, type Values } from '../base/fill.js';
import { english, type Language } from './language.js';

let current = english;

/**
 * A text in the language of the element that renders now. Outside of a render it is English: whoever says something
 * there wraps it in the element's `speak()`.
 *
 * @param text the English words, in ICU's message format; a literal, so that `npm run texts` finds it
 */
export function msg(text: string, values?: Values): string {
  return fill(current.words[text] ?? text, values, current.tag, current.rtl);
}

/** The BCP 47 tag of the same language, for `Intl`. */
export const languageTag = (): string => current.tag;

/** Another one whenever words of it may be others: what is rendered once and kept depends on it. */
export const languageKey = (): Language => current;

/** Runs something in a language. Synchronous, as a render is, so that another element may speak another one. */
export function speaking<T>(language: Language, run: () => T): T {
  const before = current;
  current = language;
  try {
    return run();
  } finally {
    current = before;
  }
}
