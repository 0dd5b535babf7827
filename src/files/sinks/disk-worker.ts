/** SHA-256 of blocks, by block. */
export type Digests = Map<number, Uint8Array<ArrayBuffer>>;

/** What the page asks of the worker. A place is one file's directory; the page numbers them. */
export type DiskCommand =
  /** `about` describes what will be there in part; empty when nobody is to continue it. */
  | { do: 'open'; place: number; path: readonly string[]; size: number; about: string }
  | { do: 'write'; place: number; block: number; bytes: Uint8Array<ArrayBuffer>; digest: Uint8Array<ArrayBuffer> }
  /** The file is whole / a later attempt continues it / it will be removed. */
  | { do: 'finish' | 'keep' | 'drop'; place: number };

export interface DiskRequest {
  readonly call: number;
  readonly command: DiskCommand;
}

export interface DiskReply {
  readonly call: number;
  /** Intact blocks that were found, for `open`. */
  readonly stored?: Digests;
  /** What the bytes of `write` came in, for the page to use again. */
  readonly memory?: ArrayBuffer;
  /** Not the exception itself, which not every browser can clone. */
  readonly error?: { readonly name: string; readonly message: string };
}

/**
 * What is used of a sync access handle, which the DOM's types have for workers only.
 *
 * @see https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle
 */
interface SyncFile {
  read(into: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  write(bytes: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}

interface Place {
  readonly directory: FileSystemDirectoryHandle;
  /** Whether it may be continued. */
  readonly described: boolean;
  /** The file in the making, every block where it belongs. */
  data: SyncFile | null;
  /** A record for every block that was written: its number, and the SHA-256 of what was written. */
  journal: SyncFile | null;
  /** Bytes written since they were last forced to the disk. */
  unflushed: number;
}

/**
 * Runs in a worker of its own, the only place where browsers write files in place and at once: what `write` has
 * answered survives the end of the page, with no copy to be made at the end.
 *
 * The worker is made from the text of this function, because the kit is one script without files beside it. So
 * nothing here may refer to anything outside, nor be written in a way that compilers turn into calls of helpers
 * (private members, spread objects, decorators). As a function and not as a text, it is checked and minified like all
 * else. Where a page's own compiler breaks it nevertheless, opening fails and files take the other way.
 */
export function diskWorker(blockSize: number, digestSize: number): void {
  /** Places whose files are open at once: each takes two of the process's file descriptors. */
  const MAX_WARM = 32;
  const FLUSH_EVERY = 32 * 1024 * 1024;
  /** Blocks hashed at once. */
  const CHECK_AT_ONCE = 4;
  const RECORD = 4 + digestSize;
  const places = new Map<number, Place>();
  /** Places whose files are open, the one used last at the end. */
  const warm = new Set<Place>();
  let line: Promise<unknown> = Promise.resolve();
  let checks: Promise<unknown> = Promise.resolve();

  /** One step after the other, so that none closes the files that another is about to use. */
  function inLine<T>(step: () => T | Promise<T>): Promise<T> {
    const done = line.then(step);
    line = done.catch(() => undefined);
    return done;
  }

  async function openFile(directory: FileSystemDirectoryHandle, name: string): Promise<SyncFile> {
    const handle = await directory.getFileHandle(name, { create: true });
    const file = handle as FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncFile> };
    for (let tries = 40; ; tries--) {
      try {
        return await file.createSyncAccessHandle();
      } catch (error) {
        if (!(error instanceof DOMException) || error.name !== 'NoModificationAllowedError' || !tries) throw error;
        // The lock of a page that was killed is free at once; its worker may live for a moment longer. Nothing tells.
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async function openFiles(place: Place): Promise<{ data: SyncFile; journal: SyncFile }> {
    // In again at the end.
    warm.delete(place);
    for (const other of warm) if (warm.size >= MAX_WARM) closeFiles(other);
    warm.add(place);
    const data = (place.data ??= await openFile(place.directory, 'data'));
    const journal = (place.journal ??= await openFile(place.directory, 'journal'));
    return { data, journal };
  }

  function closeFiles(place: Place): void {
    warm.delete(place);
    place.data?.close();
    place.journal?.close();
    place.data = place.journal = null;
  }

  function put(file: SyncFile, bytes: Uint8Array<ArrayBuffer>, at: number): void {
    // On a full disk some browsers take a part and throw nothing.
    if (file.write(bytes, { at }) === bytes.length) return;
    throw new DOMException('There is no more room on the disk.', 'QuotaExceededError');
  }

  /** Writes down what this will be, for whoever finds it. */
  async function describe(directory: FileSystemDirectoryHandle, about: string): Promise<void> {
    const file = await openFile(directory, 'about.json');
    try {
      const text = new TextEncoder().encode(about);
      put(file, text, 0);
      file.truncate(text.length);
    } finally {
      file.close();
    }
  }

  /** What the journal says that there is. The last record of a block counts; a torn one at the end does not. */
  function readJournal(journal: SyncFile, size: number): Digests {
    const records: Digests = new Map();
    const all = new Uint8Array(journal.getSize());
    journal.read(all, { at: 0 });
    const view = new DataView(all.buffer);
    for (let at = 0; at + RECORD <= all.length; at += RECORD) {
      const block = view.getUint32(at);
      if (block * blockSize < size) records.set(block, all.slice(at + 4, at + RECORD));
    }
    return records;
  }

  async function open(number: number, path: readonly string[], size: number, about: string): Promise<Digests> {
    let directory = await navigator.storage.getDirectory();
    for (const name of path) directory = await directory.getDirectoryHandle(name, { create: true });
    const place: Place = { directory, described: about !== '', data: null, journal: null, unflushed: 0 };
    places.set(number, place);
    if (place.described) await describe(directory, about);
    const { journal } = await openFiles(place);
    return readJournal(journal, size);
  }

  /** Those of the recorded blocks that are as recorded. */
  async function check(place: Place, size: number, records: Digests): Promise<Digests> {
    const intact: Digests = new Map();
    const blocks = Array.from(records.keys());
    for (let first = 0; first < blocks.length; first += CHECK_AT_ONCE) {
      const some = blocks.slice(first, first + CHECK_AT_ONCE);
      // Others write in between.
      const contents = await inLine(async () => {
        const { data } = await openFiles(place);
        return some.map((block) => {
          const bytes = new Uint8Array(Math.min(blockSize, size - block * blockSize));
          return bytes.subarray(0, data.read(bytes, { at: block * blockSize }));
        });
      });
      const digests = await Promise.all(contents.map((bytes) => crypto.subtle.digest('SHA-256', bytes)));
      some.forEach((block, index) => {
        const record = records.get(block);
        const actual = new Uint8Array(digests[index] ?? 0);
        if (record?.every((byte, at) => byte === actual[at])) intact.set(block, record);
      });
    }
    return intact;
  }

  async function write(
    place: Place,
    block: number,
    bytes: Uint8Array<ArrayBuffer>,
    digest: Uint8Array<ArrayBuffer>,
  ): Promise<void> {
    const { data, journal } = await openFiles(place);
    put(data, bytes, block * blockSize);
    const record = new Uint8Array(RECORD);
    new DataView(record.buffer).setUint32(0, block);
    record.set(digest, 4);
    // Over what was torn.
    put(journal, record, Math.floor(journal.getSize() / RECORD) * RECORD);
    place.unflushed += bytes.length;
    if (place.unflushed < FLUSH_EVERY) return;
    data.flush();
    journal.flush();
    place.unflushed = 0;
  }

  async function end(place: Place, how: 'finish' | 'keep' | 'drop'): Promise<void> {
    try {
      if (how === 'drop') return;
      const { data, journal } = await openFiles(place);
      data.flush();
      journal.flush();
    } finally {
      closeFiles(place);
    }
    if (how === 'keep') return;
    // Without a description nobody continues it, and the next sweep takes it once this page is gone.
    if (place.described) await place.directory.removeEntry('about.json');
  }

  async function run(command: DiskCommand): Promise<Omit<DiskReply, 'call'>> {
    if (command.do === 'open') {
      const { place: number, path, size, about } = command;
      const records = await inLine(() => open(number, path, size, about));
      const place = places.get(number);
      if (!place || records.size === 0) return { stored: records };
      // One file after the other, which bounds what is in memory.
      const checking = checks.then(() => check(place, size, records));
      checks = checking.catch(() => undefined);
      return { stored: await checking };
    }
    await inLine(async () => {
      const place = places.get(command.place);
      if (command.do === 'write') {
        if (!place) throw new DOMException('The file is not open.', 'InvalidStateError');
        await write(place, command.block, command.bytes, command.digest);
      } else if (place) {
        places.delete(command.place);
        await end(place, command.do);
      }
    });
    return command.do === 'write' ? { memory: command.bytes.buffer } : {};
  }

  self.onmessage = ({ data: { call, command } }: MessageEvent<DiskRequest>) => {
    run(command).then(
      ({ stored, memory }) => self.postMessage({ call, stored, memory }, { transfer: memory ? [memory] : [] }),
      (error: unknown) => {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        self.postMessage({ call, error: { name, message } });
      },
    );
  };
}
