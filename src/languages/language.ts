import type { Text } from './texts.js';

/** Every text of the kit, by its English wording. */
export type Translation = Readonly<Record<Text, string>>;

/** Some of them. */
export type Words = Readonly<Partial<Record<Text, string>>>;

/** What one speaks in. */
export interface Language {
  /** BCP 47 tag, for `Intl`. */
  readonly tag: string;
  /** Written from right to left. */
  readonly rtl: boolean;
  readonly words: Readonly<Record<string, string | undefined>>;
}

export const english: Language = { tag: 'en', rtl: false, words: {} };
