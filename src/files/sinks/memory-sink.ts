import type { FileSink, PartialFile } from './file-sink.js';

/** Keeps a file in Blobs. Meant for small ones, and where there is no file system to put it. */
export class MemorySink implements FileSink {
  readonly stored = new Map<number, Uint8Array<ArrayBuffer>>();
  readonly #request: PartialFile;
  readonly #blocks = new Map<number, Blob>();
  #release: (() => void) | null;

  /** @param release called once, when nothing is held any more */
  constructor(request: PartialFile, release: () => void = () => {}) {
    this.#request = request;
    this.#release = release;
  }

  async write(block: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#blocks.set(block, new Blob([bytes]));
  }

  async finish(): Promise<File> {
    const { name, type, lastModified } = this.#request;
    const parts = [...this.#blocks].sort(([a], [b]) => a - b).map(([, part]) => part);
    return new File(parts, name, { type, lastModified });
  }

  keep(): Promise<void> {
    return this.dispose();
  }

  async dispose(): Promise<void> {
    this.#blocks.clear();
    this.#release?.();
    this.#release = null;
  }
}
