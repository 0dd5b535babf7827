/**
 * Up to two letters for a name, by what people see as letters (grapheme clusters, so an accent or a
 * joined emoji stays whole): first and last word, or the first letter of a single word.
 */
export function initials(name: string): string {
  const words = name.split(/[\s_-]+/).map((word) => word.replace(/^[^\p{L}\p{N}\p{Extended_Pictographic}]+/u, ''));
  const [first = '', ...rest] = words.filter(Boolean);
  return firstLetter(first) + firstLetter(rest.pop() ?? '');
}

/** A hue (degrees) that stays the same for a name. */
export function hueOf(name: string): number {
  // Steps large and coprime enough that names which differ in one letter come out far apart.
  let hue = 0;
  for (const letter of name) hue = (hue * 31 + (letter.codePointAt(0) ?? 0) * 137) % 360;
  return hue;
}

function firstLetter(word: string): string {
  const [cluster] = new Intl.Segmenter().segment(word);
  return (cluster?.segment ?? '').toLocaleUpperCase();
}
