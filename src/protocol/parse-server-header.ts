import { parseJsonObject } from './checks.js';
import { parseIceServers } from './parse-ice-servers.js';
import { among, displayName as name, flag, id, integer, list, object, optional, tagged, text } from './readers.js';
import type { Reader } from './readers.js';
import { LEAVE_REASONS, LIMITS, MUTABLE_SOURCES, ROLES, SIGNALING_ERRORS } from './signaling.js';
import type { IceServer, ServerHeader, SignalingErrorCode } from './signaling.js';

const MAX_MESSAGE = 500;
const MAX_PARTICIPANTS = 1000;
const HOUR = 3_600_000;

const role = optional(among(ROLES));
const sources = list(among(MUTABLE_SOURCES), MUTABLE_SOURCES.length);
const muted = optional(sources);
const participant = object({ id, name, role, muted, connected: flag });
const knocker = object({ id, name });
const settings = object({ locked: flag, muted: sources });
const nameFixed = optional(among([true]));
const knownError = among(SIGNALING_ERRORS);
// A later server may know more codes; what matters then is that it refused, and whether that is fatal.
const code = (value: unknown): SignalingErrorCode => knownError(value) ?? 'internal';
const message = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, MAX_MESSAGE) : null);
// None at all would make the client spin.
const heartbeat = integer(HOUR, 1);
const grace = integer(HOUR);

const iceServers: Reader<IceServer[]> = (value) => {
  const parsed = parseIceServers(value);
  return parsed.ok ? parsed.iceServers : null;
};

const read: Reader<ServerHeader> = tagged({
  welcome: {
    version: integer(),
    room: text(LIMITS.roomLength),
    self: object({ id, name, role, nameFixed, muted }),
    resumeToken: text(LIMITS.tokenLength),
    resumed: flag,
    received: integer(),
    participants: list(participant, MAX_PARTICIPANTS),
    settings: optional(settings),
    knocking: optional(list(knocker, MAX_PARTICIPANTS)),
    iceServers,
    ...{ heartbeat, grace },
  },
  waiting: {
    version: integer(),
    room: text(LIMITS.roomLength),
    self: knocker,
    resumeToken: text(LIMITS.tokenLength),
    hosts: flag,
    ...{ heartbeat, grace },
  },
  join: { participant },
  presence: { participant },
  settings: { settings },
  knock: { participant: knocker },
  'knock-end': { id },
  answer: {
    ask: integer(),
    code: (value) => (value === undefined ? undefined : code(value)),
    message: optional(message),
  },
  leave: { id, reason: among(LEAVE_REASONS) },
  signal: { from: id },
  pong: { received: integer() },
  ice: { iceServers },
  error: { code, message, fatal: flag },
});

/**
 * Reads what a server sent: a fresh object of known fields only, or `null` for what is malformed or
 * unknown. A page may name any server, so it is trusted no more than a participant is.
 */
export function parseServerHeader(header: string): ServerHeader | null {
  return read(parseJsonObject(header));
}
