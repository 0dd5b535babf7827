import { resolveSignalingUrl } from '../signaling/signaling-url.js';

/** Signaling between tabs of one origin, with no server. */
const BROADCAST = 'broadcast:';

/**
 * One spelling for one signaling server: absolute, `http(s):` as `ws(s):`, no fragment.
 * `base` is what a relative URL is relative to; `undefined` outside of a page.
 *
 * @throws RtcError `bad-attribute`
 */
export function normaliseSignaling(value: string, base: string | undefined): string {
  const text = value.trim();
  return text.toLowerCase() === BROADCAST ? BROADCAST : resolveSignalingUrl(text, base);
}

/** What makes two tags share a session. A line feed cannot occur in a URL, so the two parts cannot run together. */
export function sessionKey(signaling: string, room: string): string {
  return `${signaling}\n${room}`;
}
