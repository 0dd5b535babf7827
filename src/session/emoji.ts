import { isJsonObject } from '../protocol/checks.js';

/** UTF-16 code units. The longest family with skin tones has fewer. */
const MAX_LENGTH = 40;

/** Whether it is one emoji: what people see as one character, with a picture. */
export function isEmoji(text: unknown): text is string {
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return false;
  // Flags and keycaps are emoji without a pictograph.
  if (!/\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|\u20E3/u.test(text)) return false;
  return [...new Intl.Segmenter().segment(text)].length === 1;
}

/** The emoji of a received reaction, or `null` when it is none. */
export function parseReaction(payload: unknown): string | null {
  return isJsonObject(payload) && isEmoji(payload.emoji) ? payload.emoji : null;
}
