import type { FileIdentity, FileSink, FileStorage, PartialFile } from './sinks/file-sink.js';

/**
 * Files that were received in part and are kept, by this page or one that is gone: what to ask the others for, and
 * what an offer would continue.
 */
export class Partials {
  readonly #storage: FileStorage;
  readonly #known = new Map<string, PartialFile>();
  #settled: Promise<unknown>;

  constructor(storage: FileStorage) {
    this.#storage = storage;
    this.#settled = storage.partials().then(
      (files) => files.forEach((file) => this.#known.set(keyOf(file), file)),
      // A browser that does not let us look has kept nothing for us either.
      () => undefined,
    );
  }

  /** Resolves when all is known that was kept up to now. */
  get settled(): Promise<unknown> {
    return this.#settled;
  }

  /** Ids of the transfers that were interrupted. */
  get ids(): string[] {
    return Array.from(this.#known.values(), ({ id }) => id);
  }

  /** What is there of that file. */
  find(file: FileIdentity): PartialFile | undefined {
    return this.#known.get(keyOf(file));
  }

  /** Leaves what the sink has for a later attempt. */
  keep(sink: FileSink, file: PartialFile): void {
    this.#known.set(keyOf(file), file);
    // What cannot be kept is missing later, and comes again.
    const keeping = sink.keep().catch(() => this.#known.delete(keyOf(file)));
    this.#settled = Promise.all([this.#settled, keeping]);
  }

  /** Somebody continues it. */
  take(file: FileIdentity): void {
    this.#known.delete(keyOf(file));
  }

  /** Removes what is there of that file. */
  discard(file: FileIdentity): void {
    const partial = this.find(file);
    if (!partial) return;
    this.take(file);
    const removing = this.#settled.then(() => this.#storage.open(partial)).then((sink) => sink.dispose());
    // What cannot be removed now goes with its age.
    this.#settled = removing.catch(() => undefined);
  }

  async clear(): Promise<void> {
    await this.#settled;
    this.#known.clear();
    await this.#storage.clear();
  }
}

function keyOf({ name, folder, size, lastModified }: FileIdentity): string {
  return JSON.stringify([name, folder, size, lastModified]);
}
