import type { RtcError } from '../base/rtc-error.js';
import type { Chat } from '../chat/chat-types.js';
import type { DataLink } from '../engine/data-link.js';
import type { LinkQuality, LinkState, TrackSource } from '../engine/engine.js';
import type { MediaSource, ScreenShareOptions } from '../media/media-source.js';
import type { TrackProcessor } from '../media/track-processing.js';
import type { Knocker, MutableSource } from '../protocol/signaling.js';
import type { ReconnectPolicy } from '../signaling/reconnect-policy.js';
import type { CreateSignaling } from '../signaling/transport.js';
import type { HostPowers, RoomState } from './host-powers.js';
import type { PictureView } from './picture-view.js';

/**
 * `idle` → `joining` → `joined` ⇄ `reconnecting`; `ended` after a leave; `failed` when the server refused or
 * could not be reached. `join()` starts again from `idle`, `ended` and `failed`.
 */
export type SessionState = 'idle' | 'joining' | 'joined' | 'reconnecting' | 'ended' | 'failed';

/** Somebody in the room, oneself included. Immutable: a change brings a new object. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly isSelf: boolean;
  /** The server's word: by their join token, or because they were first; `null` where nobody is host. */
  readonly role: 'host' | 'guest' | null;
  /**
   * What a host has muted of theirs: nobody gets it, whatever they send, and `microphone`, `camera` and `screen` say that it is off.
   */
  readonly muted: readonly MutableSource[];
  /** `false` while their signaling is away; their media may go on. */
  readonly present: boolean;
  /** State of the media connection to them; `connected` for oneself. */
  readonly link: LinkState;
  /** Whether the media passes a TURN server; `null` while unknown. */
  readonly relayed: boolean | null;
  /** How well media get through to them and back; `null` until it is known, and for oneself. */
  readonly quality: LinkQuality | null;
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly screen: boolean;
  /**
   * Short code that both sides see alike if nobody sits between them: 30 digits in groups of five, made of the DTLS
   * certificates in use. `null` until the connection stands, for oneself, and where the browser offers no cryptography.
   */
  readonly verification: string | null;
  /** Whether their page takes files. */
  readonly files: boolean;
  /**
   * Whether they take part in the call. `false` for a page that shares the room for files only, or whose person
   * is still in the lobby; `null` until they told.
   */
  readonly call: boolean | null;
  /** Whether they record the call, or somebody in it, as far as their page tells. */
  readonly recording: boolean;
  /** When they raised their hand: milliseconds since 1970, by the clock of this side, so the smallest was first. `null` while it is down. */
  readonly hand: number | null;
  /** Microphone and camera; the same object as long as the connection lives. */
  readonly cameraStream: MediaStream | null;
  /** Screen and its sound. */
  readonly screenStream: MediaStream | null;
}

export type SessionLeaveReason = 'left' | 'kicked' | 'ended-by-host' | 'failed';

export type ParticipantLeaveReason = 'left' | 'timeout' | 'kicked';

export interface SessionSnapshot extends RoomState {
  readonly state: SessionState;
  /** `null` until the room let us in for the first time. */
  readonly self: Participant | null;
  /** The others, in the order they came. */
  readonly participants: readonly Participant[];
  /** The last fatal or present connection problem; `null` once it is over. */
  readonly error: RtcError | null;
}

export interface ChatMessage {
  readonly from: Participant;
  /** Made by the sender; the same on every side. */
  readonly id: string;
  readonly text: string;
  /** Milliseconds since 1970, by the receiver's clock. */
  readonly time: number;
  /** Nobody else got it. */
  readonly private: boolean;
}

export interface SendOptions {
  /** Id of a participant. Default: everyone in the room. */
  to?: string;
  /** Default `true`. `false`: fresh or not at all, in no order; for what is outdated by the next one. */
  reliable?: boolean;
}

export interface SessionEvents {
  /** Anything in the snapshot. */
  change: { snapshot: SessionSnapshot };
  statechange: { state: SessionState; previous: SessionState };
  join: { room: string; self: Participant };
  leave: { room: string; reason: SessionLeaveReason };
  /** Somebody waits to be let in; told to hosts. */
  knock: { knocker: Knocker };
  /** Somebody waits no longer: let in, sent away, or gone. */
  'knock-end': { knocker: Knocker };
  /** What hosts have decided for the room is other than before. */
  'room-change': { locked: boolean; mutedForAll: readonly MutableSource[] };
  'participant-join': { participant: Participant };
  'participant-leave': { participant: Participant; reason: ParticipantLeaveReason };
  /** `changed` names the fields. */
  'participant-change': { participant: Participant; changed: readonly (keyof Participant)[] };
  error: { error: RtcError };
  /** Of somebody, for `stream`. What a host has muted is not told of, and comes once it is allowed, also if it was there before. */
  track: { participant: Participant; source: TrackSource; track: MediaStreamTrack; stream: MediaStream };
  message: ChatMessage;
  /** Anything in `Session.chat`, own messages included. */
  chat: { chat: Chat };
  /** What somebody's page sent by `send()`; not to be trusted. Binary data come as an `ArrayBuffer`. */
  data: { from: Participant; channel: string; data: unknown };
  /** Somebody, perhaps oneself, reacted. */
  reaction: { participant: Participant; emoji: string };
  datalink: { link: DataLink };
  /** The code to compare with somebody, once they are connected and whenever it is another. */
  verification: { participant: Participant; code: string };
  /** How well media get through to somebody is another than before. */
  quality: { participant: Participant; quality: LinkQuality };
  'screen-share-start': { participant: Participant };
  'screen-share-stop': { participant: Participant };
  /** Somebody, perhaps oneself, records. */
  'recording-start': { participant: Participant };
  'recording-stop': { participant: Participant };
}

export interface SessionOptions {
  room: string;
  /** `ws:`, `wss:`, `http:`, `https:` or page-relative URL of the signaling server, or `broadcast:`. Default: as for the tags. */
  signaling?: string;
  /** Signaling in a way of the page's own, in place of `signaling`; asked for a new transport at each join. */
  transport?: CreateSignaling;
  name?: string;
  token?: string | (() => string | Promise<string>);
  /**
   * Seals all signaling between the participants, names included, so that the server can neither read nor alter it.
   * Those who have none, or another one, are not connected (`secret-mismatch`). As good as it is hard to guess.
   */
  secret?: string;
  iceServers?: RTCIceServer[] | null;
  iceTransportPolicy?: RTCIceTransportPolicy;
  /** When to try the signaling server again after a loss. Default `fullJitter()`: never gives up. */
  reconnectPolicy?: ReconnectPolicy;
  /** What sound and pictures to all others may take of the uplink together, in kbit/s; files are not counted. Default `null`: what the network gives. */
  maxBitrate?: number | null;
  /**
   * The page's own treatment of what camera and microphone capture, such as a blurred background. Called with the raw
   * track whenever a device starts, changes or comes back; what it gives is shown and sent.
   */
  processTrack?: TrackProcessor | null;
  /** Codecs for pictures, the best first: `VP8 VP9 H264 H265 AV1`. For connections made from now on; what a side lacks is passed over. */
  videoCodecs?: readonly string[];
}

/** What of the options can change within a session. */
export type Configurable = 'token' | 'iceServers' | 'iceTransportPolicy' | 'maxBitrate' | 'videoCodecs';

/** What elements use of a session. `RtcSession` is the real one; stories and tests bring their own. */
export interface Session {
  readonly room: string;
  readonly signaling: string;
  /** Own display name; empty without one. */
  readonly name: string;
  readonly snapshot: SessionSnapshot;
  readonly media: MediaSource;
  /** Links that files can take now. */
  readonly dataLinks: readonly DataLink[];
  /** The conversation of this stay in the room; `null` outside of one. */
  readonly chat: Chat | null;
  /** What a host may do here; everybody has it, and who is no host is told `not-allowed`. `null` outside of a room. */
  readonly host: HostPowers | null;
  on<K extends keyof SessionEvents>(type: K, listener: (event: SessionEvents[K]) => void): () => void;
  /** Resolves once the room let us in. A second call shares the first's outcome. @throws RtcError */
  join(): Promise<void>;
  /** Leaves the room, stops every device and closes every connection. */
  leave(): Promise<void>;
  setName(name: string): void;
  /**
   * Another token, which is shown at the next connect to the server, or other ICE servers, which running connections
   * take at their next restart. Nothing is interrupted. @throws RtcError `bad-attribute`
   */
  configure(options: Partial<Pick<SessionOptions, Configurable>>): void;
  /** Tells the others whether this page takes files. */
  setFiles(on: boolean): void;
  /** Takes part in the call: only while it is on, what the devices capture goes out to the others. Off at first. */
  setPublishing(on: boolean): void;
  /**
   * A place where somebody's picture is looked at, so that they send what is needed there. As long as a session has
   * none, all pictures come in full; once there is one, those that no view shows may pause.
   */
  createView(): PictureView;
  startScreenShare(options?: ScreenShareOptions): Promise<void>;
  stopScreenShare(): Promise<void>;
  /**
   * Writes to everyone, or to one; also a line of `chat`. The sender gets no `message` event of their own. Resolves
   * once the connection to at least one has taken it. @throws RtcError as `Chat.send()`
   */
  sendMessage(text: string, options?: { to?: string }): Promise<void>;
  /**
   * Sends data of the page's own to the pages of the others, who get it as `data`: what JSON can hold, or an
   * `ArrayBuffer` or typed array; at most 64 KiB each. `channel` is a name of 1 to 64 characters, not beginning with
   * `rtc:`. Those who come later get nothing of before.
   *
   * Reliable, it arrives once and in order. While a connection is being made or restored it waits there, up to 1 MiB for
   * each participant; the promise resolves once every connection has taken it, so a page that waits for it is not
   * faster than its slowest reader. Unreliable, it is dropped where a connection is away or busy.
   *
   * @throws RtcError `bad-attribute` for a bad channel or what is neither JSON nor binary, `data-too-large`,
   *   `rate-limited` when too much waits for somebody (the others have got it), `peer-left` when `to` is not there,
   *   `peer-unreachable` outside of a room
   */
  send(channel: string, data: unknown, options?: SendOptions): Promise<void>;
  /**
   * Shows an emoji to everyone for a moment; ten at once, and three a second after that.
   * @throws RtcError `bad-attribute` for what is not one emoji, `rate-limited`, `peer-unreachable` outside of a room
   */
  react(emoji: string): Promise<void>;
  /** Raises or lowers the own hand, which those who come later see, too. It is down after a leave. */
  setHand(raised: boolean): void;
  /**
   * Tells everyone, and those who come later, that this side records, until the function it returns is called; with several
   * at once, until the last one's is. Over with a leave. `recordSession()` does it by itself.
   */
  announceRecording(): () => void;
  /** STUN and TURN servers of present connections, credentials included; `null` until the room let us in. */
  readonly iceServers: readonly RTCIceServer[] | null;
  /** Reports by participant id. */
  getStats(): Promise<Map<string, RTCStatsReport>>;
}

/**
 * One element's share of a session. It owns what it switched on: `release()` switches off only what no other
 * lease holds; the person's own off (`setCamera(false)`) is off for all. The last release closes the session.
 */
export interface SessionLease {
  readonly session: Session;
  setMicrophone(on: boolean): Promise<void>;
  setCamera(on: boolean): Promise<void>;
  /** As `Session.setPublishing`, held by this lease: on while any lease wants it. */
  setPublishing(on: boolean): void;
  /** As `Session.setFiles`, held by this lease: on while any lease takes files. */
  setFiles(on: boolean): void;
  /** Takes effect a moment later, in case the owner comes back for it; with `now` at once. */
  release(now?: boolean): void;
}
