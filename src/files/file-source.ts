import { BLOCK_SIZE } from '../protocol/files.js';
import { blockLength } from './block-set.js';
import { sha256 } from './sha256.js';

export interface HashedBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly digest: Uint8Array<ArrayBuffer>;
}

/** Blocks read at once: each slice of a file costs more than the bytes in it. */
const AT_ONCE = 4;
/** Reads kept for the blocks behind, and for other receivers of the same file, who are seldom far apart. */
const KEPT = 2;

/**
 * The file being sent, read slice by slice and never as a whole. One source may serve several transfers; what goes to
 * several at about the same time is read and hashed once.
 */
export class FileSource {
  readonly file: File;
  /** As they were when the file was offered. */
  readonly size: number;
  readonly lastModified: number;
  readonly #runs = new Map<number, Promise<Uint8Array<ArrayBuffer>>>();
  readonly #digests = new Map<number, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(file: File) {
    this.file = file;
    this.size = file.size;
    this.lastModified = file.lastModified;
  }

  /**
   * Rejects when the file is no longer what was offered: browsers refuse to read one that was written to or is gone
   * (NotReadableError, NotFoundError).
   */
  async read(block: number): Promise<HashedBlock> {
    const run = await this.#readRun(Math.floor(block / AT_ONCE));
    const start = (block % AT_ONCE) * BLOCK_SIZE;
    const bytes = run.subarray(start, start + blockLength(this.size, block));
    return { bytes, digest: await this.#hash(block, bytes) };
  }

  /** Forgets what was read; the next read begins anew. */
  release(): void {
    this.#runs.clear();
    this.#digests.clear();
  }

  #readRun(index: number): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#runs.get(index);
    if (known) return known;
    const reading = this.#slice(index * AT_ONCE * BLOCK_SIZE);
    this.#runs.set(index, reading);
    const [oldest = index] = this.#runs.keys();
    if (this.#runs.size > KEPT) {
      this.#runs.delete(oldest);
      for (let block = oldest * AT_ONCE; block < (oldest + 1) * AT_ONCE; block++) this.#digests.delete(block);
    }
    // Another try may succeed.
    reading.catch(() => this.#runs.delete(index));
    return reading;
  }

  #hash(block: number, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#digests.get(block);
    if (known) return known;
    const hashing = sha256(bytes);
    this.#digests.set(block, hashing);
    return hashing;
  }

  async #slice(start: number): Promise<Uint8Array<ArrayBuffer>> {
    const { file, size, lastModified } = this;
    const end = Math.min(start + AT_ONCE * BLOCK_SIZE, size);
    const bytes = new Uint8Array(await file.slice(start, end).arrayBuffer());
    if (bytes.length !== end - start || file.size !== size || file.lastModified !== lastModified) {
      throw new Error('Not the file that was offered');
    }
    return bytes;
  }
}
