import { Disk } from './disk.js';
import type { FileSink, PartialFile, SinkRequest } from './file-sink.js';
import { HeldDirectory } from './held-directory.js';
import { OpfsSink } from './opfs-sink.js';
import { describePartial, parsePartial, partialKey } from './partial-file.js';
import { SegmentSink } from './segment-sink.js';

/** Milliseconds after the last write that a file which came in part is kept for another attempt: 24 hours. */
export const KEEP_MS = 24 * 60 * 60 * 1000;

/** How many attempts at one file can be under way at once and each be continued later. */
const SLOTS = 4;

/**
 * Received files in the origin private file system, a directory each. Its name follows from what the file is, so
 * that another attempt finds what an earlier one left. A directory without `about.json` is of use only to the page
 * that holds it: a finished file, or one that cannot be continued.
 */
export class OpfsStore {
  readonly #scope: string;
  readonly #disk: Disk;

  /** @param scope what is kept in one is not seen in another */
  constructor(scope = '', disk = new Disk()) {
    this.#scope = scope;
    this.#disk = disk;
  }

  /** Whether this browser has such a file system. Only trying tells whether it lets us (private windows may not). */
  static get supported(): boolean {
    return typeof FileSystemDirectoryHandle !== 'undefined' && navigator.storage?.getDirectory !== undefined;
  }

  /** Rejects when neither way of writing works, with what the browser threw. */
  async open(request: SinkRequest): Promise<FileSink> {
    const { held, about } = await this.#takePlace(request);
    try {
      return await OpfsSink.open(request, held, this.#disk, about);
    } catch (error) {
      await held.release();
      if (isFull(error)) throw error;
    }
    return SegmentSink.open(request, await takeUnnamed());
  }

  /** What is there in part and not in use. */
  async partials(): Promise<PartialFile[]> {
    const files: PartialFile[] = [];
    for (const each of await HeldDirectory.list()) {
      const file = each.held ? null : await this.#read(each);
      if (file) files.push(file);
    }
    return files;
  }

  /** Removes all that `partials()` names. */
  async clear(): Promise<void> {
    for (const each of await HeldDirectory.list()) {
      if (await this.#read(each)) await (await HeldDirectory.take(each.name))?.remove();
    }
  }

  /** Removes what pages that are gone have left and nobody has continued for `KEEP_MS`. @param now milliseconds since 1970 */
  async sweep(now = Date.now()): Promise<void> {
    for (const { name, directory } of await HeldDirectory.list()) {
      // Looks first, because whoever came to continue it would find it taken.
      if (!(await isStale(directory, now))) continue;
      const mine = await HeldDirectory.take(name);
      // One that cannot be removed now is left to the next sweep.
      if (mine && (await isStale(directory, now))) await mine.remove().catch(() => undefined);
      else await mine?.release();
    }
  }

  async #takePlace(request: SinkRequest): Promise<{ held: HeldDirectory; about: string }> {
    const key = await partialKey(request, this.#scope);
    for (let slot = 0; slot < SLOTS; slot++) {
      const held = await HeldDirectory.take(`${key}-${slot}`);
      if (held) return { held, about: describePartial(request, this.#scope) };
    }
    return { held: await takeUnnamed(), about: '' };
  }

  async #read({ directory }: { directory: FileSystemDirectoryHandle }): Promise<PartialFile | null> {
    const about = await readAbout(directory);
    return about?.scope === this.#scope ? about.file : null;
  }
}

/** Whether it is no longer of use to anybody, provided that nobody holds it. */
async function isStale(directory: FileSystemDirectoryHandle, now: number): Promise<boolean> {
  if (!(await readAbout(directory))) return true;
  const written = await read(directory, 'data');
  return !written || now - written.lastModified > KEEP_MS;
}

async function readAbout(directory: FileSystemDirectoryHandle): Promise<ReturnType<typeof parsePartial>> {
  const text = await (await read(directory, 'about.json'))?.text().catch(() => '');
  return text ? parsePartial(text) : null;
}

async function read(directory: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  try {
    return await (await directory.getFileHandle(name)).getFile();
  } catch {
    return null; // Not there, or gone with the directory since that was listed.
  }
}

async function takeUnnamed(): Promise<HeldDirectory> {
  const held = await HeldDirectory.take(crypto.randomUUID());
  if (!held) throw new DOMException('The directory is taken.', 'NoModificationAllowedError');
  return held;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
