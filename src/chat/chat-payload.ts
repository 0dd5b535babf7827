import { RtcError } from '../base/rtc-error.js';
import { isId, isJsonObject } from '../protocol/checks.js';

/** UTF-16 code units of one message. */
export const MAX_TEXT = 4000;

/** Controls but tab and line feed: they show nothing, or garble what is copied into a terminal. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

export interface ChatPayload {
  readonly id: string;
  readonly text: string;
  /** It is for the receiver alone. */
  readonly private: boolean;
}

/** @throws RtcError `bad-attribute` for an empty text and for one that is too long */
export function checkText(given: string): string {
  const text = tidy(given);
  if (text.trim() === '') throw new RtcError('bad-attribute', 'A message needs some text.');
  if (text.length > MAX_TEXT) {
    throw new RtcError('bad-attribute', `A message has at most ${MAX_TEXT} characters. Send it in parts.`);
  }
  return text;
}

/** What another participant sent, or `null` when it is no message. */
export function parseChatPayload(payload: unknown): ChatPayload | null {
  if (!isJsonObject(payload)) return null;
  const { id, text } = payload;
  if (!isId(id) || typeof text !== 'string' || text.length > MAX_TEXT) return null;
  const tidied = tidy(text);
  return tidied.trim() === '' ? null : { id, text: tidied, private: payload.private === true };
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').trimEnd();
}
