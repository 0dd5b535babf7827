/** What stands in the places of a text: numbers and lists are written as its language writes them. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * `{count, plural, one {# file} other {# files}}`, `{kind, select, camera {…} other {…}}`; in a form, `{name}` may stand.
 * Of several values of a `select`, their forms are listed.
 */
const CHOICE = /\{(\w+), (?:plural|select),((?:[^{}]|\{(?:[^{}]|\{\w+\})*\})*)\}/g;
const FORM = /(\w+) \{((?:[^{}]|\{\w+\})*)\}/g;

/**
 * Fills the places of a text in ICU's message format (places, `plural` and `select`; which forms of a plural there are
 * is up to the language, see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html).
 *
 * @param language BCP 47 tag. Default: English
 * @param isolates for a language that is written from right to left: a name that is not must not turn what stands around it
 */
export function fill(text: string, values?: Values, language = 'en', isolates = false): string {
  if (!values) return text;
  const isolate = (name: string): string => (isolates ? `\u2068${name}\u2069` : name);
  const write = (value: Values[string] = ''): string =>
    typeof value === 'string'
      ? isolate(value)
      : typeof value === 'number'
        ? value.toLocaleString(language)
        : new Intl.ListFormat(language).format(value.map(isolate));
  return text
    .replace(CHOICE, (_, name: string, forms: string) => {
      const value = values[name] ?? '';
      const found = Object.fromEntries(Array.from(forms.matchAll(FORM), ([, key, words]) => [key, words]));
      const words = (form: string): string => found[form] ?? found.other ?? '';
      if (typeof value === 'string') return words(value);
      return typeof value === 'number'
        ? words(new Intl.PluralRules(language).select(value)).replaceAll('#', write(value))
        : write(value.map(words));
    })
    .replace(/\{(\w+)\}/g, (_, name: string) => write(values[name]));
}
