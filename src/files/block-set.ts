import { BLOCK_SIZE } from '../protocol/files.js';
import type { BlockRange } from '../protocol/files.js';

/** Bytes of one block of a file: the last one may be shorter. */
export function blockLength(size: number, block: number): number {
  return Math.min(BLOCK_SIZE, size - block * BLOCK_SIZE);
}

/** How many blocks a file has; an empty one has none. */
export function blockCount(size: number): number {
  return Math.ceil(size / BLOCK_SIZE);
}

/** Which blocks of one file are there. Kept as ranges, because blocks nearly always arrive in order. */
export class BlockSet {
  readonly #size: number;
  readonly #ranges: [number, number][] = [];
  #bytes = 0;

  /** @param size bytes of the file; ranges beyond it are cut off */
  constructor(size: number, ranges: readonly BlockRange[] = []) {
    this.#size = size;
    const count = blockCount(size);
    for (const [from, to] of ranges) {
      const end = Math.min(to, count);
      if (from >= end) continue;
      this.#ranges.push([from, end]);
      this.#bytes += Math.min(end * BLOCK_SIZE, size) - from * BLOCK_SIZE;
    }
  }

  /** Bytes in all blocks that are there. */
  get bytes(): number {
    return this.#bytes;
  }

  get complete(): boolean {
    return this.#bytes === this.#size;
  }

  get ranges(): BlockRange[] {
    return this.#ranges.map(([from, to]) => [from, to]);
  }

  has(block: number): boolean {
    return this.#ranges.some(([from, to]) => from <= block && block < to);
  }

  add(block: number): void {
    if (this.has(block)) return;
    this.#bytes += blockLength(this.#size, block);
    let at = this.#ranges.findIndex(([from]) => from > block);
    if (at < 0) at = this.#ranges.length;
    const before = this.#ranges[at - 1];
    const after = this.#ranges[at];
    const joinsBefore = before?.[1] === block;
    const joinsAfter = after?.[0] === block + 1;
    if (joinsBefore && joinsAfter) {
      before[1] = after[1];
      this.#ranges.splice(at, 1);
    } else if (joinsBefore) before[1]++;
    else if (joinsAfter) after[0]--;
    else this.#ranges.splice(at, 0, [block, block + 1]);
  }

  remove(block: number): void {
    const at = this.#ranges.findIndex(([from, to]) => from <= block && block < to);
    const range = this.#ranges[at];
    if (!range) return;
    const [from, to] = range;
    const rest: [number, number][] = [
      [from, block],
      [block + 1, to],
    ];
    this.#ranges.splice(at, 1, ...rest.filter(([start, end]) => start < end));
    this.#bytes -= blockLength(this.#size, block);
  }

  /** The first block from `start` on that is not there; `null` when there is none. */
  firstMissing(start: number): number | null {
    let block = start;
    for (const [from, to] of this.#ranges) {
      if (from > block) break;
      block = Math.max(block, to);
    }
    return block < blockCount(this.#size) ? block : null;
  }
}
