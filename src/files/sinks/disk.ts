import { BLOCK_SIZE, DIGEST_SIZE } from '../../protocol/files.js';
import { diskWorker } from './disk-worker.js';
import type { Digests, DiskCommand, DiskReply, DiskRequest } from './disk-worker.js';

export interface OpenedPlace {
  readonly place: number;
  /** Intact blocks that an earlier attempt left. */
  readonly stored: Digests;
}

/** What the worker runs. */
export function diskSource(): string {
  return `(${diskWorker})(${BLOCK_SIZE},${DIGEST_SIZE})`;
}

interface Call {
  resolve(reply: DiskReply): void;
  reject(error: unknown): void;
}

/**
 * The worker that writes files in the origin private file system, as seen from the page. It runs while a file is
 * open. All methods reject with what the browser threw there, as a `DOMException` of that name.
 */
export class Disk {
  readonly #source: string;
  #running: { readonly worker: Worker; readonly url: string } | null = null;
  /** Why there can be no worker: for instance a Content-Security-Policy without `worker-src blob:`. */
  #broken: Error | null = null;
  readonly #calls = new Map<number, Call>();
  readonly #places = new Set<number>();
  #count = 0;

  /** @param source for tests */
  constructor(source = diskSource()) {
    this.#source = source;
  }

  /**
   * @param path of the directory; is made
   * @param size bytes of the file
   * @param about describes the file for a later attempt to continue it; empty when none may
   */
  async open(path: readonly string[], size: number, about: string): Promise<OpenedPlace> {
    const place = this.#count++;
    this.#places.add(place);
    try {
      const { stored = new Map() } = await this.#call({ do: 'open', place, path, size, about });
      return { place, stored };
    } catch (error) {
      await this.end(place, 'drop');
      throw error;
    }
  }

  /** Gives the memory of the bytes away, and resolves with it when it is free again. */
  async write(
    place: number,
    block: number,
    bytes: Uint8Array<ArrayBuffer>,
    digest: Uint8Array<ArrayBuffer>,
  ): Promise<ArrayBuffer | undefined> {
    return (await this.#call({ do: 'write', place, block, bytes, digest }, [bytes.buffer])).memory;
  }

  /** Closes what is open there; nothing more happens when it is called again. */
  async end(place: number, how: 'finish' | 'keep' | 'drop'): Promise<void> {
    if (!this.#places.has(place)) return;
    try {
      if (this.#running) await this.#call({ do: how, place });
    } finally {
      this.#places.delete(place);
      if (this.#places.size === 0) this.#stop();
    }
  }

  #call(command: DiskCommand, transfer: Transferable[] = []): Promise<DiskReply> {
    return new Promise((resolve, reject) => {
      if (!this.#places.has(command.place)) throw new DOMException('The file is not open.', 'InvalidStateError');
      const call = this.#count++;
      this.#start().postMessage({ call, command } satisfies DiskRequest, transfer);
      this.#calls.set(call, { resolve, reject });
    });
  }

  #start(): Worker {
    if (this.#broken) throw this.#broken;
    if (this.#running) return this.#running.worker;
    const url = URL.createObjectURL(new Blob([this.#source], { type: 'text/javascript' }));
    try {
      const worker = new Worker(url);
      this.#running = { worker, url };
      worker.onmessage = ({ data }: MessageEvent<DiskReply>) => this.#answer(data);
      // Nothing it does goes uncaught, so it could not be loaded.
      worker.onerror = (event) => {
        // Shown by the browser already where it is of interest.
        event.preventDefault();
        this.#break(new DOMException('The worker that writes files could not be started.', 'NotSupportedError'));
      };
      return worker;
    } catch (error) {
      URL.revokeObjectURL(url);
      throw (this.#broken = error instanceof Error ? error : new Error(String(error)));
    }
  }

  #answer(reply: DiskReply): void {
    const { call, error } = reply;
    const waiting = this.#calls.get(call);
    this.#calls.delete(call);
    if (error) waiting?.reject(new DOMException(error.message, error.name));
    else waiting?.resolve(reply);
  }

  #break(error: Error): void {
    this.#broken = error;
    this.#stop(error);
  }

  #stop(reason: Error = new DOMException('The file was closed.', 'AbortError')): void {
    for (const { reject } of this.#calls.values()) reject(reason);
    this.#calls.clear();
    if (!this.#running) return;
    this.#running.worker.terminate();
    URL.revokeObjectURL(this.#running.url);
    this.#running = null;
  }
}
