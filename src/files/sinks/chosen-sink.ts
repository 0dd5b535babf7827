import { BLOCK_SIZE } from '../../protocol/files.js';
import type { ChosenPlace, FileSink, PartialFile } from './file-sink.js';
import { removeEntry } from './remove-entry.js';

/** Names like `photo (1).jpg` that are tried; then comes one that nobody has. */
const MAX_COPIES = 99;

/**
 * Writes into a place that the person chose. What is there of an interrupted attempt cannot be continued: browsers
 * write into a temporary file beside the real one, and forget it with the page.
 *
 * @see https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createWritable
 */
export class ChosenSink implements FileSink {
  readonly stored = new Map<number, Uint8Array<ArrayBuffer>>();
  readonly #request: PartialFile;
  readonly #file: FileSystemFileHandle;
  /** Where the file was made by us; `null` when the person made it. */
  readonly #directory: FileSystemDirectoryHandle | null;
  readonly #stream: FileSystemWritableFileStream;
  /** The last call. */
  #busy: Promise<unknown> = Promise.resolve();
  #finished = false;
  #disposed: Promise<void> | null = null;

  private constructor(
    request: PartialFile,
    file: FileSystemFileHandle,
    directory: FileSystemDirectoryHandle | null,
    stream: FileSystemWritableFileStream,
  ) {
    this.#request = request;
    this.#file = file;
    this.#directory = directory;
    this.#stream = stream;
  }

  /**
   * Never overwrites in a directory; but two calls at once for one directory may choose the same name.
   * Rejects with what the browser threw: `NotAllowedError` without permission, `TypeMismatchError` for a file where a
   * folder should be, `TypeError` for names it does not let pages write.
   */
  static async open(request: PartialFile, into: ChosenPlace): Promise<ChosenSink> {
    if (into.kind === 'file') return new ChosenSink(request, into, null, await into.createWritable());
    let directory = into;
    for (const part of request.folder ? request.folder.split('/') : []) {
      // Whatever it is: browsers refuse names that lead elsewhere, like `..`.
      directory = await directory.getDirectoryHandle(part, { create: true });
    }
    const name = await freeName(directory, request.name);
    const file = await directory.getFileHandle(name, { create: true });
    try {
      return new ChosenSink(request, file, directory, await file.createWritable());
    } catch (error) {
      await removeEntry(directory, name);
      throw error;
    }
  }

  async write(block: number, data: Uint8Array<ArrayBuffer>): Promise<void> {
    await (this.#busy = this.#stream.write({ type: 'write', position: block * BLOCK_SIZE, data }));
  }

  async finish(): Promise<File> {
    await (this.#busy = this.#stream.close().then(() => (this.#finished = true)));
    const { name, type, lastModified } = this.#request;
    return new File([await this.#file.getFile()], name, { type, lastModified });
  }

  keep(): Promise<void> {
    return this.dispose();
  }

  /** Leaves a finished file alone: it is the person's. */
  dispose(): Promise<void> {
    return (this.#disposed ??= this.#dispose());
  }

  async #dispose(): Promise<void> {
    await Promise.allSettled([this.#busy]);
    if (this.#finished) return;
    // After a write that failed there is nothing left to abort.
    await this.#stream.abort().catch(() => undefined);
    if (this.#directory) await removeEntry(this.#directory, this.#file.name);
  }
}

async function freeName(directory: FileSystemDirectoryHandle, name: string): Promise<string> {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const extension = name.slice(stem.length);
  let free = name;
  for (let copy = 1; await isTaken(directory, free); copy++) {
    free = `${stem} (${copy > MAX_COPIES ? crypto.randomUUID() : copy})${extension}`;
  }
  return free;
}

async function isTaken(directory: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await directory.getFileHandle(name);
    return true;
  } catch (error) {
    const { name: cause } = error instanceof DOMException ? error : { name: '' };
    if (cause === 'NotFoundError') return false;
    // A folder has that name.
    if (cause === 'TypeMismatchError') return true;
    throw error;
  }
}
