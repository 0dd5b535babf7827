import type { Words } from './language.js';

/** What the page said, by tag in lower case. */
export const added = new Map<string, Words>();
const listeners = new Set<() => void>();
/** Another one after each change. */
export let version = 0;

/**
 * Adds or overrides words of a language, for all tags of the page and at once; what is missing stays as it was.
 *
 * ```js
 * addWords('de', { 'Join call': 'Zur Sprechstunde' });
 * ```
 *
 * @param language BCP 47 tag: `de` for German of all kinds, `de-AT` for one, `en` for the English words themselves, or a
 * language that the kit does not bring
 * @param words by their English wording, places and plurals in ICU's message format
 */
export function addWords(language: string, words: Words): void {
  const tag = language.toLowerCase();
  added.set(tag, { ...added.get(tag), ...words });
  changed();
}

/** Tells when the words of a language may have changed. */
export function onWords(listener: () => void): void {
  listeners.add(listener);
}

export function changed(): void {
  version++;
  for (const listener of listeners) listener();
}
