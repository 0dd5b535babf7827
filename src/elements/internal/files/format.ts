import { languageTag } from '../../../languages/msg.js';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/** `30 bytes`, `12.4 MB`; decimal units, as systems and shops show them. */
export const bytes = (count: number): string => size(count, '');

/** `12.4 MB/s` */
export const perSecond = (count: number): string => size(count, '-per-second');

function size(count: number, per: string): string {
  let power = 0;
  for (; count >= 999.95 && power < 4; power++) count /= 1000;
  return withUnit(count, `${UNITS[power]}${per}`, power || per ? 'short' : 'long');
}

/** A number with its unit, as the language writes it. @param unit https://tc39.es/ecma402/#table-sanctioned-single-unit-identifiers */
export function withUnit(count: number, unit: string, unitDisplay: 'short' | 'long'): string {
  return count.toLocaleString(languageTag(), { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 });
}
