import type { Disk, OpenedPlace } from './disk.js';
import type { FileSink, PartialFile } from './file-sink.js';
import type { HeldDirectory } from './held-directory.js';

/** Writes the file in place in the origin private file system, where a later attempt can continue it. */
export class OpfsSink implements FileSink {
  readonly stored: FileSink['stored'];
  readonly #request: PartialFile;
  readonly #held: HeldDirectory;
  readonly #disk: Disk;
  readonly #place: number;
  readonly #about: string;
  #ended: Promise<void> | null = null;

  private constructor(request: PartialFile, held: HeldDirectory, disk: Disk, about: string, opened: OpenedPlace) {
    this.#request = request;
    this.#held = held;
    this.#disk = disk;
    this.#about = about;
    this.#place = opened.place;
    this.stored = opened.stored;
  }

  /** @param about for whoever may continue it; empty when nobody may */
  static async open(request: PartialFile, held: HeldDirectory, disk: Disk, about: string): Promise<OpfsSink> {
    return new OpfsSink(request, held, disk, about, await disk.open(held.path, request.size, about));
  }

  write(block: number, bytes: Uint8Array<ArrayBuffer>, digest: Uint8Array<ArrayBuffer>): ReturnType<FileSink['write']> {
    return this.#disk.write(this.#place, block, bytes, digest);
  }

  async finish(): Promise<File> {
    await this.#disk.end(this.#place, 'finish');
    const data = await (await this.#held.handle()).getFileHandle('data');
    const { name, type, lastModified } = this.#request;
    return new File([await data.getFile()], name, { type, lastModified });
  }

  keep(): Promise<void> {
    if (!this.#about) return this.dispose();
    return (this.#ended ??= this.#disk.end(this.#place, 'keep').finally(this.#held.release));
  }

  dispose(): Promise<void> {
    // Removed even when it cannot be closed properly.
    return (this.#ended ??= this.#disk.end(this.#place, 'drop').finally(() => this.#held.remove()));
  }
}
