import { LIMITS } from '../protocol/signaling.js';

/**
 * Own sequenced frames that the server has not confirmed, oldest first. Frames carry no number: both sides
 * count them from the start of a seat, so what the server has received tells which ones may go.
 */
export class Outbox {
  /** Read-only for others. */
  readonly frames: string[] = [];
  /** More was waiting than may be kept, and all of it is gone: the seat cannot be resumed without a gap. */
  overflowed = false;
  /** Frames of this seat that the server has for certain. */
  #confirmed = 0;
  /** Of all frames, in UTF-16 code units: they are almost only ASCII. */
  #length = 0;

  /** So much waits that a confirmation should be asked for now. */
  get filling(): boolean {
    return this.#exceeds(4);
  }

  push(frame: string): void {
    if (this.overflowed) return;
    this.frames.push(frame);
    this.#length += frame.length;
    if (!this.#exceeds(1)) return;
    this.#drop(this.frames.length);
    this.overflowed = true;
  }

  /** The server says how many frames of this seat it has. `false`: that cannot be. */
  confirm(received: number): boolean {
    if (this.overflowed) return true;
    const count = received - this.#confirmed;
    if (count < 0 || count > this.frames.length) return false;
    this.#drop(count);
    this.#confirmed = received;
    return true;
  }

  /** Starts over; `confirmed` is what both sides have counted so far, 0 on a new seat. */
  reset(confirmed: number): void {
    this.#drop(this.frames.length);
    this.#confirmed = confirmed;
    this.overflowed = false;
  }

  #exceeds(part: number): boolean {
    return this.frames.length > LIMITS.replayFrames / part || this.#length > LIMITS.replayBytes / part;
  }

  #drop(count: number): void {
    for (const frame of this.frames.splice(0, count)) this.#length -= frame.length;
  }
}
