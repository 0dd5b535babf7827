import { fileError } from '../file-error.js';
import { ChosenSink } from './chosen-sink.js';
import type { ChosenPlace, FileSink, FileStorage, PartialFile, SinkRequest } from './file-sink.js';
import { MemorySink } from './memory-sink.js';
import { OpfsStore } from './opfs-store.js';

const MIB = 1024 * 1024;

/** Bytes of a file that is not worth a directory of its own: a page can receive a million of them. */
const SMALL = MIB;
/** Bytes that small files may hold in memory. */
const SMALL_IN_ALL = 64 * MIB;
/** Bytes that files may hold in memory where there is no other place. */
const MEMORY = 256 * MIB;
const NO_DISK = `This browser window has no room on the disk for files (private windows have none) and holds ${MEMORY / MIB} MB in memory at most. Choose where to save the file, or use another window.`;

/**
 * The best place that this browser has: what the person chose, the origin private file system, memory.
 */
export class BrowserStorage implements FileStorage {
  readonly #store: OpfsStore | null;
  /** Bytes that files in memory hold or will hold. */
  #inMemory = 0;
  /** Settles when the last name in a chosen directory was taken. */
  #naming: Promise<unknown> = Promise.resolve();

  /**
   * Starts to remove what pages that are gone have left.
   *
   * @param options.scope where the files come from, say server and room. Only what was interrupted in the same scope
   *   is named and continued. Default: empty.
   * @param options.store for tests
   */
  constructor({ scope = '', store = OpfsStore.supported ? new OpfsStore(scope) : null } = {}) {
    this.#store = store;
    // Where the browser refuses, the leftovers stay until it allows; nothing of this page depends on it.
    this.#store?.sweep().catch(() => undefined);
  }

  /** @see https://developer.mozilla.org/docs/Web/API/StorageManager/estimate */
  async free(): Promise<number | null> {
    const { quota, usage } = (await globalThis.navigator?.storage?.estimate()) ?? {};
    return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
  }

  async open(request: SinkRequest): Promise<FileSink> {
    if (request.into) return this.#openChosen(request, request.into);
    if (request.size <= SMALL && this.#inMemory + request.size <= SMALL_IN_ALL) return this.#openInMemory(request);
    try {
      if (this.#store) return await this.#store.open(request);
    } catch (error) {
      // Private windows have the interface and refuse to serve it (SecurityError and others). A full disk is no such case.
      if (error instanceof DOMException && error.name === 'QuotaExceededError') throw error;
    }
    if (this.#inMemory + request.size <= MEMORY) return this.#openInMemory(request);
    throw fileError('storage-full', undefined, NO_DISK);
  }

  async partials(): Promise<PartialFile[]> {
    return (await this.#store?.partials()) ?? [];
  }

  async clear(): Promise<void> {
    await this.#store?.clear();
  }

  #openInMemory(request: SinkRequest): MemorySink {
    this.#inMemory += request.size;
    return new MemorySink(request, () => (this.#inMemory -= request.size));
  }

  #openChosen(request: SinkRequest, into: ChosenPlace): Promise<FileSink> {
    // One after the other, so that no two take the same name.
    const opening = this.#naming.then(() => ChosenSink.open(request, into));
    this.#naming = opening.catch(() => undefined);
    return opening;
  }
}
