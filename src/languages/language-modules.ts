import type { Translation } from './language.js';

type Module = Promise<{ readonly default: Translation }>;

/** The languages that there are besides English, each fetched when somebody speaks it. */
const modules: Readonly<Record<string, () => Module>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  zh: () => import('./zh.js'),
};

/** Fetches a language by its code; `null` for one that there is not. */
export const fetchLanguage = (code: string): Module | null => (Object.hasOwn(modules, code) ? modules[code]!() : null);
