import type { BulkLane, DataLink } from '../engine/data-link.js';
import { DIGEST_SIZE, FRAME_HEADER_SIZE } from '../protocol/files.js';
import { blockLength } from './block-set.js';
import { encodeFrame, FRAME_PAYLOAD_SIZE } from './bulk-frame.js';
import type { HashedBlock } from './file-source.js';
import { LanePilot } from './lane-pilot.js';
import { SendLane } from './send-lane.js';

/** Bytes of blocks that are read ahead: enough that hashing never holds up a fast link, and as many for each lane. */
export const READ_AHEAD = 4 * 1024 * 1024;
const LANE_AHEAD = 1024 * 1024;
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
  /** All of the block went out on the lane of that id. */
  gone(block: number, lane: number): void;
  /** The block was not sent after all. */
  putBack(block: number): void;
  /** `null` when it cannot be read and the transfer has dealt with that. */
  read(block: number): Promise<HashedBlock | null>;
}

export interface SchedulerOwner {
  /** The link refused a frame; it must not be used any more. */
  broken(): void;
  /** A lane died: what went out on it may be lost. */
  dropped(lane: SendLane): void;
}

interface Slot {
  readonly block: number;
  /** Bytes of the block and its digest. */
  readonly total: number;
  content: HashedBlock | null;
  offset: number;
  /** Where it was begun. */
  lane: SendLane | null;
}

/**
 * What one link sends: takes blocks from all its transfers in turn, reads a bounded amount ahead, and lets the
 * frames of different files alternate, so that a small file is not stuck behind a large one. A block stays on the
 * lane where it was begun.
 *
 * A block is begun only when the receiver's credit covers all of it. Otherwise many files could fill the window
 * with blocks that none of them can complete. Whoever is next in turn and lacks credit keeps its turn, so that
 * large blocks are not starved by small ones.
 */
export class SendScheduler {
  readonly #link: DataLink;
  readonly #owner: SchedulerOwner;
  readonly #lanes: SendLane[] = [];
  readonly #pilot: LanePilot;
  /** Transfers that may want to begin a block; the first is next. */
  readonly #waiting = new Set<BlockQueue>();
  /** Blocks taken, by transfer and in order; the first transfer is next. */
  readonly #slots = new Map<BlockQueue, Slot[]>();
  /** One for all frames: lanes take copies, and an allocation a frame would be as much as the whole file. */
  readonly #scratch = new Uint8Array(FRAME_HEADER_SIZE + FRAME_PAYLOAD_SIZE);
  #ahead = 0;
  /** Total payload that was sent or that blocks taken will need. */
  #committed = 0;
  #limit = 0;
  #closed = false;

  /** @param tick milliseconds between two looks at the lanes */
  constructor(link: DataLink, owner: SchedulerOwner, tick: number) {
    this.#link = link;
    this.#owner = owner;
    this.#pilot = new LanePilot(
      link,
      this.#lanes,
      (lane) => this.#addLane(lane),
      (lane) => this.#dropLane(lane),
      tick,
    );
    this.#addLane(link.lane);
  }

  /** The receiver's running total of credit. It never shrinks. */
  grant(limit: number): void {
    this.#limit = Math.max(this.#limit, limit);
    this.#pump();
  }

  /** A lane has brought so many bytes of payload in all. */
  got(lane: number, bytes: number): void {
    this.#lanes.find(({ id }) => id === lane)?.flight.arrived(bytes);
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
    this.#giveBack(queue, ({ offset }) => over || offset === 0);
    this.#pump();
  }

  close(): void {
    this.#closed = true;
    this.#pilot.stop();
    for (const lane of this.#lanes) lane.close();
    this.#waiting.clear();
    this.#slots.clear();
  }

  #addLane(lane: BulkLane): void {
    if (this.#closed) return lane.close();
    this.#lanes.push(new SendLane(lane, { room: () => this.#pump(), lost: (lost) => this.#dropLane(lost) }));
    this.#pump();
  }

  #dropLane(lane: SendLane): void {
    // Lane 0 ends with its link, which says so itself.
    if (this.#closed || lane.id === 0 || !this.#lanes.includes(lane)) return;
    this.#lanes.splice(this.#lanes.indexOf(lane), 1);
    lane.close();
    for (const queue of [...this.#slots.keys()]) {
      if (this.#giveBack(queue, (slot) => slot.lane === lane)) this.#waiting.add(queue);
    }
    this.#owner.dropped(lane);
    this.#pump();
  }

  /** Whether there was anything to give back. */
  #giveBack(queue: BlockQueue, which: (slot: Slot) => boolean): boolean {
    const slots = this.#slots.get(queue) ?? [];
    const given = slots.filter(which).reverse();
    for (const slot of given) {
      slots.splice(slots.indexOf(slot), 1);
      this.#ahead -= Math.max(slot.total, LEAST_BLOCK);
      this.#committed -= slot.total - slot.offset;
      queue.putBack(slot.block);
    }
    if (slots.length === 0) this.#slots.delete(queue);
    return given.length > 0;
  }

  #pump(): void {
    if (this.#closed) return;
    const yielding = this.#link.carriesMedia;
    for (const lane of this.#lanes) lane.flight.yielding = yielding;
    for (let sent = true; sent && this.#link.open;) {
      this.#prepare();
      sent = false;
      for (const lane of [...this.#lanes]) sent = (lane.free && this.#sendFrame(lane)) || sent;
    }
    this.#pilot.watch(this.#slots.size > 0);
  }

  /** Begins to read blocks, a turn each, while there is credit and room. */
  #prepare(): void {
    while (this.#ahead < READ_AHEAD + (this.#lanes.length - 1) * LANE_AHEAD) {
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
      void this.#read(queue, { block, total, content: null, offset: 0, lane: null });
    }
  }

  async #read(queue: BlockQueue, slot: Slot): Promise<void> {
    const slots = this.#slots.get(queue);
    if (slots) slots.push(slot);
    else this.#slots.set(queue, [slot]);
    slot.content = await queue.read(slot.block);
    this.#pump();
  }

  /** Sends one frame of the next transfer that has one for this lane. `false` when none has. */
  #sendFrame(lane: SendLane): boolean {
    for (const [queue, slots] of this.#slots) {
      const slot =
        slots.find((each) => each.lane === lane) ??
        (lane.retiring ? undefined : slots.find((each) => !each.lane && each.content));
      if (!slot?.content) continue;
      const { bytes, digest } = slot.content;
      const { block, offset, total } = slot;
      const end = Math.min(offset + lane.payloadSize, total);
      const parts = [
        bytes.subarray(offset, end),
        digest.subarray(Math.max(0, offset - bytes.length), Math.max(0, end - bytes.length)),
      ];
      try {
        lane.send(encodeFrame({ number: queue.number, block, offset }, parts, this.#scratch), end - offset);
      } catch {
        if (lane.id === 0) this.#owner.broken();
        else this.#dropLane(lane);
        return false;
      }
      slot.offset = end;
      slot.lane = lane;
      queue.meter.add(end - offset);
      this.#slots.delete(queue);
      if (end === total) {
        slots.splice(slots.indexOf(slot), 1);
        this.#ahead -= Math.max(total, LEAST_BLOCK);
        queue.gone(block, lane.id);
      }
      if (slots.length > 0) this.#slots.set(queue, slots);
      return true;
    }
    return false;
  }
}
