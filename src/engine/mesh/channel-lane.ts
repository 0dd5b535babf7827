import { Emitter } from '../../base/emitter.js';
import { RtcError } from '../../base/rtc-error.js';
import type { BulkLane, BulkLaneEvents } from '../data-link.js';

/** Chromium takes no more in one message; Firefox would announce 1 GiB, which nobody wants to hold in memory. */
const MAX_FRAME_BYTES = 256 * 1024;
/** What a browser that announces no limit is sure to take (RFC 8841, section 6.1). */
const DEFAULT_FRAME_BYTES = 64 * 1024;

export interface ChannelLaneOptions {
  /** Negotiated, reliable, ordered. */
  channel: RTCDataChannel;
  /** The connection's own; read late, because it is only known once connected. */
  limit: () => number | undefined;
  /** Whether the other side sends on it. */
  hears: boolean;
  /** What `close()` does. Default: nothing. */
  giveUp?: () => void;
}

/** A lane over one data channel. It opens and closes once, when its owner says so. */
export class ChannelLane extends Emitter<BulkLaneEvents> implements BulkLane {
  readonly id: number;
  readonly #channel: RTCDataChannel;
  readonly #options: ChannelLaneOptions;
  #open = false;

  constructor(id: number, options: ChannelLaneOptions) {
    super();
    const { channel, hears } = options;
    this.id = id;
    this.#channel = channel;
    this.#options = options;
    channel.binaryType = 'arraybuffer';
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (hears && this.#open && data instanceof ArrayBuffer) this.emit('frame', new Uint8Array(data));
    };
    channel.onbufferedamountlow = () => {
      if (this.#open) this.emit('drain', undefined);
    };
  }

  get open(): boolean {
    return this.#open;
  }

  get maxMessageSize(): number {
    return Math.min(this.#options.limit() ?? DEFAULT_FRAME_BYTES, MAX_FRAME_BYTES);
  }

  get bufferedAmount(): number {
    return this.#channel.bufferedAmount;
  }

  get bufferedAmountLowThreshold(): number {
    return this.#channel.bufferedAmountLowThreshold;
  }

  set bufferedAmountLowThreshold(bytes: number) {
    this.#channel.bufferedAmountLowThreshold = bytes;
  }

  /** @throws RangeError for a frame longer than `maxMessageSize` */
  send(frame: Uint8Array<ArrayBuffer>): void {
    if (!this.#open || this.#channel.readyState !== 'open') {
      throw new RtcError('peer-unreachable', 'The connection to this participant is not open.');
    }
    if (frame.byteLength > this.maxMessageSize) {
      throw new RangeError(`A frame of ${frame.byteLength} bytes is longer than ${this.maxMessageSize}.`);
    }
    this.#channel.send(frame);
  }

  close(): void {
    this.#options.giveUp?.();
  }

  /** For its owner: frames may go and come. */
  begin(): void {
    this.#open = true;
  }

  /** For its owner: it is over. */
  end(): void {
    if (!this.#open) return;
    this.#open = false;
    this.emit('close', undefined);
    this.removeAllListeners();
  }
}
