/**
 * Up to two letters for a name, by what people see as letters (grapheme clusters, so an accent or a
 * joined emoji stays whole): first and last word, or the first letter of a single word.
 */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s\u00a0_-]+/u)
    .filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last].map((word) => (word ? firstLetter(word) : '')).join('');
}

/** A hue (degrees) that stays the same for a name. */
export function hueOf(name: string): number {
  // FNV-1a: names that differ in one letter come out far apart.
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % 360;
}

function firstLetter(word: string): string {
  const clean = word.replace(/^[^\p{L}\p{N}\p{Extended_Pictographic}]+/u, '');
  if (typeof Intl.Segmenter !== 'function') return (Array.from(clean)[0] ?? '').toLocaleUpperCase();
  const [cluster] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(clean);
  return (cluster?.segment ?? '').toLocaleUpperCase();
}
