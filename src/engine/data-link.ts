export interface BulkLaneEvents {
  /** What the other side's `send` was given. */
  frame: Uint8Array<ArrayBuffer>;
  /** `bufferedAmount` fell to `bufferedAmountLowThreshold` or below. */
  drain: void;
  /** Nothing more will come or go. */
  close: void;
}

/** A way for bulk frames: reliable and ordered in itself, to nothing else. */
export interface BulkLane {
  /** 0: the link's own. Others are numbered by the side that opened them, which alone sends on them. */
  readonly id: number;
  readonly open: boolean;
  /** Bytes that one frame may have. */
  readonly maxMessageSize: number;
  /** Bytes handed over and not yet on the wire. */
  readonly bufferedAmount: number;
  bufferedAmountLowThreshold: number;
  /** Takes a copy. @throws RtcError `peer-unreachable` when it is closed */
  send(frame: Uint8Array<ArrayBuffer>): void;
  /** Gives it up; lane 0 closes with its link only. */
  close(): void;
  on<K extends keyof BulkLaneEvents>(type: K, listener: (event: BulkLaneEvents[K]) => void): () => void;
}

export interface DataLinkEvents {
  /** A message of the other side's `sendControl`: parsed JSON, not to be trusted. */
  control: unknown;
  /** The other side opened one more lane, on which only frames come. */
  lane: BulkLane;
  /** Nothing more will come or go, on no lane. */
  close: void;
}

/**
 * The way files take to one participant: small control messages on one channel, bulk frames on one lane or more.
 */
export interface DataLink {
  /** Id of the participant at the other end. */
  readonly peer: string;
  readonly open: boolean;
  /** Whether sound or pictures take the same way now. Files then yield to them. */
  readonly carriesMedia: boolean;
  /** Lane 0, open as long as the link is. */
  readonly lane: BulkLane;
  /**
   * Opens one more lane, over a connection of its own, with a congestion window of its own.
   *
   * @throws RtcError `peer-unreachable` when that does not succeed
   */
  openLane(): Promise<BulkLane>;
  /** @throws RtcError `peer-unreachable` when it is closed */
  sendControl(message: object): void;
  on<K extends keyof DataLinkEvents>(type: K, listener: (event: DataLinkEvents[K]) => void): () => void;
}
