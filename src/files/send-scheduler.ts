import type { DataLink } from '../engine/data-link.js';
import { DIGEST_SIZE } from '../protocol/files.js';
import { blockLength } from './block-set.js';
import { encodeFrame, payloadSizeFor } from './bulk-frame.js';
import type { HashedBlock } from './file-source.js';

/** The link's buffer is filled up to here, and again when it has sunk to the lower mark. Bytes. */
export const HIGH_WATER = 1024 * 1024;
export const LOW_WATER = 256 * 1024;
/** Bytes of blocks that are read ahead: enough that hashing never holds up a fast link. */
export const READ_AHEAD = 4 * 1024 * 1024;
/** What a block counts for at least, because reading many tiny files at once helps nobody. */
const LEAST_BLOCK = READ_AHEAD / 32;

/** One transfer, as the scheduler sees it. */
export interface BlockQueue {
  /** The transfer's number in frames. */
  readonly number: number;
  /** Bytes of the file. */
  readonly size: number;
  /** Counts payload that went to the link. */
  readonly meter: { add(bytes: number): void };
  /** The block it wants to send next; `null` for none now. */
  peek(): number | null;
  /** Takes that block off the queue. */
  take(block: number): void;
  /** The block was not begun after all. */
  putBack(block: number): void;
  /** `null` when it cannot be read and the transfer has dealt with that. */
  read(block: number): Promise<HashedBlock | null>;
}

interface Slot {
  readonly block: number;
  /** Bytes of the block and its digest. */
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
  readonly #broken: () => void;
  readonly #payloadSize: number;
  readonly #off: () => void;
  /** Transfers that may want to begin a block; the first is next. */
  readonly #waiting = new Set<BlockQueue>();
  /** Blocks begun, by transfer and in order; the first transfer is next. */
  readonly #lanes = new Map<BlockQueue, Slot[]>();
  #ahead = 0;
  /** Total payload that was sent or that blocks in the lanes will need. */
  #committed = 0;
  #limit = 0;

  /** @param broken the link refused a frame; it must not be used any more */
  constructor(link: DataLink, broken: () => void) {
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

  /**
   * The transfer is paused or over: gives back what was not begun. Only when it is over a block under way is given up,
   * too; until then it would hold the receiver's credit.
   */
  hold(queue: BlockQueue, over = false): void {
    this.#waiting.delete(queue);
    const slots = this.#lanes.get(queue) ?? [];
    for (const { block, total, offset } of slots.splice(!over && slots[0]?.offset ? 1 : 0).reverse()) {
      this.#ahead -= Math.max(total, LEAST_BLOCK);
      this.#committed -= total - offset;
      queue.putBack(block);
    }
    if (slots.length === 0) this.#lanes.delete(queue);
    this.#pump();
  }

  close(): void {
    this.#off();
    this.#waiting.clear();
    this.#lanes.clear();
  }

  #pump(): void {
    do this.#prepare();
    while (this.#link.open && this.#link.bufferedAmount < HIGH_WATER && this.#sendFrame());
  }

  /** Begins to read blocks, a turn each, while there is credit and room. */
  #prepare(): void {
    while (this.#ahead < READ_AHEAD) {
      const [queue] = this.#waiting;
      if (!queue) return;
      const block = queue.peek();
      if (block === null) {
        this.#waiting.delete(queue);
        continue;
      }
      const total = blockLength(queue.size, block) + DIGEST_SIZE;
      if (this.#committed + total > this.#limit) return;
      this.#waiting.delete(queue);
      this.#waiting.add(queue);
      queue.take(block);
      this.#ahead += Math.max(total, LEAST_BLOCK);
      this.#committed += total;
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
      const parts = [
        bytes.subarray(offset, end),
        digest.subarray(Math.max(0, offset - bytes.length), Math.max(0, end - bytes.length)),
      ];
      try {
        this.#link.sendBulk(encodeFrame({ number: queue.number, block, offset }, ...parts));
      } catch {
        this.#broken();
        return false;
      }
      slot.offset = end;
      this.#lanes.delete(queue);
      if (end === total) {
        slots.shift();
        this.#ahead -= Math.max(total, LEAST_BLOCK);
      }
      if (slots.length > 0) this.#lanes.set(queue, slots);
      queue.meter.add(end - offset);
      return true;
    }
    return false;
  }
}
