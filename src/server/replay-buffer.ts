import { LIMITS } from '../protocol/signaling.js';
import { FrameLog } from './frame-log.js';

/**
 * The sequenced frames sent to one participant that it has not acknowledged yet, so that they can be sent
 * again on a new socket. Holds no memory while everything is acknowledged.
 *
 * Past its bounds it lets go of the oldest. Nothing is lost by that while the socket lives; a participant
 * whose socket drops just then cannot resume where it was and starts its seat anew.
 */
export class ReplayBuffer {
  /** `null` while everything is acknowledged. */
  #log: FrameLog | null = null;
  /** Frames sent before the first one held. */
  #forgotten: number;

  /** @param forgotten frames that were sent and acknowledged elsewhere */
  constructor(forgotten = 0) {
    this.#forgotten = forgotten;
  }

  /** Frames sent since the seat was taken. */
  get sent(): number {
    return this.#forgotten + (this.#log?.frames ?? 0);
  }

  /** Keeps what a frame says. @returns the frame as a socket carries it */
  push(payload: Buffer): Buffer {
    const frame = this.append(payload.length);
    payload.copy(frame, frame.length - payload.length);
    return frame;
  }

  /** The last frame is still being read; see `FrameLog`. */
  lend(): void {
    this.#log?.lend();
  }

  /** A frame as a socket carries it, of which the last `payload` bytes are to be written at once. */
  append(payload: number): Buffer {
    const log = (this.#log ??= new FrameLog());
    const frame = log.append(payload);
    while (this.#log && (log.frames > LIMITS.replayFrames || log.bytes > LIMITS.replayBytes)) this.#forget(log, 1);
    return frame;
  }

  /** The other side has this many frames. `false` when that many were never sent. */
  acknowledge(received: number): boolean {
    if (received > this.sent) return false;
    if (this.#log && received > this.#forgotten) this.#forget(this.#log, received - this.#forgotten);
    return true;
  }

  /** What the frames after the first `received` say, or `null` when they are no longer (or not yet) there. */
  since(received: number): readonly Buffer[] | null {
    if (received < this.#forgotten || received > this.sent) return null;
    return this.#log?.payloads(received - this.#forgotten) ?? [];
  }

  #forget(log: FrameLog, count: number): void {
    this.#forgotten += count;
    if (count < log.frames) {
      for (; count > 0; count--) log.shift();
    } else {
      this.#log = null;
      log.release();
    }
  }
}
