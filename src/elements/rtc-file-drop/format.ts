/** Numbers in English, as the words are. */
import { plural } from './rtc-file-drop.words.js';

/** `30 bytes`, `12.4 MB`; decimal units, as systems and shops show them. */
export function bytes(count: number): string {
  let power = 0;
  for (; count >= 999.95 && power < 4; power++) count /= 1000;
  const number = Math.round(count * 10) / 10;
  return power ? `${number} ${'kMGT'[power - 1]}B` : plural(number, 'byte');
}

/** Rounded up, as what is left should be. */
export function duration(seconds: number): string {
  const [unit, length] = seconds < 60 ? ['sec', 1] : seconds < 5400 ? ['min', 60] : ['hr', 3600];
  return `${Math.ceil(seconds / length)} ${unit}`;
}

/** The share of a sum as a whole number. Rounded down, so that 100 means whole; nothing at all is whole, too. */
export function percent(part: number, whole: number): number {
  return whole > 0 ? Math.floor((part / whole) * 100) : 100;
}
