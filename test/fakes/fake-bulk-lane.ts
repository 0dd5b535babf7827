import { Emitter } from '../../src/base/emitter.js';
import { RtcError } from '../../src/base/rtc-error.js';
import type { BulkLane, BulkLaneEvents } from '../../src/engine/data-link.js';

export interface FakePath {
  /** Milliseconds one way. */
  latency?: number;
  /** Bytes a second each way, of all lanes together; default: no limit. */
  bandwidth?: number;
  /** Bytes a second that one lane gets at most; default: no limit. */
  laneBandwidth?: number;
  maxMessageSize?: number;
}

/** What all the lanes of one end share. */
export interface FakeLaneEnd {
  readonly path: FakePath;
  /** When (`performance.now()`) the last frame that entered the shared way will have left it. */
  wireFree: number;
  /** What happens to a frame on the way; `null` loses it. */
  mangle(frame: Uint8Array<ArrayBuffer>, lane: number): Uint8Array<ArrayBuffer> | null;
  /** Told of each frame that was taken. */
  sent(bytes: number): void;
}

interface Waiting {
  readonly length: number;
  readonly since: number;
  readonly arrives: Uint8Array<ArrayBuffer> | null;
}

/** In the order of the calls, as long as `delay` is the same. */
export function after(delay: number, action: () => void): void {
  if (delay > 0) setTimeout(action, delay);
  else setImmediate(action);
}

export function unreachable(): RtcError {
  return new RtcError('peer-unreachable', 'The link is closed.');
}

/** One end of a lane that buffers, drains and keeps its order as a data channel does. */
export class FakeBulkLane extends Emitter<BulkLaneEvents> implements BulkLane {
  open = true;
  bufferedAmount = 0;
  bufferedAmountLowThreshold = 0;
  /** The most that lay in the buffer. */
  peakBuffered = 0;
  /** What `send` was given in all. */
  bulkBytes = 0;
  readonly #waiting: Waiting[] = [];
  #other!: FakeBulkLane;
  #moving = false;
  #stalled = false;
  #free = 0;

  private constructor(
    readonly id: number,
    readonly end: FakeLaneEnd,
    /** Whether what the other end sends is heard here. */
    readonly hears: boolean,
  ) {
    super();
  }

  /** `a` opens it: what `b` sends is ignored, except on lane 0. */
  static pair(id: number, a: FakeLaneEnd, b: FakeLaneEnd): [atA: FakeBulkLane, atB: FakeBulkLane] {
    const atA = new FakeBulkLane(id, a, id === 0);
    const atB = new FakeBulkLane(id, b, true);
    atA.#other = atB;
    atB.#other = atA;
    return [atA, atB];
  }

  get maxMessageSize(): number {
    return this.end.path.maxMessageSize ?? 256 * 1024;
  }

  send(frame: Uint8Array<ArrayBuffer>): void {
    if (!this.open) throw unreachable();
    if (frame.length > this.maxMessageSize) throw new RangeError('The frame is too long.');
    this.bufferedAmount += frame.length;
    this.bulkBytes += frame.length;
    this.peakBuffered = Math.max(this.peakBuffered, this.bufferedAmount);
    this.end.sent(frame.length);
    const arrives = this.end.mangle(frame.slice(), this.id);
    this.#waiting.push({ length: frame.length, since: performance.now(), arrives });
    if (!this.#moving) this.#move();
  }

  close(): void {
    if (this.id === 0 || !this.open) return;
    this.#shut();
    after(this.end.path.latency ?? 0, () => this.#other.#shut());
  }

  /** Breaks it for both ends; what is on the way is lost. */
  cut(): void {
    this.#shut();
    this.#other.#shut();
  }

  /** Nothing moves any more, as while a connection is `disconnected`, or does again. */
  stall(on: boolean): void {
    this.#stalled = on;
    if (!this.#moving) this.#move();
  }

  #shut(): void {
    if (!this.open) return;
    this.open = false;
    this.emit('close', undefined);
  }

  /** Puts the first frame on the shared way. Each lane has but one there, so that they share it evenly. */
  #move(): void {
    const [first] = this.#waiting;
    this.#moving = first !== undefined && !this.#stalled;
    if (!first || this.#stalled) return;
    const { bandwidth = Infinity, laneBandwidth = Infinity } = this.end.path;
    // On a clock that knows no late timers, or each of them would cost bandwidth.
    const start = Math.max(this.#free, first.since);
    const { end } = this;
    end.wireFree = Math.max(end.wireFree, start) + (first.length / bandwidth) * 1000;
    this.#free = Math.max(end.wireFree, start + (first.length / laneBandwidth) * 1000);
    after(this.#free - performance.now(), () => this.#leave());
  }

  #leave(): void {
    const first = this.#stalled || !this.open ? undefined : this.#waiting.shift();
    if (first) {
      const before = this.bufferedAmount;
      this.bufferedAmount -= first.length;
      const { arrives } = first;
      if (arrives) after(this.end.path.latency ?? 0, () => this.open && this.#other.#hear(arrives));
      const threshold = this.bufferedAmountLowThreshold;
      if (before > threshold && this.bufferedAmount <= threshold) this.emit('drain', undefined);
    }
    if (this.open) this.#move();
  }

  #hear(frame: Uint8Array<ArrayBuffer>): void {
    if (this.open && this.hears) this.emit('frame', frame);
  }
}
