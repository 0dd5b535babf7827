import type { SinkRequest } from './file-sink.js';
import { OpfsSink } from './opfs-sink.js';

const ROOT = 'rtc-elements-files';

interface Home {
  readonly directory: FileSystemDirectoryHandle;
  readonly remove: () => Promise<void>;
}

/**
 * One page's received files in the origin private file system: a directory of its own, under a Web Lock that lives
 * as long as the page does. So another page can tell what was left behind by one that was closed, and sweep it.
 */
export class OpfsStore {
  #home: Promise<Home> | null = null;
  #sinks = 0;

  /** Whether this browser can write there. Only trying tells whether it lets us (private windows may not). */
  static get supported(): boolean {
    return (
      typeof navigator !== 'undefined' &&
      typeof navigator.storage?.getDirectory === 'function' &&
      navigator.locks !== undefined &&
      typeof FileSystemFileHandle !== 'undefined' &&
      'createWritable' in FileSystemFileHandle.prototype
    );
  }

  async open(request: SinkRequest): Promise<OpfsSink> {
    const home = (this.#home ??= createHome());
    this.#sinks++;
    try {
      const { directory } = await home;
      // The id is the other side's text: never a path.
      const name = crypto.randomUUID();
      const own = await directory.getDirectoryHandle(name, { create: true });
      return new OpfsSink(request, own, async () => {
        await directory.removeEntry(name, { recursive: true });
        await this.#release(home);
      });
    } catch (error) {
      await this.#release(home);
      throw error;
    }
  }

  /** Removes what pages that are gone have left. */
  async sweep(): Promise<void> {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(ROOT, { create: true });
    for await (const name of root.keys()) {
      await navigator.locks.request(lockName(name), { ifAvailable: true }, async (lock) => {
        if (lock) await root.removeEntry(name, { recursive: true });
      });
    }
  }

  async #release(home: Promise<Home>): Promise<void> {
    if (--this.#sinks > 0) return;
    if (this.#home === home) this.#home = null;
    await home.then(
      ({ remove }) => remove(),
      // It never came to be, which `open()` has reported; there is nothing to remove.
      () => undefined,
    );
  }
}

async function createHome(): Promise<Home> {
  const name = crypto.randomUUID();
  // Before the directory is there, or a page that sweeps could take it for abandoned.
  const unlock = await holdLock(lockName(name));
  try {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(ROOT, { create: true });
    const directory = await root.getDirectoryHandle(name, { create: true });
    const remove = () => root.removeEntry(name, { recursive: true }).finally(unlock);
    return { directory, remove };
  } catch (error) {
    unlock();
    throw error;
  }
}

function holdLock(name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    navigator.locks.request(name, () => new Promise<void>((unlock) => resolve(unlock))).catch(reject);
  });
}

function lockName(directory: string): string {
  return `${ROOT}/${directory}`;
}
