import { isId, isJsonObject, isText } from './checks.js';
import type { JsonObject } from './checks.js';
import { normalizeName } from './names.js';

/**
 * Reads one value of untrusted input: gives it back, perhaps tidied, or `null` when it is not what it should be.
 * Messages are tables of these, so that what a protocol takes is seen at a glance.
 */
export type Reader<T> = (value: unknown) => T | null;
type Shape = Readonly<Record<string, Reader<unknown>>>;
type Field<R> = R extends Reader<infer T> ? T : never;
type Fields<S extends Shape> = {
  -readonly [K in keyof S as undefined extends Field<S[K]> ? never : K]: Field<S[K]>;
} & { -readonly [K in keyof S as undefined extends Field<S[K]> ? K : never]?: Exclude<Field<S[K]>, undefined> };
type Tagged<S extends Record<string, Shape>> = { [K in keyof S]: { type: K } & Fields<S[K]> }[keyof S];

export const where =
  <T>(check: (value: unknown) => value is T): Reader<T> =>
  (value) =>
    check(value) ? value : null;

export const id = where(isId);
export const flag = where((value): value is boolean => typeof value === 'boolean');

export const text = (maxLength: number, minLength = 0): Reader<string> =>
  where((value): value is string => isText(value, maxLength) && value.length >= minLength);

/** A name of any length, cut and cleaned for everyone's eyes. */
export const displayName: Reader<string> = (value) => (typeof value === 'string' ? normalizeName(value) : null);

export const integer = (max = Infinity, min = 0): Reader<number> =>
  where((value): value is number => Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max);

export const among = <const T>(values: readonly T[]): Reader<T> =>
  where((value): value is T => values.includes(value as T));

/** A field that may be missing. So is one whose value is unknown here: a later version may have more of them. */
export const optional =
  <T>(read: Reader<T>): Reader<T | undefined> =>
  (value) =>
    read(value) ?? undefined;

export const list =
  <T>(read: Reader<T>, maxLength: number): Reader<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > maxLength) return null;
    const items = value.map(read);
    return items.every((item) => item !== null) ? items : null;
  };

/** A fresh object of these fields. Unknown ones are left out, so that later versions may add some. */
export const object =
  <S extends Shape>(shape: S): Reader<Fields<S>> =>
  (value) =>
    isJsonObject(value) ? readFields(shape, value, {}) : null;

/** Objects whose `type` says which fields they have. */
export const tagged =
  <S extends Record<string, Shape>>(shapes: S): Reader<Tagged<S>> =>
  (value) => {
    if (!isJsonObject(value)) return null;
    const { type } = value;
    const shape = typeof type === 'string' && Object.hasOwn(shapes, type) && shapes[type];
    return shape ? readFields(shape, value, { type }) : null;
  };

function readFields<T>(shape: Shape, from: JsonObject, into: Record<string, unknown>): T | null {
  for (const key in shape) {
    const value = shape[key]?.(from[key]);
    if (value === null) return null;
    if (value !== undefined) into[key] = value;
  }
  return into as T;
}
