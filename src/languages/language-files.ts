import { scriptAddress } from '../script-address.js';
import type { Translation } from './language.js';

type Module = Promise<{ readonly default: Translation }>;

const codes = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];

/**
 * Stands in for `language-modules.ts` in the single files, which carry English only: the others lie in the folder
 * `locales` beside them.
 */
export const fetchLanguage = (code: string): Module | null => (codes.includes(code) ? load(code) : null);

/** Rejects also where there is nothing beside the script, because it came as a `blob:`. */
async function load(code: string): Module {
  return import(/* @vite-ignore */ new URL(`locales/${code}.js`, scriptAddress).href);
}
