import { LIMITS } from './signaling.js';

/**
 * Characters that nobody sees but that reorder, hide or split text around them: controls, lone surrogates,
 * bidirectional controls (UAX #9) and other invisible format characters. The zero-width joiners stay,
 * because emoji and several scripts need them.
 */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u00AD\u180E\u200B\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

function clean(text: string): string {
  const visible = text.replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ');
  // Composed last: what stood between a letter and its accent may just have gone.
  return visible.normalize('NFC').trim();
}

/**
 * A display name as everyone sees it: composed, on one line, without invisible characters, and cut to
 * `LIMITS.nameLength` without splitting a character. May be empty.
 */
export function normalizeName(text: string): string {
  // Bounded before the work, too: normalising a megabyte is not free.
  const name = clean(text.slice(0, LIMITS.nameLength * 8)).slice(0, LIMITS.nameLength);
  return name.replace(/[\uD800-\uDBFF]$/, '').trim();
}

/**
 * A room's name as it is compared, or `null` when nothing is left or more than `LIMITS.roomLength`.
 * Never cut, because two long names would then meet in one room.
 */
export function normalizeRoom(text: string): string | null {
  if (text.length > LIMITS.roomLength * 8) return null;
  const room = clean(text);
  return room === '' || room.length > LIMITS.roomLength ? null : room;
}
