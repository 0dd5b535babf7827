import { LIMITS } from '../protocol/signaling.js';

/**
 * The sequenced frames sent to one participant that it has not acknowledged yet, so that they can be sent
 * again on a new socket. Holds no memory while everything is acknowledged.
 *
 * Past its bounds it lets go of the oldest. Nothing is lost by that while the socket lives; a participant
 * whose socket drops just then cannot resume where it was and starts its seat anew.
 */
export class ReplayBuffer {
  #frames: Buffer[] | null = null;
  #bytes = 0;
  /** Frames sent before the first one held. */
  #forgotten: number;

  /** @param forgotten frames that were sent and acknowledged elsewhere */
  constructor(forgotten = 0) {
    this.#forgotten = forgotten;
  }

  /** Frames sent since the seat was taken. */
  get sent(): number {
    return this.#forgotten + (this.#frames?.length ?? 0);
  }

  push(frame: Buffer): void {
    this.#frames ??= [];
    this.#frames.push(frame);
    this.#bytes += frame.length;
    while (this.#frames.length > LIMITS.replayFrames || this.#bytes > LIMITS.replayBytes) this.#forget(1);
  }

  /** The other side has this many frames. `false` when that many were never sent. */
  acknowledge(received: number): boolean {
    if (received > this.sent) return false;
    if (received > this.#forgotten) this.#forget(received - this.#forgotten);
    return true;
  }

  /** The frames after the first `received`, or `null` when they are no longer (or not yet) there. */
  since(received: number): readonly Buffer[] | null {
    if (received < this.#forgotten || received > this.sent) return null;
    return this.#frames?.slice(received - this.#forgotten) ?? [];
  }

  #forget(count: number): void {
    if (!this.#frames) return;
    for (const frame of this.#frames.splice(0, count)) this.#bytes -= frame.length;
    this.#forgotten += count;
    if (this.#frames.length === 0) this.#frames = null;
  }
}
