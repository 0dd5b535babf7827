/**
 * Takes out of a stranger's text what can make it look like something else: control characters, line and
 * paragraph separators, marks that turn the reading direction (Unicode UAX #9), lone surrogates.
 * Joiners stay, emoji and several scripts need them.
 */
export function cleanText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}
