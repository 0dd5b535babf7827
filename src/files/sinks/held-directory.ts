import { removeEntry } from './remove-entry.js';

/** Directory of the origin private file system in which every received file has one of its own. */
const ROOT = 'rtc-elements-files';

/**
 * A directory of one received file, under a Web Lock that is held as long as this page needs it. So other pages can
 * tell what was left behind by one that is gone.
 */
export class HeldDirectory {
  readonly path: readonly [string, string];
  /** Lets others have it. Resolves once they can. */
  readonly release: () => Promise<void>;

  private constructor(name: string, release: () => Promise<void>) {
    this.path = [ROOT, name];
    this.release = release;
  }

  /** `null` while somebody has it. Whether it exists does not matter. */
  static take(name: string): Promise<HeldDirectory | null> {
    return new Promise((resolve, reject) => {
      const taken = navigator.locks.request(lockName(name), { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((free) => {
          const release = async () => {
            free();
            await taken;
          };
          resolve(new HeldDirectory(name, release));
        });
      });
      taken.catch(reject);
    });
  }

  /** All that there are, and whether somebody has them. */
  static async list(): Promise<{ name: string; held: boolean; directory: FileSystemDirectoryHandle }[]> {
    const { held = [] } = await navigator.locks.query();
    const locks = new Set(held.map(({ name }) => name));
    const all = [];
    for await (const [name, handle] of await root()) {
      if (handle instanceof FileSystemDirectoryHandle) {
        all.push({ name, held: locks.has(lockName(name)), directory: handle });
      }
    }
    return all;
  }

  /** Makes it, if it is not there yet. */
  async handle(): Promise<FileSystemDirectoryHandle> {
    return (await root()).getDirectoryHandle(this.path[1], { create: true });
  }

  /** Removes it with all that is in it, and lets go of it. */
  async remove(): Promise<void> {
    try {
      await removeEntry(await root(), this.path[1]);
    } finally {
      await this.release();
    }
  }
}

async function root(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(ROOT, { create: true });
}

function lockName(directory: string): string {
  return `${ROOT}/${directory}`;
}
