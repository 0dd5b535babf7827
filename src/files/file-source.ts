import { BLOCK_SIZE } from '../protocol/files.js';
import { blockLength } from './block-set.js';
import { sha256 } from './sha256.js';

export interface HashedBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly digest: Uint8Array<ArrayBuffer>;
}

/** The file being sent, read slice by slice and never as a whole. One source may serve several transfers. */
export class FileSource {
  readonly file: File;
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
  async read(block: number): Promise<HashedBlock> {
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
