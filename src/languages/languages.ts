import { added, changed, version } from './added-words.js';
import { english, type Language, type Words } from './language.js';
import { fetchLanguage } from './language-modules.js';

/** What came over the network, by code. */
const fetched = new Map<string, Words>();
const coming = new Map<string, Promise<void>>();
/** Not asked for again before another element comes. */
const failed = new Set<string>();
const known = new Map<string, Language>();
/** Of the words that `known` is made of. */
let made = version;

/**
 * The language of a tag: English unless we know it, and until it is there. `coming`: then, its words are being fetched.
 *
 * @param again fetches also what could not be fetched before
 */
export function languageOf(tag: string, again = false): { language: Language; coming: Promise<void> | undefined } {
  const { language: code = '', script = '' } = localeOf(tag);
  if (again) failed.delete(code);
  // Chinese is here in the simplified script; those who write the other one read English rather than that.
  const missing = script !== 'Hant' && !fetched.has(code) && !failed.has(code);
  const wait = missing ? (coming.get(code) ?? fetchWords(code)) : undefined;
  if (made !== version) known.clear();
  made = version;
  const language = known.get(tag) ?? compose(tag, code, script);
  known.set(tag, language);
  return { language, coming: wait };
}

function compose(tag: string, code: string, script: string): Language {
  const parts = [script !== 'Hant' && fetched.get(code), added.get(code), added.get(tag.toLowerCase())].filter(
    (words) => !!words,
  );
  if (parts.length === 0) return english;
  const rtl = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script);
  return { tag: regional(tag, code), rtl, words: Object.assign({}, ...parts) };
}

/** Of a language that says no region, the person's own: a German page writes numbers as in Switzerland for the Swiss. */
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
