/**
 * The signaling protocol, version 1: what browsers and the server say to each other over one WebSocket.
 *
 * A frame is text: one line of JSON, the header, and for `signal` a line feed and an opaque body behind it.
 * The server reads the header only and passes the body on byte for byte, so that relaying costs no
 * re-serialising, and a body sealed with the room's secret needs no other format.
 *
 * Sequenced frames (everything a side must not lose: of a client `signal`, `presence` and `host`; of the server all but
 * `welcome`, `waiting`, `pong`, `ice` and `error`) carry no number; both sides count them. `received` in `join` and `welcome` says how many the other side may forget; what
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
  'not-admitted',
  'not-allowed',
  'ended-by-host',
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

/** What a host can mute. The sound of a shared screen goes with its picture. */
export const MUTABLE_SOURCES = ['microphone', 'camera', 'screen'] as const;
export type MutableSource = (typeof MUTABLE_SOURCES)[number];

/** What a host has decided for the whole room. */
export interface RoomSettings {
  /** Whoever comes waits until a host lets them in. */
  readonly locked: boolean;
  /** Of everybody but hosts, newcomers included; single participants may have been allowed since. */
  readonly muted: readonly MutableSource[];
}

/** Somebody who waits to be let in. */
export interface Knocker {
  readonly id: string;
  readonly name: string;
}

/** What a host may ask for. Anybody else who does is answered `not-allowed`. */
export type HostCommand =
  | { type: 'lock'; locked: boolean }
  | { type: 'admit'; id: string }
  | { type: 'decline'; id: string }
  /** `keepOut`: cannot come back as long as the room lasts. */
  | { type: 'remove'; id: string; keepOut?: true }
  /** These sources and no others are muted from now on; without an id for all but hosts, newcomers included. */
  | { type: 'mute'; id?: string; sources: MutableSource[] }
  | { type: 'promote'; id: string }
  | { type: 'end' };

/** What everyone in a room may know of a participant. */
export interface ParticipantInfo {
  readonly id: string;
  readonly name: string;
  /** Missing on a server where nobody is host. */
  readonly role?: Role;
  /** What a host has muted, to be dropped by everybody who gets it; missing when that is nothing. */
  readonly muted?: readonly MutableSource[];
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
      /** Waits where the room is locked, instead of being refused with `room-locked`. */
      knock?: true;
    }
  | { type: 'signal'; to: string }
  | { type: 'presence'; name: string }
  /** Answered by `answer` with the same `ask`, a number of the client's own. */
  | { type: 'host'; ask: number; command: HostCommand }
  | { type: 'ping'; received: number }
  | { type: 'leave' };

/** What the server says. */
export type ServerHeader =
  | WelcomeHeader
  | WaitingHeader
  | { type: 'join'; participant: ParticipantInfo }
  | { type: 'leave'; id: string; reason: LeaveReason }
  /** Of oneself, too, when a host changed what one may do. */
  | { type: 'presence'; participant: ParticipantInfo }
  | { type: 'settings'; settings: RoomSettings }
  /** To hosts only, as `knock-end`, which says that somebody waits no longer: let in, declined, or gone. */
  | { type: 'knock'; participant: Knocker }
  | { type: 'knock-end'; id: string }
  /** Without a code: done, or on its way to the server that does it. */
  | { type: 'answer'; ask: number; code?: SignalingErrorCode; message?: string }
  | { type: 'signal'; from: string }
  | { type: 'pong'; received: number }
  | { type: 'ice'; iceServers: IceServer[] }
  | { type: 'error'; code: SignalingErrorCode; message: string; fatal: boolean };

export interface WelcomeHeader {
  type: 'welcome';
  version: number;
  room: string;
  /** Made by the server. `nameFixed`: the name is the join token's and stays; a `presence` with another is refused. */
  self: { id: string; name: string; role?: Role; nameFixed?: true; muted?: MutableSource[] };
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
  /** Missing: open, nothing muted. */
  settings?: RoomSettings;
  /** Who waits to be let in; to hosts only. */
  knocking?: Knocker[];
  iceServers: IceServer[];
  /** How often the client pings, in milliseconds. */
  heartbeat: number;
  /** How long the server holds the seat of a dropped socket, in milliseconds. */
  grace: number;
}

/** In place of the welcome, which follows when a host lets the client in; again when `hosts` changes. */
export interface WaitingHeader {
  type: 'waiting';
  version: number;
  room: string;
  self: { id: string; name: string };
  /** Keeps the place of a client that comes back, as that of a welcome does. */
  resumeToken: string;
  /** Whether somebody is there who could let the client in. */
  hosts: boolean;
  heartbeat: number;
  grace: number;
}

/** As `RTCIceServer`, which this folder cannot name because it also runs in Node. */
export interface IceServer {
  urls: string | string[];
  username?: string;
  credential?: string;
}
