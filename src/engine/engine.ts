import type { DataLink } from './data-link.js';

/** Where a track comes from. The order is the order of the media sections of every connection. */
export const TRACK_SOURCES = ['microphone', 'camera', 'screen', 'screen-audio'] as const;
export type TrackSource = (typeof TRACK_SOURCES)[number];

/** `recovering`: it was connected, the path was lost, and a restart is under way. `failed`: it is being built anew. */
export type LinkState = 'connecting' | 'connected' | 'recovering' | 'failed' | 'closed';

export interface LinkStatus {
  readonly state: LinkState;
  /** Whether the media passes a TURN server; `null` while unknown. */
  readonly relayed: boolean | null;
}

/** What has a picture. */
export type PictureSource = 'camera' | 'screen';

/** How large a picture is shown, in device pixels; 0 × 0 when nobody looks. */
export interface ShownSize {
  readonly width: number;
  readonly height: number;
}

/** `lost`: nothing comes through; the connection is being restored. */
export type QualityLevel = 'good' | 'fair' | 'poor' | 'lost';
/** What is behind a level that is not good. `frozen`: packets of the picture arrive, and no frame comes of them. */
export type QualityReason = 'connection' | 'packet-loss' | 'round-trip' | 'frozen' | 'bandwidth' | 'cpu';

/** How well media get through to a participant and back. */
export interface LinkQuality {
  readonly level: QualityLevel;
  /** The worst of what is wrong; `null` when all is good. */
  readonly reason: QualityReason | null;
}

export interface EngineConfig {
  iceServers: RTCIceServer[];
  iceTransportPolicy: RTCIceTransportPolicy;
  /** What all media to all participants may take together, in kbit/s; `null` or nothing: what the network gives. */
  maxBitrate?: number | null;
  /** Names such as `VP9`, the best first; for connections made from now on. What a side lacks is passed over. */
  videoCodecs?: readonly string[];
}

export interface EngineEvents {
  /** To be carried to that participant's engine, which takes it with `receive()`. Opaque text. */
  signal: { to: string; body: string };
  link: { id: string; status: LinkStatus };
  /** The remote track of a source is there; once per source and connection. It is `muted` until frames arrive. */
  track: { id: string; source: TrackSource; track: MediaStreamTrack };
  /** A message of the participant on a named channel; `payload` is parsed JSON and not to be trusted. */
  message: { id: string; channel: string; payload: unknown };
  /** A message of the page of that participant; not to be trusted. Binary data come as an `ArrayBuffer`. */
  data: { id: string; channel: string; data: unknown };
  /** Told when it is known for the first time, and at every change; only while media flow. */
  quality: { id: string; quality: LinkQuality };
  /**
   * What both sides can compare to see that nobody sits between them, once connected and whenever it is another.
   * Only engines that connect participants directly have one.
   */
  verification: { id: string; code: string };
  /** A way for files to that participant is open. A link made anew brings a new one; the old one has closed. */
  datalink: { id: string; link: DataLink };
}

/**
 * What carries media and data between participants. It speaks participants, sources, tracks and data
 * links, never SDP, so that a mesh and an SFU can stand behind the same session.
 *
 * Nothing here throws on a participant that is gone: leaving races with everything.
 */
export interface Engine {
  on<K extends keyof EngineEvents>(type: K, listener: (event: EngineEvents[K]) => void): () => void;
  /** ICE servers and policy for connections made from now on; running ones take them at their next restart. */
  configure(config: EngineConfig): void;
  /** Own id, which decides who rebuilds a broken link. Called before the first `connect`, and again if it changes. */
  identify(selfId: string): void;
  /** Starts (or, without `initiate`, expects) a connection. A participant that is connected stays as it is. */
  connect(id: string, initiate: boolean): void;
  /** Closes the connection to a participant. */
  disconnect(id: string): void;
  /** Hands over what the participant's engine emitted as `signal`. */
  receive(from: string, body: string): void;
  /** What everyone is sent for a source from now on; `null` sends nothing. Never renegotiates. */
  setTrack(source: TrackSource, track: MediaStreamTrack | null): Promise<void>;
  /** A source whose track is silent until further notice need not be sent. Off at first. */
  setMuted(source: TrackSource, muted: boolean): void;
  /**
   * How large a participant's picture is shown here, so that they send no more than that, and nothing while nobody
   * looks. `null`, as at first: all they have. Sound is not affected.
   */
  show(id: string, source: PictureSource, size: ShownSize | null): void;
  /** Sends JSON on the control channel. `false` when that participant cannot be reached now. */
  send(id: string, channel: string, payload: unknown): boolean;
  /**
   * Sends JSON or bytes of the page's own, on channels that delay nothing else.
   *
   * Reliable: arrives once and in the order sent, also on a connection made anew; resolves when the connection has
   * taken it. Otherwise: goes out now or is lost, as it is while a connection is being made.
   *
   * @returns a promise for each id, in their order; it rejects with RtcError `rate-limited` when too much waits for
   *   that one, or `peer-left`
   * @throws RtcError `data-too-large`, or `bad-attribute` for what cannot be sent
   */
  sendData(ids: readonly string[], channel: string, data: unknown, reliable: boolean): Promise<void>[];
  status(id: string): LinkStatus | null;
  dataLink(id: string): DataLink | null;
  getStats(id: string): Promise<RTCStatsReport | null>;
  /**
   * The signaling is back, or there is doubt about the network: pending offers are sent again, broken links
   * restarted at once, the others looked at. `changed`: the network is another, so these are restarted, too.
   */
  recover(changed?: boolean): void;
  /** Closes everything for good. */
  close(): void;
}
