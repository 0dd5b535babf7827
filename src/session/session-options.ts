import { RtcError } from '../base/rtc-error.js';
import { normalizeName, normalizeRoom } from '../protocol/names.js';
import { parseIceServers } from '../protocol/parse-ice-servers.js';
import { LIMITS } from '../protocol/signaling.js';
import type { ReconnectPolicy } from '../signaling/reconnect-policy.js';
import type { CreateSignaling } from '../signaling/transport.js';
import { resolveSignaling } from './default-signaling.js';
import type { SessionOptions } from './session-types.js';

/** Those that WebRTC has a payload format for and browsers send. */
const VIDEO_CODECS = ['VP8', 'VP9', 'H264', 'H265', 'AV1'];

const MAX_SECRET = 1024;

/** Options with every value checked and in its one form. */
export interface CheckedOptions {
  readonly room: string;
  /** Absolute. */
  readonly signaling: string;
  readonly name: string;
  readonly token: () => string | Promise<string>;
  /** Empty: none. */
  readonly secret: string;
  /** `null`: those of the server. */
  readonly iceServers: RTCIceServer[] | null;
  readonly iceTransportPolicy: RTCIceTransportPolicy;
  /** `undefined`: the transport's own. */
  readonly reconnectPolicy: ReconnectPolicy | undefined;
  /** `undefined`: the one that the address asks for. */
  readonly transport: CreateSignaling | undefined;
  readonly maxBitrate: number | null;
  readonly videoCodecs: readonly string[];
}

/** @throws RtcError `bad-attribute`, or `insecure-context` for a secret on a page that gets no cryptography */
export function checkOptions(options: SessionOptions): CheckedOptions {
  const { token = '', iceServers = null, iceTransportPolicy = 'all' } = options;
  const room = normalizeRoom(options.room);
  if (room === null) fail(`A room needs a name of 1 to ${LIMITS.roomLength} characters.`);
  if (typeof token === 'string' && token.length > LIMITS.tokenLength) fail('The token is too long.');
  if (iceTransportPolicy !== 'all' && iceTransportPolicy !== 'relay') {
    fail(`The ICE transport policy is “all” or “relay”, not “${String(iceTransportPolicy)}”.`);
  }
  return {
    room,
    signaling: resolveSignaling(options.signaling),
    name: normalizeName(options.name ?? ''),
    token: typeof token === 'function' ? () => askToken(token) : () => token,
    secret: checkSecret(options.secret ?? ''),
    iceServers: iceServers && checkIceServers(iceServers),
    iceTransportPolicy,
    reconnectPolicy: options.reconnectPolicy,
    transport: options.transport,
    maxBitrate: checkMaxBitrate(options.maxBitrate ?? null),
    videoCodecs: checkVideoCodecs(options.videoCodecs ?? []),
  };
}

/** Whatever is wrong with it: going on without would send in the clear what the page believes to be sealed. */
function checkSecret(value: unknown): string {
  if (value === '') return '';
  if (typeof value !== 'string' || value.trim() === '' || value.length > MAX_SECRET) {
    fail(`A secret is text of 1 to ${MAX_SECRET} characters, and not only spaces.`);
  }
  // Browsers keep Web Crypto from pages that somebody on the way could have altered.
  if (globalThis.crypto?.subtle) return value;
  const message = 'A room with a secret needs a page that was loaded over https: or from localhost.';
  throw new RtcError('insecure-context', message, { recoverable: false });
}

/** `new RTCPeerConnection` throws on a bad list, long after the attribute was written, so it is checked here. */
function checkIceServers(value: unknown): RTCIceServer[] {
  const parsed = parseIceServers(value);
  return parsed.ok ? parsed.iceServers : fail(`ice-servers: ${parsed.reason}`);
}

function checkMaxBitrate(value: number | null): number | null {
  if (value === null || (Number.isFinite(value) && value > 0)) return value;
  return fail(`The maximum bitrate is a number of kbit/s above 0, not “${value}”.`);
}

function checkVideoCodecs(names: readonly string[]): string[] {
  const codecs = names.map((name) => String(name).toUpperCase());
  const unknown = codecs.find((name) => !VIDEO_CODECS.includes(name));
  return unknown === undefined ? codecs : fail(`“${unknown}” is no video codec. Known: ${VIDEO_CODECS.join(', ')}.`);
}

/** The page's own function may give anything; what it throws is the transport's to tell. */
async function askToken(ask: () => string | Promise<string>): Promise<string> {
  const token: unknown = await ask();
  if (typeof token !== 'string' || token.length > LIMITS.tokenLength) throw new TypeError('The token is no string.');
  return token;
}

function fail(message: string): never {
  throw new RtcError('bad-attribute', message, { recoverable: false });
}
