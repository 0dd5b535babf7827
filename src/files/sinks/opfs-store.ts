import type { SinkRequest } from './file-sink.js';
import { OpfsSink } from './opfs-sink.js';

const ROOT = 'rtc-elements-files';

/**
 * Received files in the origin private file system: a directory each, under a Web Lock that is held as long as the
 * page needs it. So another page can tell what was left behind by one that was closed, and sweep it.
 */
export class OpfsStore {
  /** Whether this browser can write there. Only trying tells whether it lets us (private windows may not). */
  static get supported(): boolean {
    return typeof FileSystemFileHandle !== 'undefined' && 'createWritable' in FileSystemFileHandle.prototype;
  }

  async open(request: SinkRequest): Promise<OpfsSink> {
    // Not the request's id, which is the other side's text: never a path.
    const name = crypto.randomUUID();
    // Before the directory is there, or a page that sweeps could take it for abandoned.
    const unlock = await holdLock(lockName(name));
    try {
      const root = await rootDirectory();
      const directory = await root.getDirectoryHandle(name, { create: true });
      return new OpfsSink(request, directory, () => root.removeEntry(name, { recursive: true }).finally(unlock));
    } catch (error) {
      unlock();
      throw error;
    }
  }

  /** Removes what pages that are gone have left. */
  async sweep(): Promise<void> {
    const root = await rootDirectory();
    for await (const name of root.keys()) {
      await navigator.locks.request(lockName(name), { ifAvailable: true }, async (lock) => {
        if (lock) await root.removeEntry(name, { recursive: true });
      });
    }
  }
}

async function rootDirectory(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(ROOT, { create: true });
}

function holdLock(name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    navigator.locks.request(name, () => new Promise<void>((unlock) => resolve(unlock))).catch(reject);
  });
}

function lockName(directory: string): string {
  return `${ROOT}/${directory}`;
}
