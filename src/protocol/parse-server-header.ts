import { isCount, isId, isJsonObject, isText, parseJsonObject } from './checks.js';
import type { JsonObject } from './checks.js';
import { normalizeName } from './names.js';
import { parseIceServers } from './parse-ice-servers.js';
import { LIMITS } from './signaling.js';
import type { IceServer, LeaveReason, ParticipantInfo, ServerHeader, SignalingErrorCode } from './signaling.js';

const MAX_MESSAGE = 500;
const MAX_PARTICIPANTS = 1000;
const HOUR = 3_600_000;

const ERROR_CODES: Record<SignalingErrorCode, true> = {
  'bad-frame': true,
  'bad-join': true,
  'unsupported-version': true,
  'frame-too-large': true,
  'rate-limited': true,
  'room-full': true,
  'room-locked': true,
  'token-invalid': true,
  'token-expired': true,
  'name-taken': true,
  kicked: true,
  'unknown-participant': true,
  'server-full': true,
  internal: true,
};

const LEAVE_REASONS: Record<LeaveReason, true> = { left: true, timeout: true, kicked: true };

/**
 * Reads what a server sent: a fresh object of known fields only, or `null` for what is malformed or
 * unknown. A page may name any server, so it is trusted no more than a participant is.
 */
export function parseServerHeader(text: string): ServerHeader | null {
  const header = parseJsonObject(text);
  if (!header) return null;
  switch (header.type) {
    case 'welcome':
      return parseWelcome(header);
    case 'join':
    case 'presence': {
      const participant = parseParticipant(header.participant);
      return participant && { type: header.type, participant };
    }
    case 'leave':
      return isId(header.id) && isLeaveReason(header.reason)
        ? { type: 'leave', id: header.id, reason: header.reason }
        : null;
    case 'signal':
      return isId(header.from) ? { type: 'signal', from: header.from } : null;
    case 'pong':
      return isCount(header.received) ? { type: 'pong', received: header.received } : null;
    case 'ice': {
      const iceServers = readIceServers(header.iceServers);
      return iceServers && { type: 'ice', iceServers };
    }
    case 'error':
      return parseError(header);
    default:
      return null;
  }
}

function parseWelcome(header: JsonObject): ServerHeader | null {
  const { version, room, self, resumeToken, resumed, received, heartbeat, grace } = header;
  const participants = parseRoster(header.participants);
  const iceServers = readIceServers(header.iceServers);
  if (!isCount(version) || !isText(room, LIMITS.roomLength) || !isText(resumeToken, LIMITS.tokenLength)) return null;
  if (!isJsonObject(self) || !isId(self.id) || typeof self.name !== 'string') return null;
  if (typeof resumed !== 'boolean' || !isCount(received) || !participants || !iceServers) return null;
  // A heartbeat of nothing would make the client spin.
  if (!isCount(heartbeat) || heartbeat < 1 || heartbeat > HOUR || !isCount(grace) || grace > HOUR) return null;
  return {
    type: 'welcome',
    version,
    room,
    self: { id: self.id, name: normalizeName(self.name) },
    resumeToken,
    resumed,
    received,
    participants,
    iceServers,
    heartbeat,
    grace,
  };
}

function parseRoster(value: unknown): ParticipantInfo[] | null {
  if (!Array.isArray(value) || value.length > MAX_PARTICIPANTS) return null;
  const roster = value.map(parseParticipant);
  return roster.every((entry) => entry !== null) ? roster : null;
}

function parseParticipant(value: unknown): ParticipantInfo | null {
  if (!isJsonObject(value)) return null;
  const { id, name, connected } = value;
  if (!isId(id) || typeof name !== 'string' || typeof connected !== 'boolean') return null;
  return { id, name: normalizeName(name), connected };
}

function parseError(header: JsonObject): ServerHeader | null {
  if (typeof header.message !== 'string' || typeof header.fatal !== 'boolean') return null;
  // A later server may know more codes; what matters then is whether it is fatal.
  const code = isErrorCode(header.code) ? header.code : 'internal';
  return { type: 'error', code, message: header.message.slice(0, MAX_MESSAGE), fatal: header.fatal };
}

function readIceServers(value: unknown): IceServer[] | null {
  const parsed = parseIceServers(value);
  return parsed.ok ? parsed.iceServers : null;
}

function isLeaveReason(value: unknown): value is LeaveReason {
  return typeof value === 'string' && Object.hasOwn(LEAVE_REASONS, value);
}

function isErrorCode(value: unknown): value is SignalingErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);
}
