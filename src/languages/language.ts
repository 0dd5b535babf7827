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

/** As the person's own English writes numbers and times: 15:00 in London. Plain Node has no `navigator`. */
export const english: Language = {
  tag: globalThis.navigator?.languages?.find((own) => own.startsWith('en-')) ?? 'en',
  rtl: false,
  words: {},
};
