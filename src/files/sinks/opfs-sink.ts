import type { FileSink, SinkRequest } from './file-sink.js';

/**
 * Bytes a segment file holds. A segment is durable once it is closed, and closing copies it in some browsers;
 * tens of MiB keep both costs small.
 */
export const SEGMENT_SIZE = 32 * 1024 * 1024;

interface Segment {
  readonly stream: FileSystemWritableFileStream;
  /** Bytes that are missing. */
  left: number;
}

/** Keeps the file on disk in the origin private file system, as segment files that the finished file refers to. */
export class OpfsSink implements FileSink {
  readonly #request: SinkRequest;
  readonly #directory: FileSystemDirectoryHandle;
  readonly #remove: () => Promise<void>;
  readonly #open = new Map<number, Segment>();
  /** The write under way. */
  #writing: Promise<void> = Promise.resolve();
  #disposed: Promise<void> | null = null;

  /**
   * @param directory for this file alone
   * @param remove removes that directory
   */
  constructor(request: SinkRequest, directory: FileSystemDirectoryHandle, remove: () => Promise<void>) {
    this.#request = request;
    this.#directory = directory;
    this.#remove = remove;
  }

  write(offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    return (this.#writing = this.#write(offset, bytes));
  }

  async finish(): Promise<File> {
    const { name, type, lastModified, size } = this.#request;
    const segments: File[] = [];
    for (let index = 0; index * SEGMENT_SIZE < size; index++) {
      segments.push(await (await this.#file(index)).getFile());
    }
    return new File(segments, name, { type, lastModified });
  }

  dispose(): Promise<void> {
    return (this.#disposed ??= this.#dispose());
  }

  async #dispose(): Promise<void> {
    // During a write the directory could not be removed, and neither with an open stream, which locks its file.
    await Promise.allSettled([this.#writing]);
    await Promise.allSettled([...this.#open.values()].map(({ stream }) => stream.abort()));
    await this.#remove();
  }

  #file(index: number): Promise<FileSystemFileHandle> {
    return this.#directory.getFileHandle(String(index), { create: true });
  }

  async #write(offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const index = Math.floor(offset / SEGMENT_SIZE);
    const position = offset % SEGMENT_SIZE;
    const data = bytes.subarray(0, SEGMENT_SIZE - position);
    let segment = this.#open.get(index);
    if (!segment) {
      const left = Math.min(SEGMENT_SIZE, this.#request.size - index * SEGMENT_SIZE);
      segment = { stream: await (await this.#file(index)).createWritable(), left };
      this.#open.set(index, segment);
    }
    await segment.stream.write({ type: 'write', position, data });
    segment.left -= data.length;
    if (segment.left === 0) {
      this.#open.delete(index);
      await segment.stream.close();
    }
    if (data.length < bytes.length) await this.#write(offset + data.length, bytes.subarray(data.length));
  }
}
