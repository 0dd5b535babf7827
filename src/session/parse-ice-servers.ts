import { RtcError } from '../base/rtc-error.js';

/** RFC 7064 (stun, stuns) and RFC 7065 (turn, turns), as strict as browsers are. */
const STUN = /^stuns?:(\[[\da-f:.]+\]|[^\s:/?#@[\]]+)(:\d{1,5})?$/i;
const TURN = /^turns?:(\[[\da-f:.]+\]|[^\s:/?#@[\]]+)(:\d{1,5})?(\?transport=(udp|tcp))?$/i;

/**
 * Checks a list of ICE servers before a browser sees it: `new RTCPeerConnection` throws on a bad one
 * (https://www.w3.org/TR/webrtc/#dom-rtcconfiguration), long after the attribute was written.
 *
 * @throws RtcError `bad-attribute` that names the entry
 */
export function parseIceServers(value: unknown): RTCIceServer[] {
  if (!Array.isArray(value)) fail('The ICE servers have to be a list, as in [{"urls": "stun:example.org"}].');
  return value.map((entry: unknown, index) => parseServer(entry, index + 1));
}

function parseServer(entry: unknown, place: number): RTCIceServer {
  if (typeof entry !== 'object' || entry === null) fail(`ICE server ${place} has to be an object with “urls”.`);
  const { urls, username, credential } = entry as Record<string, unknown>;
  const list: unknown[] = Array.isArray(urls) ? urls : [urls];
  if (list.length === 0) fail(`ICE server ${place} has no URL.`);
  const checked = list.map((url) => {
    if (typeof url !== 'string') fail(`ICE server ${place} has no URL.`);
    if (!STUN.test(url) && !TURN.test(url)) {
      fail(`“${url}” is not the URL of an ICE server. They look like stun:host, turn:host:3478 or turns:host:5349.`);
    }
    return url;
  });
  if (!checked.some((url) => TURN.test(url))) return { urls: checked };
  if (typeof username !== 'string' || typeof credential !== 'string') {
    fail(`ICE server ${place} is a TURN server and needs “username” and “credential”.`);
  }
  return { urls: checked, username, credential };
}

function fail(message: string): never {
  throw new RtcError('bad-attribute', message, { recoverable: false });
}
