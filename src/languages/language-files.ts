import { scriptAddress } from '../script-address.js';
import type { Translation } from './language.js';

const codes = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];

/**
 * Stands in for `language-modules.ts` in the single files, which carry English only: the others lie in the folder
 * `locales` beside them.
 */
export const fetchLanguage = (code: string): Promise<{ readonly default: Translation }> | null =>
  codes.includes(code) ? import(/* @vite-ignore */ new URL(`locales/${code}.js`, scriptAddress).href) : null;
