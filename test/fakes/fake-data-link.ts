import { Emitter } from '../../src/base/emitter.js';
import { RtcError } from '../../src/base/rtc-error.js';
import type { DataLink, DataLinkEvents } from '../../src/engine/data-link.js';

export interface FakePath {
  /** Milliseconds one way. */
  latency?: number;
  /** Bytes a second each way; default: no limit. */
  bandwidth?: number;
  maxMessageSize?: number;
}

/** One end of a path that behaves as a data channel does: it buffers, drains, keeps its order, and may break. */
export class FakeDataLink extends Emitter<DataLinkEvents> implements DataLink {
  open = true;
  bufferedAmount = 0;
  bufferedAmountLowThreshold = 0;
  readonly maxMessageSize: number;
  /** What happens to frames on the way; `null` loses one. */
  mangle: (frame: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | null = (frame) => frame;
  /** The most that lay in the buffer. */
  peakBuffered = 0;
  bulkBytes = 0;
  readonly controlSent: unknown[] = [];
  #other: FakeDataLink | null = null;
  #busyUntil = 0;
  readonly #lines = new Map<string, (() => void)[]>();

  constructor(
    readonly peer: string,
    readonly path: FakePath,
  ) {
    super();
    this.maxMessageSize = path.maxMessageSize ?? 256 * 1024;
  }

  static pair(a: string, b: string, path: FakePath = {}): [atA: FakeDataLink, atB: FakeDataLink] {
    const atA = new FakeDataLink(b, path);
    const atB = new FakeDataLink(a, path);
    atA.#other = atB;
    atB.#other = atA;
    return [atA, atB];
  }

  sendControl(message: object): void {
    this.#mustBeOpen();
    this.controlSent.push(message);
    const text = JSON.stringify(message);
    this.#arrive('control', JSON.parse(text));
  }

  sendBulk(frame: Uint8Array<ArrayBuffer>): void {
    this.#mustBeOpen();
    if (frame.length > this.maxMessageSize) throw new TypeError('Message too large');
    this.bufferedAmount += frame.length;
    this.bulkBytes += frame.length;
    this.peakBuffered = Math.max(this.peakBuffered, this.bufferedAmount);
    const { bandwidth } = this.path;
    const now = performance.now();
    this.#busyUntil = Math.max(now, this.#busyUntil) + (bandwidth ? (frame.length / bandwidth) * 1000 : 0);
    const copy = this.mangle(frame.slice());
    this.#later('bulk leaves', this.#busyUntil - now, () => {
      const before = this.bufferedAmount;
      this.bufferedAmount -= frame.length;
      const threshold = this.bufferedAmountLowThreshold;
      if (before > threshold && this.bufferedAmount <= threshold) this.emit('drain', undefined);
      if (copy) this.#arrive('bulk', copy);
    });
  }

  /** Breaks the path for both ends; what is on the way is lost. */
  cut(): void {
    for (const end of [this, this.#other]) {
      if (!end?.open) continue;
      end.open = false;
      end.emit('close', undefined);
    }
  }

  #arrive<K extends 'control' | 'bulk'>(type: K, event: DataLinkEvents[K]): void {
    this.#later(`${type} arrives`, this.path.latency ?? 0, () => this.#other?.emit(type, event));
  }

  /** In the order of the calls for one `line`, however the timers come. */
  #later(line: string, delay: number, action: () => void): void {
    const queue = this.#lines.get(line) ?? [];
    this.#lines.set(line, queue);
    queue.push(action);
    const first = () => {
      if (this.open) queue.shift()?.();
    };
    if (delay > 0) setTimeout(first, delay);
    else setImmediate(first);
  }

  #mustBeOpen(): void {
    if (!this.open) throw new RtcError('peer-unreachable', 'The link is closed.');
  }
}
