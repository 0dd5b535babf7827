import { LIMITS } from '../protocol/signaling.js';
import { FrameLog } from './frame-log.js';
import { textFrame } from './text-frame.js';

/**
 * The sequenced frames sent to one participant that it has not acknowledged yet, so that they can be sent
 * again on a new socket. Holds no memory while everything is acknowledged.
 *
 * Past its bounds it lets go of the oldest. Nothing is lost by that while the socket lives; a participant
 * whose socket drops just then cannot resume where it was and starts its seat anew.
 */
export class ReplayBuffer {
  /**
   * What the only frame held says. Most seats are told of one who comes, and nothing more before they acknowledge it, for which a
   * log would take four times as much.
   */
  #text: string | null = null;
  /** `null` while everything is acknowledged, or there is one text alone. */
  #log: FrameLog | null = null;
  /** Frames sent before the first one held. */
  #forgotten: number;

  /** @param forgotten frames that were sent and acknowledged elsewhere */
  constructor(forgotten = 0) {
    this.#forgotten = forgotten;
  }

  /** Frames sent since the seat was taken. */
  get sent(): number {
    return this.#forgotten + (this.#text === null ? 0 : 1) + (this.#log?.frames ?? 0);
  }

  /** Keeps what a frame without body says. @returns the frame as a socket carries it */
  pushText(text: string): Buffer {
    if (this.#text !== null || this.#log) return this.push(Buffer.from(text));
    this.#text = text;
    return textFrame(text);
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
    if (this.#text !== null) {
      const alone = Buffer.from(this.#text);
      this.#text = null;
      this.push(alone);
    }
    const frame = log.append(payload);
    while (this.#log && (log.frames > LIMITS.replayFrames || log.bytes > LIMITS.replayBytes)) this.#forget(1);
    return frame;
  }

  /** The other side has this many frames. `false` when that many were never sent. */
  acknowledge(received: number): boolean {
    if (received > this.sent) return false;
    if (received > this.#forgotten) this.#forget(received - this.#forgotten);
    return true;
  }

  /** What the frames after the first `received` say, or `null` when they are no longer (or not yet) there. */
  since(received: number): readonly Buffer[] | null {
    if (received < this.#forgotten || received > this.sent) return null;
    if (this.#text !== null && received === this.#forgotten) return [Buffer.from(this.#text)];
    return this.#log?.payloads(received - this.#forgotten) ?? [];
  }

  #forget(count: number): void {
    this.#forgotten += count;
    this.#text = null;
    if (this.#log && count < this.#log.frames) {
      for (; count > 0; count--) this.#log.shift();
    } else {
      this.#log?.release();
      this.#log = null;
    }
  }
}
