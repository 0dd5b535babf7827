/** Numbers as people of one language read them. */
export interface Format {
  /** `12.4 MB`, `5 MB`; decimal units, as systems and shops show them. */
  bytes(bytes: number): string;
  /** The same for a number that runs: with its decimal even when that is 0, so that it keeps its width. */
  running(bytes: number): string;
  /** Bytes a second. */
  rate(bytes: number): string;
  /** Seconds, rounded so that a countdown does not flicker. */
  duration(seconds: number): string;
  /** 0 to 1. Rounded down, so that 100 % means whole. */
  percent(part: number): string;
  /** A day and time that is fit for a file name. */
  stamp(date: Date): string;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const formats = new Map<string, Format>();

/** @param locale BCP 47; the browser's own language where it is empty or no language */
export function formatFor(locale: string): Format {
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = createFormat(known(locale))));
  return format;
}

function known(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    // A malformed `lang` attribute is the page's mistake, and no reason to show nothing.
    return undefined;
  }
}

function createFormat(locale: string | undefined): Format {
  const cache = new Map<string, Intl.NumberFormat>();
  const write = (value: number, unit: string, digits = 0, fixed = true): string => {
    const key = `${unit} ${digits} ${fixed}`;
    let number = cache.get(key);
    if (!number) {
      const options: Intl.NumberFormatOptions =
        unit === 'percent'
          ? { style: 'percent' }
          : { style: 'unit', unit, unitDisplay: unit === 'byte' ? 'long' : 'short' };
      options.maximumFractionDigits = digits;
      options.minimumFractionDigits = fixed ? digits : 0;
      cache.set(key, (number = new Intl.NumberFormat(locale, options)));
    }
    return number.format(value);
  };
  const scaled = (bytes: number, suffix: string, from = 0, fixed = true): string => {
    let power = from;
    let value = bytes / 1000 ** from;
    while (value >= 999.5 && power < UNITS.length - 1) {
      value /= 1000;
      power++;
    }
    return write(value, UNITS[power] + suffix, power > 1 && value < 99.95 ? 1 : 0, fixed);
  };
  return {
    bytes: (bytes) => scaled(bytes, '', 0, false),
    running: (bytes) => scaled(bytes, ''),
    rate: (bytes) => scaled(bytes, '-per-second', 1),
    duration(seconds) {
      if (seconds < 10) return write(Math.max(1, Math.ceil(seconds)), 'second');
      if (seconds < 55) return write(Math.ceil(seconds / 5) * 5, 'second');
      if (seconds < 59.5 * 60) return write(Math.max(1, Math.round(seconds / 60)), 'minute');
      return write(Math.round(seconds / 360) / 10, 'hour', 1);
    },
    percent: (part) => write(Math.floor(part * 100) / 100, 'percent'),
    stamp(date) {
      const two = (value: number): string => String(value).padStart(2, '0');
      const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
      return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join('.')}`;
    },
  };
}
