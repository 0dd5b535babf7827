import { LIMITS } from './signaling.js';

/** Small type guards for what `JSON.parse` returned. Parsers build fresh objects from the fields these let through. */
export type JsonObject = { readonly [key: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON text as an object, or `null` when it is anything else. */
export function parseJsonObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : null;
  } catch {
    return null; // No JSON.
  }
}

/** A number of frames: whole, not negative, exact. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function isText(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value.length <= maxLength;
}

const ID = /^[A-Za-z0-9_-]+$/;

export function isId(value: unknown): value is string {
  return isText(value, LIMITS.idLength) && ID.test(value);
}
