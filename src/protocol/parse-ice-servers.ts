import { isJsonObject, isText } from './checks.js';
import type { IceServer } from './signaling.js';

export type ParsedIceServers = { ok: true; iceServers: IceServer[] } | { ok: false; reason: string };

const MAX_SERVERS = 32;
const MAX_LENGTH = 1024;
/** URI schemes of RFC 7064 (stun, stuns) and RFC 7065 (turn, turns); neither has an authority part, so no `//`. */
const URL_SHAPE = /^(stun|turn)s?:(?!\/\/)\S+$/i;

// Not by `readers.js`: options are checked by this before anything else of the protocol is loaded.
const isUrl = (value: unknown): value is string => isText(value, MAX_LENGTH) && URL_SHAPE.test(value);
const isUrlList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.length <= MAX_SERVERS && value.every(isUrl);

/**
 * Reads a list of ICE servers that came from an attribute, an option, the environment or the wire.
 * Refuses what would make `new RTCPeerConnection()` throw, and says why in words for the person who wrote it.
 */
export function parseIceServers(value: unknown): ParsedIceServers {
  if (!Array.isArray(value)) return { ok: false, reason: 'ICE servers must be a JSON array.' };
  if (value.length > MAX_SERVERS) return { ok: false, reason: `More than ${MAX_SERVERS} ICE servers.` };
  const iceServers: IceServer[] = [];
  for (const [index, entry] of value.entries()) {
    const server = parseIceServer(entry);
    if (typeof server === 'string') return { ok: false, reason: `ICE server ${index + 1}: ${server}` };
    iceServers.push(server);
  }
  return { ok: true, iceServers };
}

/** One server, or the reason why it is none. */
function parseIceServer(entry: unknown): IceServer | string {
  if (!isJsonObject(entry)) return 'it must be an object with `urls`.';
  const { urls } = entry;
  if (!isUrl(urls) && !isUrlList(urls)) return '`urls` must be one or several of stun:, stuns:, turn: or turns: URLs.';
  const server: IceServer = { urls: typeof urls === 'string' ? urls : [...urls] };
  const needsBoth = [urls].flat().some((each) => /^turn/i.test(each));
  for (const key of ['username', 'credential'] as const) {
    const value = entry[key];
    if (isText(value, MAX_LENGTH)) server[key] = value;
    else if (needsBoth || value !== undefined) return `\`${key}\` must be text, and a turn: URL needs it.`;
  }
  return server;
}
