import { parseJsonObject } from './checks.js';
import { parseIceServers } from './parse-ice-servers.js';
import { among, displayName as name, flag, id, integer, list, object, optional, tagged, text } from './readers.js';
import type { Reader } from './readers.js';
import { LEAVE_REASONS, LIMITS, ROLES, SIGNALING_ERRORS } from './signaling.js';
import type { IceServer, ServerHeader, SignalingErrorCode } from './signaling.js';

const MAX_MESSAGE = 500;
const MAX_PARTICIPANTS = 1000;
const HOUR = 3_600_000;

const role = optional(among(ROLES));
const participant = object({ id, name, role, connected: flag });
const nameFixed = optional(among([true]));
const knownError = among(SIGNALING_ERRORS);

const iceServers: Reader<IceServer[]> = (value) => {
  const parsed = parseIceServers(value);
  return parsed.ok ? parsed.iceServers : null;
};

const read: Reader<ServerHeader> = tagged({
  welcome: {
    version: integer(),
    room: text(LIMITS.roomLength),
    self: object({ id, name, role, nameFixed }),
    resumeToken: text(LIMITS.tokenLength),
    resumed: flag,
    received: integer(),
    participants: list(participant, MAX_PARTICIPANTS),
    iceServers,
    // None at all would make the client spin.
    heartbeat: integer(HOUR, 1),
    grace: integer(HOUR),
  },
  join: { participant },
  presence: { participant },
  leave: { id, reason: among(LEAVE_REASONS) },
  signal: { from: id },
  pong: { received: integer() },
  ice: { iceServers },
  error: {
    // A later server may know more codes; what matters then is whether it is fatal.
    code: (value): SignalingErrorCode => knownError(value) ?? 'internal',
    message: (value) => (typeof value === 'string' ? value.slice(0, MAX_MESSAGE) : null),
    fatal: flag,
  },
});

/**
 * Reads what a server sent: a fresh object of known fields only, or `null` for what is malformed or
 * unknown. A page may name any server, so it is trusted no more than a participant is.
 */
export function parseServerHeader(header: string): ServerHeader | null {
  return read(parseJsonObject(header));
}
