import { english, type Language, type Words } from './language.js';
import { fetchLanguage } from './language-modules.js';

/** What came over the network, by code. */
const fetched = new Map<string, Words>();
const coming = new Map<string, Promise<void>>();
/** What the page said, by tag in lower case. */
const added = new Map<string, Words>();
const known = new Map<string, Language>();
/** Not asked for again before another element comes. */
const failed = new Set<string>();
const listeners = new Set<() => void>();

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

/** Tells when a language may have changed. Returns the function that stops it. */
export function onLanguages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The language of a tag: English unless we know it, and until it is there. `coming`: then, its words are being fetched.
 *
 * @param again fetches also what could not be fetched before
 */
export function languageOf(tag: string, again: boolean): { language: Language; coming: Promise<void> | undefined } {
  const { language: code = '', script = '' } = localeOf(tag);
  // Chinese is here in the simplified script; those who write the other one read English rather than that.
  if (again) failed.delete(code);
  const missing = script !== 'Hant' && !fetched.has(code) && !failed.has(code);
  const wait = missing ? (coming.get(code) ?? fetchWords(code)) : undefined;
  const words = known.get(tag) ?? compose(tag, code, script);
  known.set(tag, words);
  return { language: words, coming: wait };
}

function compose(tag: string, code: string, script: string): Language {
  const parts = [script !== 'Hant' && fetched.get(code), added.get(code), added.get(tag.toLowerCase())].filter(
    (words) => !!words,
  );
  if (parts.length === 0 && code !== 'en') return english;
  const rtl = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script);
  return { tag: regional(tag, code), rtl, words: Object.assign({}, ...parts) };
}

/** Of a language that says no region, the person's own: an English page shows 15:00 to somebody from London. */
const regional = (tag: string, code: string): string =>
  (tag === code && navigator.languages.find((own) => own.startsWith(`${code}-`))) || tag;

/** `iw` is `he`, and `zh-TW` is written in the script `Hant`: the browser knows. What is no tag is of no language. */
function localeOf(tag: string): Partial<Intl.Locale> {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return {};
  }
}

function fetchWords(code: string): Promise<void> | undefined {
  const wait = fetchLanguage(code)
    ?.then(
      (module) => void fetched.set(code, module.default),
      // English is better than an error in the way.
      () => void failed.add(code),
    )
    .then(() => {
      coming.delete(code);
      changed();
    });
  if (wait) coming.set(code, wait);
  return wait;
}

function changed(): void {
  known.clear();
  for (const listener of listeners) listener();
}
