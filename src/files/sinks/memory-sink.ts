import type { FileSink, SinkRequest } from './file-sink.js';

/** Bytes that become one Blob. Browsers move large Blobs out of memory, but not the buffers before. */
const SEGMENT_SIZE = 8 * 1024 * 1024;

interface Segment {
  readonly parts: Map<number, BlobPart>;
  /** Bytes that are missing. */
  left: number;
}

/** Keeps the file in Blobs, where there is no file system to put it. */
export class MemorySink implements FileSink {
  readonly #request: SinkRequest;
  readonly #segments: Segment[];

  constructor(request: SinkRequest) {
    this.#request = request;
    this.#segments = Array.from({ length: Math.ceil(request.size / SEGMENT_SIZE) }, (_, index) => ({
      parts: new Map(),
      left: Math.min(SEGMENT_SIZE, request.size - index * SEGMENT_SIZE),
    }));
  }

  write(offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const segment = this.#segments[Math.floor(offset / SEGMENT_SIZE)];
    const room = SEGMENT_SIZE - (offset % SEGMENT_SIZE);
    if (!segment) return Promise.reject(new RangeError('Beyond the end of the file'));
    const part = bytes.subarray(0, room);
    segment.parts.set(offset, part);
    segment.left -= part.length;
    if (segment.left === 0) {
      const blob = new Blob(inOrder(segment.parts));
      segment.parts.clear();
      segment.parts.set(offset, blob);
    }
    return bytes.length > room ? this.write(offset + room, bytes.subarray(room)) : Promise.resolve();
  }

  finish(): Promise<File> {
    const { name, type, lastModified } = this.#request;
    const parts = this.#segments.flatMap((segment) => inOrder(segment.parts));
    return Promise.resolve(new File(parts, name, { type, lastModified }));
  }

  dispose(): Promise<void> {
    this.#segments.length = 0;
    return Promise.resolve();
  }
}

function inOrder(parts: Map<number, BlobPart>): BlobPart[] {
  return [...parts].sort(([a], [b]) => a - b).map(([, part]) => part);
}
