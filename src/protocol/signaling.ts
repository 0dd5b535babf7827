/**
 * The signaling protocol, version 1: what browsers and the server say to each other over one WebSocket.
 *
 * A frame is text: one line of JSON, the header, and for `signal` a line feed and an opaque body behind it.
 * The server reads the header only and passes the body on byte for byte, so that relaying costs no
 * re-serialising, and a body sealed with the room's secret needs no other format.
 *
 * Sequenced frames (everything a side must not lose: `signal`, `join`, `leave`, `presence`) carry no number;
 * both sides count them. `received` in `join` and `welcome` says how many the other side may forget; what
 * lies after it is sent again once a dropped socket has been resumed. `ping`/`pong` carry it too.
 *
 * A sequenced frame counts even when it is answered with an `error` that is not fatal, or the counts would drift
 * apart. Counts belong to one life of a seat: after a welcome with `resumed: false` both sides start from 0, and
 * the token of that welcome replaces the former. A client sends nothing but `ping` and `leave` before the welcome.
 */
export const PROTOCOL_VERSION = 1;

/** Name of the WebSocket sub-protocol. */
export const SUBPROTOCOL = 'rtc-elements.v1';

/** Bounds on everything that comes from outside. Lengths are UTF-16 code units unless they say bytes. */
export const LIMITS = {
  /** Bytes of one frame, header and body. An offer with four media sections is about 10 kB. */
  frameBytes: 64 * 1024,
  /** Of a header line. */
  headerLength: 8 * 1024,
  roomLength: 128,
  nameLength: 64,
  tokenLength: 4096,
  idLength: 64,
  /** Frames a side keeps for a resume, and their bytes; past either the seat cannot be resumed. */
  replayFrames: 512,
  replayBytes: 1024 * 1024,
} as const;

/** Close codes of the WebSocket (4000–4999 is the range for applications, RFC 6455 section 7.4.2). */
export const CLOSE = {
  /** Clean leave. */
  left: 4000,
  /** An `error` frame with `fatal: true` said why. Do not reconnect. */
  rejected: 4001,
  /** The other side was silent for too long. */
  heartbeat: 4002,
  /** The same seat was taken up by a newer socket. */
  replaced: 4003,
  /** The server is about to stop or asks to move: reconnect at once. */
  goingAway: 1012,
  /** The server cannot let anybody in just now, for a reason that is not the client's: reconnect a little later. */
  tryAgain: 1013,
} as const;

export const SIGNALING_ERRORS = [
  'bad-frame',
  'bad-join',
  'unsupported-version',
  'frame-too-large',
  'rate-limited',
  'room-full',
  'room-locked',
  'token-invalid',
  'token-expired',
  'name-taken',
  'name-fixed',
  'kicked',
  'unknown-participant',
  'server-full',
  'internal',
] as const;
export type SignalingErrorCode = (typeof SIGNALING_ERRORS)[number];

export const LEAVE_REASONS = ['left', 'timeout', 'kicked'] as const;
export type LeaveReason = (typeof LEAVE_REASONS)[number];

/** What a join token says that somebody may do; `host` looks after the room. */
export const ROLES = ['host', 'guest'] as const;
export type Role = (typeof ROLES)[number];

/** What everyone in a room may know of a participant. */
export interface ParticipantInfo {
  readonly id: string;
  readonly name: string;
  /** Only from servers that ask for join tokens. */
  readonly role?: Role;
  /** `false` while the server holds the seat of someone whose socket dropped. */
  readonly connected: boolean;
}

/** What a client says. `join` must be the first frame. */
export type ClientHeader =
  | {
      type: 'join';
      version: number;
      room: string;
      name?: string;
      token?: string;
      resume?: { token: string; received: number };
    }
  | { type: 'signal'; to: string }
  | { type: 'presence'; name: string }
  | { type: 'ping'; received: number }
  | { type: 'leave' };

/** What the server says. */
export type ServerHeader =
  | WelcomeHeader
  | { type: 'join'; participant: ParticipantInfo }
  | { type: 'leave'; id: string; reason: LeaveReason }
  | { type: 'presence'; participant: ParticipantInfo }
  | { type: 'signal'; from: string }
  | { type: 'pong'; received: number }
  | { type: 'ice'; iceServers: IceServer[] }
  | { type: 'error'; code: SignalingErrorCode; message: string; fatal: boolean };

export interface WelcomeHeader {
  type: 'welcome';
  version: number;
  room: string;
  /** Made by the server. `nameFixed`: the name is the join token's and stays; a `presence` with another is refused. */
  self: { id: string; name: string; role?: Role; nameFixed?: true };
  /** Proves to any server that this id is this client's; kept in memory only. The one of the latest welcome counts. */
  resumeToken: string;
  /**
   * `true`: the seat was still held and nobody noticed; frames missed follow. `false`: a new seat, under the same
   * id where a valid token came with the join. The others may still hold the former one (the missed frames were
   * too many to keep): to them it only came back, so what is built up with them has to be checked or built anew.
   */
  resumed: boolean;
  /** Sequenced frames of this client that the server has (0 on a new seat). */
  received: number;
  /** Everyone else in the room, oldest first. The newcomer initiates to each. */
  participants: ParticipantInfo[];
  iceServers: IceServer[];
  /** How often the client pings, in milliseconds. */
  heartbeat: number;
  /** How long the server holds the seat of a dropped socket, in milliseconds. */
  grace: number;
}

/** As `RTCIceServer`, which this folder cannot name because it also runs in Node. */
export interface IceServer {
  urls: string | string[];
  username?: string;
  credential?: string;
}
