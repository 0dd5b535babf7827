import { BLOCK_SIZE } from '../../protocol/files.js';
import { blockCount } from '../block-set.js';
import type { FileSink, PartialFile } from './file-sink.js';
import type { HeldDirectory } from './held-directory.js';

/**
 * Blocks that a segment file holds. A segment is durable once it is closed, and opening and closing copy it;
 * tens of MiB keep both costs small.
 */
const SEGMENT = 32;

/**
 * Keeps the file in the origin private file system as segment files that the finished file refers to: where the page
 * may not start the worker of `OpfsSink`. Nothing of it can be continued.
 */
export class SegmentSink implements FileSink {
  readonly stored = new Map<number, Uint8Array<ArrayBuffer>>();
  readonly #request: PartialFile;
  readonly #held: HeldDirectory;
  readonly #directory: FileSystemDirectoryHandle;
  readonly #streams = new Map<number, FileSystemWritableFileStream>();
  readonly #written = new Set<number>();
  /** The write under way. */
  #writing: Promise<void> = Promise.resolve();
  #disposed: Promise<void> | null = null;

  private constructor(request: PartialFile, held: HeldDirectory, directory: FileSystemDirectoryHandle) {
    this.#request = request;
    this.#held = held;
    this.#directory = directory;
  }

  /** Rejects where the browser does not let pages write files themselves. */
  static async open(request: PartialFile, held: HeldDirectory): Promise<SegmentSink> {
    try {
      if (!('createWritable' in FileSystemFileHandle.prototype)) throw new DOMException('', 'NotSupportedError');
      return new SegmentSink(request, held, await held.handle());
    } catch (error) {
      await held.release();
      throw error;
    }
  }

  async write(block: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    if (this.#disposed) throw new DOMException('The file was closed.', 'InvalidStateError');
    await (this.#writing = this.#write(block, bytes));
  }

  async finish(): Promise<File> {
    const { name, type, lastModified, size } = this.#request;
    const segments: File[] = [];
    for (let index = 0; index * SEGMENT * BLOCK_SIZE < size; index++) {
      segments.push(await (await this.#file(index)).getFile());
    }
    return new File(segments, name, { type, lastModified });
  }

  keep(): Promise<void> {
    return this.dispose();
  }

  dispose(): Promise<void> {
    return (this.#disposed ??= this.#dispose());
  }

  async #dispose(): Promise<void> {
    // During a write the directory could not be removed, and neither with an open stream, which locks its file.
    await Promise.allSettled([this.#writing]);
    await Promise.allSettled(Array.from(this.#streams.values(), (stream) => stream.abort()));
    await this.#held.remove();
  }

  #file(index: number): Promise<FileSystemFileHandle> {
    return this.#directory.getFileHandle(String(index), { create: true });
  }

  async #write(block: number, data: Uint8Array<ArrayBuffer>): Promise<void> {
    const index = Math.floor(block / SEGMENT);
    const start = index * SEGMENT;
    let stream = this.#streams.get(index);
    if (!stream) {
      // What is there stays: a block can come again after its segment was whole.
      stream = await (await this.#file(index)).createWritable({ keepExistingData: true });
      this.#streams.set(index, stream);
    }
    await stream.write({ type: 'write', position: (block - start) * BLOCK_SIZE, data });
    this.#written.add(block);
    const end = Math.min(start + SEGMENT, blockCount(this.#request.size));
    for (let each = start; each < end; each++) if (!this.#written.has(each)) return;
    this.#streams.delete(index);
    await stream.close();
  }
}
