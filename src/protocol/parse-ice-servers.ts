import { isJsonObject, isText } from './checks.js';
import type { IceServer } from './signaling.js';

export type ParsedIceServers = { ok: true; iceServers: IceServer[] } | { ok: false; reason: string };

const MAX_SERVERS = 32;
const MAX_LENGTH = 1024;
/** RFC 7064 (stun, stuns) and RFC 7065 (turn, turns), as strict as browsers are; neither has a `//`. */
const URL_SHAPE =
  /^(?:stuns?:(?!.*\?)|turns?:)(?:\[[\da-f:.]+\]|[^\s:/?#@[\]]+)(?::\d{1,5})?(?:\?transport=(?:udp|tcp))?$/i;

/**
 * Reads a list of ICE servers that came from an attribute, an option, the environment or the wire.
 * Refuses what would make `new RTCPeerConnection()` throw, and says why in words for the person who wrote it.
 */
export function parseIceServers(value: unknown): ParsedIceServers {
  if (!Array.isArray(value))
    return { ok: false, reason: 'ICE servers must be a JSON array, as in [{"urls": "stun:example.org"}].' };
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
  const { username, credential } = entry;
  const urls = parseUrls(entry.urls);
  if (!urls) return '`urls` must be like stun:host, turn:host:3478 or turns:host:5349.';
  if (username !== undefined && !isText(username, MAX_LENGTH)) return '`username` must be text.';
  if (credential !== undefined && !isText(credential, MAX_LENGTH)) return '`credential` must be text.';
  if (urls.some((url) => /^turns?:/i.test(url)) && (username === undefined || credential === undefined)) {
    return 'a turn: URL needs `username` and `credential`.';
  }
  const server: IceServer = { urls: typeof entry.urls === 'string' ? entry.urls : urls };
  if (username !== undefined) server.username = username;
  if (credential !== undefined) server.credential = credential;
  return server;
}

function parseUrls(value: unknown): string[] | null {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const urls = list.filter((url): url is string => isText(url, MAX_LENGTH) && URL_SHAPE.test(url));
  return urls.length > 0 && urls.length === list.length && urls.length <= MAX_SERVERS ? urls : null;
}
