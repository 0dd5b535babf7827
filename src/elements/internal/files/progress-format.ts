import { languageTag } from '../../../languages/msg.js';
import { withUnit } from './format.js';

/** Rounded up, as what is left should be, and in steps that a speed which varies a little does not go back and forth over. */
export function duration(seconds: number): string {
  const [unit, length, step]: [string, number, number] =
    seconds < 60 ? ['second', 1, seconds > 10 ? 5 : 1] : seconds < 5400 ? ['minute', 60, 1] : ['hour', 3600, 1];
  return withUnit(Math.ceil(seconds / length / step) * step, unit, 'short');
}

/** The share of a sum as a whole number. Rounded down, so that 100 means whole; nothing at all is whole, too. */
export function percent(part: number, whole: number): number {
  return whole > 0 ? Math.floor((part / whole) * 100) : 100;
}

/** That number as the language writes it: `45%`, `45 %`, `%45`. */
export function percentage(percent: number): string {
  return (percent / 100).toLocaleString(languageTag(), { style: 'percent' });
}
