import { BLOCK_SIZE, DIGEST_SIZE } from '../protocol/files.js';

/** Bytes of a full block with its digest. */
const SIZE = BLOCK_SIZE + DIGEST_SIZE;
/** Pieces that are kept. More than a few are free only for a moment. */
const KEPT = 4;

/**
 * Memory for blocks, used again and again: fresh memory for each costs more than the copy into it, and would be
 * left to the garbage collector in heaps of tens of MiB.
 */
export class BlockMemory {
  readonly #free: ArrayBuffer[] = [];

  /** Of `length` bytes; what is in them is undefined. */
  take(length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(
      (length <= SIZE && length > SIZE / 2 && this.#free.pop()) || new ArrayBuffer(length),
      0,
      length,
    );
  }

  /** Nobody uses it any more. Other memory than from here, or memory that was given away, is let go. */
  give(memory: ArrayBuffer): void {
    if (memory.byteLength === SIZE && this.#free.length < KEPT) this.#free.push(memory);
  }
}
