import type { FileSink, FileStorage, SinkRequest } from './file-sink.js';
import { MemorySink } from './memory-sink.js';
import { OpfsStore } from './opfs-store.js';

/** The best place that this browser has: the origin private file system, else memory. */
export class BrowserStorage implements FileStorage {
  readonly #store = OpfsStore.supported ? new OpfsStore() : null;

  /** Starts to remove what pages that are gone have left. */
  constructor() {
    // Where the browser refuses, the leftovers stay until it allows; nothing of this page depends on it.
    this.#store?.sweep().catch(() => undefined);
  }

  /** @see https://developer.mozilla.org/docs/Web/API/StorageManager/estimate */
  async free(): Promise<number | null> {
    const { quota, usage } = (await globalThis.navigator?.storage?.estimate()) ?? {};
    return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
  }

  async open(request: SinkRequest): Promise<FileSink> {
    try {
      if (this.#store) return await this.#store.open(request);
    } catch (error) {
      // Private windows have the interface and refuse to serve it (SecurityError and others). A full disk is no such case.
      if (error instanceof DOMException && error.name === 'QuotaExceededError') throw error;
    }
    return new MemorySink(request);
  }
}
