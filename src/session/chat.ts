import { RtcError } from '../base/rtc-error.js';

/** Control channel of chat messages. */
export const CHAT_CHANNEL = 'chat';

/** UTF-16 code units of one message. */
export const MAX_TEXT = 4000;

interface ChatPayload {
  readonly text: string;
}

/** @throws RtcError `bad-attribute` for an empty text and for one that is too long */
export function chatPayload(text: string): ChatPayload {
  if (text.trim() === '') throw new RtcError('bad-attribute', 'A message needs some text.');
  if (text.length > MAX_TEXT) {
    throw new RtcError('bad-attribute', `A message has at most ${MAX_TEXT} characters. Send it in parts.`);
  }
  return { text };
}

/** The text of a received message, or `null` when it is none. */
export function parseChat(payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null || !('text' in payload)) return null;
  const { text } = payload;
  return typeof text === 'string' && text.trim() !== '' && text.length <= MAX_TEXT ? text : null;
}
