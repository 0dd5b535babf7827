import { UsageError } from '../usage-error.js';

/** One thing that can be set on the command line, in the environment and, with the value as JSON, in a file. */
export interface Setting<T> {
  readonly help: string;
  /** What stands for the value in the help; `null`: the option alone means yes. */
  readonly argument: string | null;
  /** Default `RTC_` and the name in capitals. */
  readonly env?: string;
  readonly fallback: T;
  /** What a text means as JSON; text that means nothing is given back for `check` to refuse. */
  fromText(text: string): unknown;
  /** @returns `null` for what it cannot be */
  check(value: unknown): T | null;
  /** Completes "… must be". */
  readonly expects: string;
  /** Its value is never repeated in a message. */
  readonly secret?: boolean;
}

export type Settings = Readonly<Record<string, Setting<unknown>>>;
export type Values<S extends Settings> = { readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never };

type About = Pick<Setting<unknown>, 'help' | 'env' | 'secret'> & { argument?: string };

const same = (text: string): unknown => text;
const toNumber = (text: string): unknown => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : text);

export function number(
  about: About & { fallback: number; min: number; max: number; whole?: boolean },
): Setting<number> {
  const { min, max, whole = true } = about;
  const fits = (value: unknown): value is number =>
    typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));
  return {
    argument: 'NUMBER',
    ...about,
    fromText: toNumber,
    check: (value) => (fits(value) ? value : null),
    expects: `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`,
  };
}

/** Seconds with or without a fraction; milliseconds in the program. */
export function seconds(about: About & { fallback: number; min: number; max: number }): Setting<number> {
  const inner = number({ argument: 'SECONDS', whole: false, ...about });
  return {
    ...inner,
    fallback: about.fallback * 1000,
    check: (value) => {
      const checked = inner.check(value);
      return checked === null ? null : checked * 1000;
    },
  };
}

export function text(about: About & { fallback: string }): Setting<string>;
export function text(about: About): Setting<string | undefined>;
export function text(about: About & { fallback?: string }): Setting<string | undefined> {
  return {
    fallback: undefined,
    argument: 'TEXT',
    ...about,
    fromText: same,
    check: (value) => (typeof value === 'string' && value !== '' ? value : null),
    expects: 'text',
  };
}

export function choice<const T extends string>(about: About & { of: readonly T[]; fallback: T }): Setting<T> {
  const { of } = about;
  return {
    argument: 'WORD',
    ...about,
    fromText: same,
    check: (value) => of.find((each) => each === value) ?? null,
    expects: `${of.slice(0, -1).join(', ')} or ${of.at(-1)}`,
  };
}

/** May be given several times, and separated by commas. */
export function list(about: About): Setting<readonly string[]> {
  const isList = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
  return {
    argument: 'LIST',
    fallback: [],
    ...about,
    fromText: (value) => value.split(',').map((item) => item.trim()),
    check: (value) => (isList(value) ? value : null),
    expects: 'a list of texts',
  };
}

export function flag(about: About): Setting<boolean> {
  const words: Record<string, boolean> = { true: true, 1: true, false: false, 0: false };
  return {
    fallback: false,
    ...about,
    argument: null,
    fromText: (value) => (Object.hasOwn(words, value) ? words[value] : value),
    check: (value) => (typeof value === 'boolean' ? value : null),
    expects: 'true or false',
  };
}

/** @throws UsageError that names the place it came from */
export function readSetting<T>(setting: Setting<T>, value: unknown, place: string): T {
  const checked = setting.check(value);
  if (checked !== null) return checked;
  const but = setting.secret ? '' : `, not ${JSON.stringify(value) ?? 'nothing'}`;
  throw new UsageError(`${place} must be ${setting.expects}${but}.`);
}
