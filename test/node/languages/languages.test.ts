import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Translation } from '../../../src/languages/language.js';
import { findTexts, textsModule } from '../../../tools/texts.mjs';

const FOLDER = new URL('../../../src/languages/', import.meta.url);
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];

/** Texts that are no words in any language. */
const SYMBOLS = ['{page} / {pages}', '{name}: {text}', '{action}: {batch}', '{action} {file}', '{done} of {total}'];
/** Texts that a language says as English does. */
const AS_IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: ['Browser', 'Chat', 'Jitter', 'Videos', 'videos'],
  es: ['Chat'],
  fr: ['Message', 'Messages', 'Surprise', 'images'],
  it: ['Browser', 'Chat', 'Picture in picture'],
  pl: ['Folder {name}'],
  pt: ['Chat'],
};

const CHOICE = /\{(\w+), (plural|select),((?:[^{}]|\{(?:[^{}]|\{\w+\})*\})*)\}/g;
const FORM = /(\w+) \{((?:[^{}]|\{\w+\})*)\}/g;

/** The names of the places of a text, those inside of forms included. */
function places(text: string): string[] {
  const found = new Set<string>();
  const rest = text.replace(CHOICE, (_, name: string, __, forms: string) => {
    found.add(name);
    for (const [, , words = ''] of forms.matchAll(FORM)) for (const place of places(words)) found.add(place);
    return '';
  });
  for (const [, name = ''] of rest.matchAll(/\{(\w+)\}/g)) found.add(name);
  return [...found].sort();
}

function choices(text: string): { kind: string; name: string; forms: string[] }[] {
  return Array.from(text.matchAll(CHOICE), ([, name = '', kind = '', forms = '']) => ({
    ...{ kind, name },
    forms: Array.from(forms.matchAll(FORM), ([, form = '']) => form),
  }));
}

/** Letters that a person sees of a text. */
const length = (text: string): number =>
  text.replace(CHOICE, (_, __, ___, forms: string) => [...forms.matchAll(FORM)][0]?.[2] ?? '').length;

const { texts, unclear } = findTexts();

describe('the texts', () => {
  it('are all in the type that languages satisfy', async () => {
    const { path, code } = await textsModule(texts);
    assert.equal(readFileSync(path, 'utf8'), code, 'run npm run texts');
  });

  it('are literals wherever they are said', () => {
    assert.deepEqual(unclear, []);
  });

  it('have a file for each language', () => {
    const files = readdirSync(FOLDER).flatMap((name) => /^(\w\w)\.ts$/.exec(name)?.[1] ?? []);
    assert.deepEqual(files.sort(), LANGUAGES);
  });
});

for (const language of LANGUAGES) {
  describe(`the language ${language}`, async () => {
    const module = (await import(new URL(`${language}.ts`, FOLDER).href)) as { default: Translation };
    const words: Readonly<Record<string, string>> = module.default;

    it('has every text, and no other', () => {
      assert.deepEqual(Object.keys(words).sort(), texts);
    });

    it('has the places of every text', () => {
      const differing = texts.filter((text) => places(words[text] ?? '').join() !== places(text).join());
      assert.deepEqual(differing, []);
    });

    it('has all forms that its plurals need, and the choices that a text has', () => {
      const rules = new Intl.PluralRules(language);
      const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
      for (const text of texts) {
        for (const { kind, name, forms } of choices(words[text] ?? '')) {
          assert.ok(forms.includes('other'), text);
          if (kind === 'select') {
            const known = choices(text).flatMap((each) => (each.name === name ? each.forms : []));
            assert.deepEqual(
              forms.filter((form) => !known.includes(form)),
              [],
              text,
            );
            continue;
          }
          const possible = rules.resolvedOptions().pluralCategories as string[];
          assert.deepEqual(
            forms.filter((form) => !possible.includes(form)),
            [],
            text,
          );
          // What stays alike for all numbers needs one form only; where there are more, those that count.
          const missing = [...needed].filter((form) => !forms.includes(form) && form !== 'zero' && form !== 'two');
          if (forms.length > 1) assert.deepEqual(missing, [], `${language}: ${text}`);
        }
      }
    });

    it('leaves nothing in English by accident', () => {
      const allowed = [...SYMBOLS, ...(AS_IN_ENGLISH[language] ?? [])];
      const same = texts.filter((text) => words[text] === text && !allowed.includes(text));
      assert.deepEqual(same, []);
    });

    it('has no text that is out of proportion', () => {
      const long = texts.filter((text) => length(words[text] ?? '') > Math.max(26, length(text) * 2));
      assert.deepEqual(long, []);
      assert.deepEqual(
        texts.filter((text) => /^\s|\s$|\s{2}/.test(words[text] ?? ' ')),
        [],
      );
    });
  });
}
