/** Numbers in English, as the words are. */
import { plural } from './rtc-file-drop.words.js';

/** `30 bytes`, `12.4 MB`; decimal units, as systems and shops show them. */
export function bytes(count: number): string {
  let power = 0;
  for (; count >= 999.95 && power < 4; power++) count /= 1000;
  const number = Math.round(count * 10) / 10;
  return power ? `${number} ${'kMGT'[power - 1]}B` : plural(number, 'byte');
}
