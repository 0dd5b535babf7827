import type { BlockRange } from '../protocol/files.js';
import { DIGEST_SIZE, MAX_CHECK } from '../protocol/files.js';
import { sha256 } from './sha256.js';

/** SHA-256 of digests in order, in hexadecimal: compares a run of blocks by one short text. */
export async function digestOfDigests(digests: readonly Uint8Array<ArrayBuffer>[]): Promise<string> {
  const all = new Uint8Array(digests.length * DIGEST_SIZE);
  digests.forEach((digest, index) => all.set(digest, index * DIGEST_SIZE));
  return Array.from(await sha256(all), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Cuts ranges into runs that one `check` compares. */
export function checkRuns(ranges: readonly BlockRange[]): BlockRange[] {
  return ranges.flatMap(([from, to]) =>
    Array.from({ length: Math.ceil((to - from) / MAX_CHECK) }, (_, index): BlockRange => {
      const start = from + index * MAX_CHECK;
      return [start, Math.min(start + MAX_CHECK, to)];
    }),
  );
}
