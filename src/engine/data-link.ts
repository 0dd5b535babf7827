export interface DataLinkEvents {
  /** A message of the other side's `sendControl`: parsed JSON, not to be trusted. */
  control: unknown;
  /** A frame of the other side's `sendBulk`. */
  bulk: Uint8Array<ArrayBuffer>;
  /** `bufferedAmount` fell to `bufferedAmountLowThreshold` or below. */
  drain: void;
  /** Nothing more will come or go. */
  close: void;
}

/**
 * The way files take to one participant: small control messages and bulk frames on separate channels,
 * each reliable and ordered in itself, but not to each other.
 */
export interface DataLink {
  /** Id of the participant at the other end. */
  readonly peer: string;
  readonly open: boolean;
  /** Bytes that one bulk frame may have. */
  readonly maxMessageSize: number;
  /** Bulk bytes handed over and not yet on the wire. */
  readonly bufferedAmount: number;
  bufferedAmountLowThreshold: number;
  /** @throws RtcError `peer-unreachable` when it is closed */
  sendControl(message: object): void;
  /** @throws RtcError `peer-unreachable` when it is closed */
  sendBulk(frame: Uint8Array<ArrayBuffer>): void;
  on<K extends keyof DataLinkEvents>(type: K, listener: (event: DataLinkEvents[K]) => void): () => void;
}
