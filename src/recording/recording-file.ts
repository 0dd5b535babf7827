import { HeldDirectory } from '../files/sinks/held-directory.js';
import { OpfsStore } from '../files/sinks/opfs-store.js';

/** Bytes that are gathered in memory before they become a file on the disk: about 25 seconds. */
const SEGMENT = 8 * 1024 * 1024;
/** Bytes that a recording may hold in memory where there is no disk for it. */
const MEMORY = 256 * 1024 * 1024;

/**
 * A recording in the making, in the origin private file system as segment files that the finished one refers to. What
 * a full disk does not take any more stays in memory, so that nothing of a recording is lost when it has to end.
 *
 * Not by the worker that received files are written with: this is a thousandth of their rate, and needs no
 * `worker-src blob:`.
 */
export class RecordingFile {
  readonly #segment: number;
  readonly #held: HeldDirectory | null;
  readonly #directory: FileSystemDirectoryHandle | null;
  /** On the disk. */
  readonly #segments: File[] = [];
  /** Not on the disk yet. */
  #pending: Blob[] = [];
  #pendingBytes = 0;
  #writing: Promise<void> = Promise.resolve();

  private constructor(segment: number, held: HeldDirectory | null, directory: FileSystemDirectoryHandle | null) {
    this.#segment = segment;
    this.#held = held;
    this.#directory = directory;
  }

  /** Where the browser offers no such file system (private windows), in memory. @param segment bytes of one; for tests */
  static async open(segment = SEGMENT): Promise<RecordingFile> {
    let held: HeldDirectory | null = null;
    // What pages that are gone have left, recordings among it. Where the browser refuses, it stays until it allows.
    if (OpfsStore.supported) new OpfsStore().sweep().catch(() => undefined);
    try {
      held = await HeldDirectory.take(crypto.randomUUID());
      const directory = (await held?.handle()) ?? null;
      if (directory && 'createWritable' in FileSystemFileHandle.prototype)
        return new RecordingFile(segment, held, directory);
    } catch {
      // Private windows have the interface and refuse to serve it. A disk that is full is noticed at the first segment.
    }
    await held?.remove().catch(() => undefined);
    return new RecordingFile(segment, null, null);
  }

  /** Bytes that are in memory and not on the disk. */
  get inMemory(): number {
    return this.#pendingBytes;
  }

  /** Rejects with what the browser threw, `QuotaExceededError` for a full disk; what was given is kept nevertheless. */
  write(chunk: Blob): Promise<void> {
    this.#pending.push(chunk);
    this.#pendingBytes += chunk.size;
    return (this.#writing = this.#writing.then(() => this.#flush()));
  }

  /** All that was written, by reference: nothing is read or copied. */
  async finish(): Promise<Blob> {
    await Promise.allSettled([this.#writing]);
    return new Blob([...this.#segments, ...this.#pending]);
  }

  async discard(): Promise<void> {
    await Promise.allSettled([this.#writing]);
    this.#pending = [];
    await this.#held?.remove();
  }

  async #flush(): Promise<void> {
    if (!this.#directory) {
      if (this.#pendingBytes > MEMORY) throw new DOMException('', 'QuotaExceededError');
      return;
    }
    if (this.#pendingBytes < this.#segment) return;
    const chunks = [...this.#pending];
    const handle = await this.#directory.getFileHandle(String(this.#segments.length), { create: true });
    const stream = await handle.createWritable();
    try {
      await stream.write(new Blob(chunks));
      await stream.close();
    } catch (error) {
      // After a write that failed there may be nothing left to abort.
      await stream.abort().catch(() => undefined);
      throw error;
    }
    const file = await handle.getFile();
    this.#segments.push(file);
    // More may have come meanwhile.
    this.#pending.splice(0, chunks.length);
    this.#pendingBytes -= file.size;
  }
}
