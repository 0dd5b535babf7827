import { Emitter } from '../../base/emitter.js';
import { RtcError } from '../../base/rtc-error.js';
import type { DataLink, DataLinkEvents } from '../data-link.js';

/** Chromium takes no more in one message; Firefox would announce 1 GiB, which nobody wants to hold in memory. */
const MAX_BULK_BYTES = 256 * 1024;
/** What a browser that announces no limit is sure to take (RFC 8841, section 6.1). */
const DEFAULT_BULK_BYTES = 64 * 1024;
/** Control messages kept for listeners that do not exist yet, because the other side opened first. */
const MAX_EARLY_MESSAGES = 256;

/** The files' way over one connection. It opens and closes once. */
export class MeshDataLink extends Emitter<DataLinkEvents> implements DataLink {
  readonly peer: string;
  readonly #channel: RTCDataChannel;
  readonly #limit: () => number | undefined;
  readonly #send: (message: object) => boolean;
  /** What came before it opened; `null` from then on. */
  #early: unknown[] | null = [];
  #open = false;

  /**
   * @param channel the bulk channel: negotiated, reliable, ordered
   * @param limit the connection's own; read late, because it is only known once connected
   * @param send sends on the control channel; `false` when it is closed
   */
  constructor(
    peer: string,
    channel: RTCDataChannel,
    limit: () => number | undefined,
    send: (message: object) => boolean,
  ) {
    super();
    this.peer = peer;
    this.#channel = channel;
    this.#limit = limit;
    this.#send = send;
    channel.binaryType = 'arraybuffer';
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (this.#open && data instanceof ArrayBuffer) this.emit('bulk', new Uint8Array(data));
    };
    channel.onbufferedamountlow = () => this.emit('drain', undefined);
  }

  get open(): boolean {
    return this.#open;
  }

  get maxMessageSize(): number {
    return Math.min(this.#limit() ?? DEFAULT_BULK_BYTES, MAX_BULK_BYTES);
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

  sendControl(message: object): void {
    if (!this.#open || !this.#send(message)) throw this.#unreachable();
  }

  /** @throws RangeError for a frame longer than `maxMessageSize` */
  sendBulk(frame: Uint8Array<ArrayBuffer>): void {
    if (!this.#open || this.#channel.readyState !== 'open') throw this.#unreachable();
    if (frame.byteLength > this.maxMessageSize) {
      throw new RangeError(`A frame of ${frame.byteLength} bytes is longer than ${this.maxMessageSize}.`);
    }
    this.#channel.send(frame);
  }

  /** For the connection: both channels are open. `announce` tells the world; what came earlier follows it. */
  openWith(announce: () => void): void {
    const early = this.#early;
    if (!early) return;
    this.#open = true;
    announce();
    this.#early = null;
    for (const message of early) this.emit('control', message);
  }

  /** For the connection: a control message of the other side. */
  receiveControl(message: unknown): void {
    if (!this.#early) this.emit('control', message);
    else if (this.#early.length < MAX_EARLY_MESSAGES) this.#early.push(message);
  }

  /** For the connection: it is over. */
  close(): void {
    this.#early = null;
    if (!this.#open) return;
    this.#open = false;
    this.emit('close', undefined);
    this.removeAllListeners();
  }

  #unreachable(): RtcError {
    return new RtcError('peer-unreachable', 'The connection to this participant is not open.');
  }
}
