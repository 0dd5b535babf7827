/** Rounded up, as what is left should be, and in steps that a speed which varies a little does not go back and forth over. */
export function duration(seconds: number): string {
  const [unit, length, step] =
    seconds < 60 ? ['sec', 1, seconds > 10 ? 5 : 1] : seconds < 5400 ? ['min', 60, 1] : ['hr', 3600, 1];
  return `${Math.ceil(seconds / length / step) * step} ${unit}`;
}

/** The share of a sum as a whole number. Rounded down, so that 100 means whole; nothing at all is whole, too. */
export function percent(part: number, whole: number): number {
  return whole > 0 ? Math.floor((part / whole) * 100) : 100;
}
