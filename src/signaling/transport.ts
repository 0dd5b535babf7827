import type { RtcError } from '../base/rtc-error.js';
import type { ReconnectPolicy } from './reconnect-policy.js';
import type {
  HostCommand,
  IceServer,
  Knocker,
  LeaveReason,
  MutableSource,
  ParticipantInfo,
  Role,
  RoomSettings,
} from '../protocol/signaling.js';

/** `reconnecting`: it was open; seats are held and sends are queued. `closed`: for good. */
export type SignalingState = 'idle' | 'connecting' | 'open' | 'reconnecting' | 'closed';

/** Why somebody is no one to talk to in a room with a secret: they have none, or another one. */
export type RefusalReason = 'no-secret' | 'other-secret';

export interface SignalingEvents {
  state: { state: SignalingState; previous: SignalingState };
  /** The server (or, between tabs, the transport itself) has let us in, for the first time or again. */
  welcome: Welcome;
  /** The room is locked: the welcome comes when a host lets us in. Again when it is another whether one is there. */
  waiting: { hosts: boolean };
  /** Somebody is there. `initiate`: we are the newcomer to them and make the offer. */
  join: { participant: ParticipantInfo; initiate: boolean };
  leave: { id: string; reason: LeaveReason };
  presence: { participant: ParticipantInfo };
  /** What we are, and what a host has muted of ours, is other than before. */
  self: { role?: Role | undefined; muted?: readonly MutableSource[] | undefined };
  /** What hosts have decided for the room. */
  settings: RoomSettings;
  /** Somebody waits to be let in, or has another name; told to hosts. */
  knock: Knocker;
  'knock-end': { id: string };
  signal: { from: string; body: string };
  /** Somebody who is there does not share the room's secret: nothing can be signalled to them. Once a stay. */
  refuse: { id: string; reason: RefusalReason };
  /** Fresh ICE servers, because the credentials of the former run out. */
  ice: { iceServers: IceServer[] };
  /** What went wrong. `fatal`: the transport has closed and does not try again. */
  error: { error: RtcError; fatal: boolean };
}

export interface Welcome {
  readonly selfId: string;
  readonly name: string;
  readonly role?: Role | undefined;
  /** The name is that of the join token, and a change is refused. */
  readonly nameFixed?: true | undefined;
  /** What a host has muted of ours. */
  readonly muted?: readonly MutableSource[] | undefined;
  readonly settings?: RoomSettings | undefined;
  /** Who waits to be let in, if we are host. */
  readonly knocking?: readonly Knocker[] | undefined;
  /** `true`: nobody noticed that we were away and `participants` is the truth. `false`: a new seat, so the roster may still be filling. */
  readonly resumed: boolean;
  /**
   * Everyone else; in a room with a secret those only whom we know to share it. Each is also emitted as `join` with
   * `initiate: true` unless `resumed`.
   */
  readonly participants: readonly ParticipantInfo[];
  readonly iceServers: readonly IceServer[];
  /** How long the others wait for somebody whose signaling dropped, in milliseconds. */
  readonly grace: number;
}

export interface SignalingOptions {
  room: string;
  name: string;
  /** Asked at every connect. */
  token: () => string | Promise<string>;
  /** Default: `fullJitter()`. Of no use between tabs. */
  reconnectPolicy?: ReconnectPolicy | undefined;
}

/** Makes a transport for one stay in a room: a page's own way of signaling. */
export type CreateSignaling = (options: SignalingOptions) => SignalingTransport;

/**
 * Carries opaque text between the participants of one room and tells who is there.
 * One shared test suite runs against every transport.
 */
export interface SignalingTransport {
  readonly state: SignalingState;
  on<K extends keyof SignalingEvents>(type: K, listener: (event: SignalingEvents[K]) => void): () => void;
  /** Starts; everything after that is events. A second call does nothing. */
  open(): void;
  /** Carries `body` to that participant, in order, once; queued while reconnecting. */
  send(to: string, body: string): void;
  setName(name: string): void;
  /** What a host asks for. Resolves once the server has taken it. @throws RtcError `not-allowed`, `peer-left`, `room-full`, `unsupported`, … */
  command(command: HostCommand): Promise<void>;
  /** Checks now whether the connection still lives, instead of at the next heartbeat, and resolves with the answer. */
  probe(): Promise<boolean>;
  /** Leaves the room, so that the others see it at once, and closes for good. */
  close(): void;
}
