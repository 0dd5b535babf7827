import type { FileSink, SinkRequest } from './file-sink.js';

/** Keeps the file in Blobs, where there is no file system to put it: browsers move them out of the page's memory. */
export class MemorySink implements FileSink {
  readonly #request: SinkRequest;
  readonly #parts = new Map<number, Blob>();

  constructor(request: SinkRequest) {
    this.#request = request;
  }

  async write(offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#parts.set(offset, new Blob([bytes]));
  }

  async finish(): Promise<File> {
    const { name, type, lastModified } = this.#request;
    const parts = [...this.#parts].sort(([a], [b]) => a - b).map(([, part]) => part);
    return new File(parts, name, { type, lastModified });
  }

  async dispose(): Promise<void> {
    this.#parts.clear();
  }
}
