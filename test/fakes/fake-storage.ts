import { BLOCK_SIZE } from '../../src/protocol/files.js';
import type { FileIdentity, FileSink, FileStorage, PartialFile, SinkRequest } from '../../src/files/sinks/file-sink.js';

interface Kept {
  file: PartialFile;
  readonly blocks: Map<number, { bytes: Uint8Array<ArrayBuffer>; digest: Uint8Array<ArrayBuffer> }>;
  locked: boolean;
}

/** A disk in memory that outlives the pages which use it, and counts; `beforeWrite` can delay or refuse a write. */
export class FakeStorage implements FileStorage {
  available: number | null = null;
  beforeWrite: (offset: number) => Promise<void> = () => Promise.resolve();
  written = 0;
  disposed = 0;
  readonly requests: SinkRequest[] = [];
  readonly #kept = new Map<string, Kept>();
  #page = 0;

  free(): Promise<number | null> {
    return Promise.resolve(this.available);
  }

  async open(request: SinkRequest): Promise<FileSink> {
    this.requests.push(request);
    const { id, name, folder, size, lastModified, type } = request;
    const key = keyOf(request);
    const known = this.#kept.get(key);
    const file = { id, name, folder, size, lastModified, type };
    const kept: Kept = known && !known.locked ? known : { file, blocks: new Map(), locked: false };
    Object.assign(kept, { file, locked: true });
    const page = this.#page;
    this.#kept.set(key, kept);
    const forget = async () => {
      this.disposed++;
      if (this.#kept.get(key) === kept) this.#kept.delete(key);
    };
    return {
      stored: new Map([...kept.blocks].map(([block, { digest }]) => [block, digest])),
      write: async (block, bytes, digest) => {
        await this.beforeWrite(block * BLOCK_SIZE);
        // A page that was killed waits for ever.
        if (page !== this.#page) await new Promise(() => undefined);
        kept.blocks.set(block, { bytes, digest });
        this.written += bytes.length;
      },
      finish: async () => {
        const parts = [...kept.blocks].sort(([a], [b]) => a - b).map(([, { bytes }]) => bytes);
        return new File(parts, name, { type, lastModified });
      },
      keep: async () => void (kept.locked = false),
      dispose: forget,
    };
  }

  async partials(): Promise<PartialFile[]> {
    return [...this.#kept.values()].filter(({ locked }) => !locked).map(({ file }) => file);
  }

  async clear(): Promise<void> {
    for (const [key, { locked }] of this.#kept) if (!locked) this.#kept.delete(key);
  }

  /** As when the page that used it was killed. */
  crash(): void {
    this.#page++;
    for (const kept of this.#kept.values()) kept.locked = false;
  }

  /** Something else got into what is kept of all files. */
  tamper(block: number): void {
    for (const { blocks } of this.#kept.values()) {
      const content = blocks.get(block);
      if (content) blocks.set(block, { bytes: content.bytes, digest: content.digest.map((byte) => byte ^ 1) });
    }
  }
}

function keyOf({ name, folder, size, lastModified }: FileIdentity): string {
  return JSON.stringify([name, folder, size, lastModified]);
}
