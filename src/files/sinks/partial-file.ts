import { MAX_FILE_SIZE } from '../../protocol/files.js';
import { id, integer, object, where } from '../../protocol/readers.js';
import { safeFileName } from '../safe-file-name.js';
import { safeFileType } from '../safe-file-type.js';
import { safeFolder } from '../safe-folder.js';
import { sha256 } from '../sha256.js';
import type { FileIdentity, PartialFile } from './file-sink.js';

const unchanged = (safe: (text: string) => string) =>
  where((value): value is string => typeof value === 'string' && value === safe(value));

const partial = object({
  id,
  name: unchanged(safeFileName),
  folder: unchanged(safeFolder),
  type: unchanged(safeFileType),
  size: integer(MAX_FILE_SIZE),
  lastModified: integer(Infinity, -Infinity),
});

const scoped = object({ scope: unchanged(String), file: partial });

/** What is written beside the blocks of a file, for whoever may continue it. */
export function describePartial({ id, name, folder, type, size, lastModified }: PartialFile, scope: string): string {
  return JSON.stringify({ scope, file: { id, name, folder, type, size, lastModified } });
}

/** Reads it; `null` for anything else. */
export function parsePartial(text: string): { scope: string; file: PartialFile } | null {
  try {
    return scoped(JSON.parse(text));
  } catch {
    return null; // No JSON: torn, or not ours.
  }
}

/** A name for the directory of that file, the same for every attempt in that scope, and nothing but hexadecimal digits. */
export async function partialKey({ name, folder, size, lastModified }: FileIdentity, scope: string): Promise<string> {
  const text = JSON.stringify([scope, name, folder, size, lastModified]);
  const hash = await sha256(new TextEncoder().encode(text));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
