/** The part of simple-peer 9.11's public interface that the mesh uses. Own types, so that none of its reach ours. */

/** What simple-peer wants carried to the other side; `renegotiate` and `transceiverRequest` never occur here. */
export interface PeerSignal {
  type?: string;
  sdp?: string;
  candidate?: RTCIceCandidateInit;
}

export interface PeerOptions {
  initiator: boolean;
  channelConfig: RTCDataChannelInit;
  /** The WebRTC implementation to use: each is called with `new`, and may return an object of its own. */
  wrtc: {
    RTCPeerConnection: new () => RTCPeerConnection;
    RTCSessionDescription: new (init: RTCSessionDescriptionInit) => RTCSessionDescriptionInit;
    RTCIceCandidate: new (init: RTCIceCandidateInit) => RTCIceCandidateInit;
  };
  /** Milliseconds after the first candidate until gathering counts as complete; only matters without trickle. */
  iceCompleteTimeout: number;
  /** Keeps messages whole and text as text. */
  objectMode: true;
}

export interface PeerEvents {
  signal: [PeerSignal];
  connect: [];
  data: [Uint8Array | string];
  error: [Error & { code?: string }];
  close: [];
}

export interface PeerLike {
  /** Bytes waiting in the control channel. */
  readonly bufferSize: number;
  readonly destroyed: boolean;
  signal(data: PeerSignal): void;
  send(data: string): void;
  negotiate(): void;
  destroy(error?: Error): void;
  on<K extends keyof PeerEvents>(type: K, listener: (...values: PeerEvents[K]) => void): this;
}

export type PeerConstructor = new (options: PeerOptions) => PeerLike;
