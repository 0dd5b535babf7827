import { BLOCK_SIZE } from '../protocol/files.js';
import { blockLength } from './block-set.js';
import { sha256 } from './sha256.js';

export interface HashedBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly digest: Uint8Array<ArrayBuffer>;
}

/** Blocks kept for other receivers of the same file, who are seldom at the same place for long. */
const KEPT = 8;

/**
 * The file being sent, read slice by slice and never as a whole. One source may serve several transfers; what goes to
 * several at about the same time is read and hashed once.
 */
export class FileSource {
  readonly file: File;
  /** Receivers that are not done. */
  readers = 0;
  readonly #kept = new Map<number, Promise<HashedBlock>>();
  /** As they were when the file was offered. */
  readonly size: number;
  readonly lastModified: number;

  constructor(file: File) {
    this.file = file;
    this.size = file.size;
    this.lastModified = file.lastModified;
  }

  /**
   * Rejects when the file is no longer what was offered: browsers refuse to read one that was written to or is gone
   * (NotReadableError, NotFoundError).
   */
  read(block: number): Promise<HashedBlock> {
    const known = this.#kept.get(block);
    if (known) return known;
    const reading = this.#read(block);
    if (this.readers < 2) {
      this.#kept.clear();
      return reading;
    }
    this.#kept.set(block, reading);
    const [oldest = block] = this.#kept.keys();
    if (this.#kept.size > KEPT) this.#kept.delete(oldest);
    // Another try may succeed.
    reading.catch(() => this.#kept.delete(block));
    return reading;
  }

  async #read(block: number): Promise<HashedBlock> {
    const { file, size, lastModified } = this;
    const start = block * BLOCK_SIZE;
    const length = blockLength(size, block);
    const bytes = new Uint8Array(await file.slice(start, start + length).arrayBuffer());
    if (bytes.length !== length || file.size !== size || file.lastModified !== lastModified) {
      throw new Error('Not the file that was offered');
    }
    return { bytes, digest: await sha256(bytes) };
  }
}
