import type { DataLink } from '../engine/data-link.js';
import { DIGEST_SIZE } from '../protocol/files.js';
import { encodeFrame, payloadSizeFor } from './bulk-frame.js';
import type { HashedBlock } from './file-source.js';

/** The link's buffer is filled up to here, and again when it has sunk to the lower mark. Bytes. */
export const HIGH_WATER = 1024 * 1024;
export const LOW_WATER = 256 * 1024;
/** Bytes read and not yet handed to the link: enough that hashing never holds up a fast link. */
export const READ_AHEAD = 4 * 1024 * 1024;
/** The same as a number of blocks, for many tiny files. */
const READ_AHEAD_BLOCKS = 32;

/** One transfer, as the scheduler sees it. */
export interface BlockQueue {
  /** The transfer's number in frames. */
  readonly number: number;
  /** The block it wants to send next; `null` for none now. */
  peek(): number | null;
  /** Takes that block off the queue. */
  take(): void;
  /** The block was not begun after all. */
  putBack(block: number): void;
  lengthOf(block: number): number;
  /** `null` when it cannot be read and the transfer has dealt with that. */
  read(block: number): Promise<HashedBlock | null>;
  /** Payload that went to the link. */
  moved(bytes: number): void;
}

interface Slot {
  readonly block: number;
  /** Of the block and its digest. */
  readonly total: number;
  content: HashedBlock | null;
  offset: number;
}

/**
 * What one link sends: takes blocks from all its transfers in turn, reads a bounded amount ahead, and lets the
 * frames of different files alternate, so that a small file is not stuck behind a large one.
 *
 * A block is begun only when the receiver's credit covers all of it. Otherwise many files could fill the window
 * with blocks that none of them can complete. Whoever is next in turn and lacks credit keeps its turn, so that
 * large blocks are not starved by small ones.
 */
export class SendScheduler {
  readonly #link: DataLink;
  readonly #broken: (cause: unknown) => void;
  readonly #payloadSize: number;
  readonly #off: () => void;
  /** Transfers that may want to begin a block; the first is next. */
  readonly #waiting = new Set<BlockQueue>();
  /** Blocks begun, by transfer and in order; the first transfer is next. */
  readonly #lanes = new Map<BlockQueue, Slot[]>();
  #prepared = 0;
  #slots = 0;
  /** Total payload that was sent or that blocks in the lanes will need. */
  #committed = 0;
  #limit = 0;
  #closed = false;

  /** @param broken the link refused a frame; it must not be used any more */
  constructor(link: DataLink, broken: (cause: unknown) => void) {
    this.#link = link;
    this.#broken = broken;
    this.#payloadSize = payloadSizeFor(link.maxMessageSize);
    link.bufferedAmountLowThreshold = LOW_WATER;
    this.#off = link.on('drain', () => this.#pump());
  }

  /** The receiver's running total of credit. It never shrinks. */
  grant(limit: number): void {
    this.#limit = Math.max(this.#limit, limit);
    this.#pump();
  }

  /** The transfer has something to send, now or again. */
  wake(queue: BlockQueue): void {
    this.#waiting.add(queue);
    this.#pump();
  }

  /** Pause: gives back what was not begun. A block under way is completed, for it would hold the receiver's credit. */
  hold(queue: BlockQueue): void {
    this.#waiting.delete(queue);
    const slots = this.#lanes.get(queue) ?? [];
    while ((slots.at(-1)?.offset ?? 1) === 0) {
      const slot = slots.pop();
      if (!slot) break;
      this.#forget(slot);
      queue.putBack(slot.block);
    }
    if (slots.length === 0) this.#lanes.delete(queue);
    this.#pump();
  }

  /** The transfer has ended. */
  remove(queue: BlockQueue): void {
    this.#waiting.delete(queue);
    for (const slot of this.#lanes.get(queue) ?? []) this.#forget(slot);
    this.#lanes.delete(queue);
    this.#pump();
  }

  close(): void {
    this.#closed = true;
    this.#off();
    this.#waiting.clear();
    this.#lanes.clear();
  }

  #forget(slot: Slot): void {
    const left = slot.total - slot.offset;
    this.#prepared -= left;
    this.#committed -= left;
    this.#slots--;
  }

  #pump(): void {
    this.#prepare();
    while (!this.#closed && this.#link.open && this.#link.bufferedAmount < HIGH_WATER) {
      if (!this.#sendFrame()) return;
    }
  }

  /** Begins to read blocks, a turn each, while there is credit and room. */
  #prepare(): void {
    while (!this.#closed && this.#prepared < READ_AHEAD && this.#slots < READ_AHEAD_BLOCKS) {
      const [queue] = this.#waiting;
      if (!queue) return;
      const block = queue.peek();
      if (block === null) {
        this.#waiting.delete(queue);
        continue;
      }
      const total = queue.lengthOf(block) + DIGEST_SIZE;
      if (this.#committed + total > this.#limit) return;
      this.#waiting.delete(queue);
      this.#waiting.add(queue);
      queue.take();
      this.#prepared += total;
      this.#committed += total;
      this.#slots++;
      void this.#read(queue, { block, total, content: null, offset: 0 });
    }
  }

  async #read(queue: BlockQueue, slot: Slot): Promise<void> {
    const lane = this.#lanes.get(queue);
    if (lane) lane.push(slot);
    else this.#lanes.set(queue, [slot]);
    slot.content = await queue.read(slot.block);
    this.#pump();
  }

  /** Sends one frame of the next transfer that has one. `false` when none has. */
  #sendFrame(): boolean {
    for (const [queue, slots] of this.#lanes) {
      const slot = slots[0];
      if (!slot?.content) continue;
      const { bytes, digest } = slot.content;
      const { block, offset, total } = slot;
      const end = Math.min(offset + this.#payloadSize, total);
      const parts = [bytes.subarray(offset, end)];
      if (end > bytes.length) {
        parts.push(digest.subarray(Math.max(0, offset - bytes.length), end - bytes.length));
      }
      try {
        this.#link.sendBulk(encodeFrame({ number: queue.number, block, offset }, ...parts));
      } catch (cause) {
        this.#broken(cause);
        return false;
      }
      slot.offset = end;
      this.#prepared -= end - offset;
      this.#lanes.delete(queue);
      if (end === total) {
        slots.shift();
        this.#slots--;
      }
      if (slots.length > 0) this.#lanes.set(queue, slots);
      if (end === total) this.#prepare();
      queue.moved(end - offset);
      return true;
    }
    return false;
  }
}
