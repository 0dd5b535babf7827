import { parseIceServers } from './parse-ice-servers.js';
import { among, displayName as name, flag, id, integer, list, object, optional, tagged, text } from './readers.js';
import type { Reader } from './readers.js';
import { LEAVE_REASONS, LIMITS, ROLES, SIGNALING_ERRORS } from './signaling.js';
import type { IceServer, LeaveReason, ParticipantInfo, SignalingErrorCode } from './signaling.js';

/** Names of the events between a Socket.IO client and server; the page's own may be anything else. */
export const EVENTS = {
  /** `(JoinRequest, (JoinAnswer) => void)` */
  join: 'rtc-elements:join',
  /** `(room, to, body)` */
  signal: 'rtc-elements:signal',
  /** `(room, name)` */
  name: 'rtc-elements:name',
  /** `(room)` */
  leave: 'rtc-elements:leave',
  /** `(() => void)`: are you there? */
  probe: 'rtc-elements:probe',
  /** `(RoomEvent)`, from the server */
  event: 'rtc-elements:event',
} as const;

export interface JoinRequest {
  room: string;
  name: string;
  token: string;
  /** Of the seat that is to be taken up again. */
  id?: string | undefined;
  key?: string | undefined;
}

export type JoinAnswer =
  | {
      type: 'welcome';
      id: string;
      /** Proves at a reconnect that the seat is this client's. */
      key: string;
      name: string;
      participants: ParticipantInfo[];
      iceServers: IceServer[];
      grace: number;
    }
  | { type: 'refused'; code: SignalingErrorCode; message: string };

export type RoomEvent =
  | { type: 'join'; room: string; participant: ParticipantInfo }
  | { type: 'presence'; room: string; participant: ParticipantInfo }
  | { type: 'leave'; room: string; id: string; reason: LeaveReason }
  | { type: 'signal'; room: string; from: string; body: string };

const room = text(LIMITS.roomLength, 1);
const key = text(LIMITS.idLength);
const participant = object({ id, name, role: optional(among(ROLES)), connected: flag });
const iceServers: Reader<IceServer[]> = (value) => {
  const parsed = parseIceServers(value);
  return parsed.ok ? parsed.iceServers : null;
};
const knownError = among(SIGNALING_ERRORS);

export const parseRequest: Reader<JoinRequest> = object({
  room: text(LIMITS.roomLength * 8, 1),
  name,
  token: text(LIMITS.tokenLength),
  id: optional(id),
  key: optional(key),
});

export const parseAnswer: Reader<JoinAnswer> = tagged({
  welcome: { id, key, name, participants: list(participant, 1000), iceServers, grace: integer(3_600_000) },
  refused: {
    code: (value): SignalingErrorCode => knownError(value) ?? 'internal',
    message: text(500),
  },
});

/** What the server tells of a room, or `null` for what is malformed. */
export const parseFrom: Reader<RoomEvent> = tagged({
  join: { room, participant },
  presence: { room, participant },
  leave: { room, id, reason: among(LEAVE_REASONS) },
  signal: { room, from: id, body: text(LIMITS.frameBytes) },
});

/** A body that the server passes on. */
export const parseBody: Reader<string> = text(LIMITS.frameBytes);
