import { Emitter } from '../../base/emitter.js';
import { RtcError } from '../../base/rtc-error.js';
import type { DataLink, DataLinkEvents } from '../data-link.js';

/** Chromium takes no more in one message; Firefox would announce 1 GiB, which nobody wants to hold in memory. */
const MAX_BULK_BYTES = 256 * 1024;
/** What a browser that announces no limit is sure to take (RFC 8841, section 6.1). */
const DEFAULT_BULK_BYTES = 64 * 1024;
/** Control messages kept for listeners that do not exist yet, because the other side opened first. */
const MAX_EARLY_MESSAGES = 256;

export interface DataLinkDeps {
  peer: string;
  /** The bulk channel: negotiated, reliable, ordered. */
  channel: RTCDataChannel;
  /** The connection's own limit; read late, because it is only known once connected. */
  maxMessageSize: () => number | undefined;
  /** Sends on the control channel; `false` when it is closed. */
  sendControl: (message: object) => boolean;
}

/** The files' way over one connection. It opens and closes once. */
export class MeshDataLink extends Emitter<DataLinkEvents> implements DataLink {
  readonly peer: string;
  readonly #deps: DataLinkDeps;
  readonly #listening = new AbortController();
  #early: unknown[] | null = [];
  #open = false;
  #closed = false;

  constructor(deps: DataLinkDeps) {
    super();
    this.peer = deps.peer;
    this.#deps = deps;
    const { channel } = deps;
    const { signal } = this.#listening;
    channel.binaryType = 'arraybuffer';
    channel.addEventListener('message', (event: MessageEvent<unknown>) => this.#onMessage(event.data), { signal });
    channel.addEventListener('bufferedamountlow', () => this.emit('drain', undefined), { signal });
  }

  get open(): boolean {
    return this.#open;
  }

  get maxMessageSize(): number {
    return Math.min(this.#deps.maxMessageSize() ?? DEFAULT_BULK_BYTES, MAX_BULK_BYTES);
  }

  get bufferedAmount(): number {
    return this.#deps.channel.bufferedAmount;
  }

  get bufferedAmountLowThreshold(): number {
    return this.#deps.channel.bufferedAmountLowThreshold;
  }

  set bufferedAmountLowThreshold(bytes: number) {
    this.#deps.channel.bufferedAmountLowThreshold = bytes;
  }

  sendControl(message: object): void {
    if (!this.#open || !this.#deps.sendControl(message)) throw this.#unreachable();
  }

  /** @throws RangeError for a frame longer than `maxMessageSize` */
  sendBulk(frame: Uint8Array<ArrayBuffer>): void {
    if (!this.#open || this.#deps.channel.readyState !== 'open') throw this.#unreachable();
    if (frame.byteLength > this.maxMessageSize) {
      throw new RangeError(`A frame of ${frame.byteLength} bytes is longer than ${this.maxMessageSize}.`);
    }
    this.#deps.channel.send(frame);
  }

  /** For the connection: both channels are open. `announce` tells the world; what came earlier follows it. */
  openWith(announce: () => void): void {
    if (this.#open || this.#closed) return;
    this.#open = true;
    announce();
    const early = this.#early ?? [];
    this.#early = null;
    for (const message of early) this.emit('control', message);
  }

  /** For the connection: a control message of the other side. */
  receiveControl(message: unknown): void {
    if (this.#closed) return;
    if (!this.#early) this.emit('control', message);
    else if (this.#early.length < MAX_EARLY_MESSAGES) this.#early.push(message);
  }

  /** For the connection: it is over. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#listening.abort();
    this.#early = null;
    if (!this.#open) return;
    this.#open = false;
    this.emit('close', undefined);
    this.removeAllListeners();
  }

  #onMessage(data: unknown): void {
    if (this.#open && data instanceof ArrayBuffer) this.emit('bulk', new Uint8Array(data));
  }

  #unreachable(): RtcError {
    return new RtcError('peer-unreachable', 'The connection to this participant is not open.');
  }
}
