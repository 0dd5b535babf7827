import { cleanText } from './clean-text.js';

/** Bytes of UTF-8. File systems take 255; a copy may get something like " (1)" added. */
const MAX_BYTES = 200;
/** Characters behind the last dot that still count as an extension worth keeping. */
const MAX_EXTENSION = 20;

const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i;

/**
 * A name for a received file that is harmless on every system: no path, no control or direction characters,
 * nothing that Windows reserves, of bounded length with its extension kept, never empty.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function safeFileName(name: string): string {
  const last = cleanText(name.normalize('NFC')).split(/[/\\]/).pop() ?? '';
  let safe = trim(last.replace(/[<>:"|?*]/g, '_'));
  if (RESERVED.test(safe)) safe = `_${safe}`;
  const dot = safe.lastIndexOf('.');
  const extension = dot > 0 && safe.length - dot - 1 <= MAX_EXTENSION ? safe.slice(dot) : '';
  const stem = safe.slice(0, safe.length - extension.length);
  const encoder = new TextEncoder();
  // Whole characters only.
  const { read } = encoder.encodeInto(stem, new Uint8Array(MAX_BYTES - encoder.encode(extension).length));
  return trim(stem.slice(0, read) + extension) || 'file';
}

function trim(text: string): string {
  return text.replace(/^\s+|[\s.]+$/g, '');
}
