import { RtcError } from '../base/rtc-error.js';
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

  /** @throws RtcError `file-changed` when the file is no longer what was offered */
  async read(block: number): Promise<HashedBlock> {
    const start = block * BLOCK_SIZE;
    const length = blockLength(this.size, block);
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await this.file.slice(start, start + length).arrayBuffer());
    } catch (cause) {
      // NotReadableError or NotFoundError: browsers refuse to read a file that was written to or is gone.
      throw changed(cause);
    }
    if (bytes.length !== length || this.file.size !== this.size || this.file.lastModified !== this.lastModified) {
      throw changed();
    }
    return { bytes, digest: await sha256(bytes) };
  }
}

function changed(cause?: unknown): RtcError {
  return new RtcError('file-changed', 'The file was changed or removed while it was being sent.', { cause });
}
