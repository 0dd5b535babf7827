import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RtcError } from '../base/rtc-error.js';
import { checkFile, type FileRules, parseSize } from '../files/file-rules.js';
import type { Transfer } from '../files/transfer-types.js';
import type { SessionLease } from '../session/session-types.js';
import { acquireFiles } from './files-registry.js';
import type { OfferTaker, SessionFiles } from './session-files.js';

/** A file that waits for somebody it can be sent to. */
export interface QueuedFile {
  readonly file: File;
  readonly path: string;
  /** Id of a participant; empty for the first who come. */
  readonly to: string;
  readonly signal?: AbortSignal | undefined;
}

export interface SendTo {
  /** Id of a participant; empty or missing: everyone. */
  to?: string;
  signal?: AbortSignal;
}

export interface FilesControllerDeps extends Omit<OfferTaker, 'rules'> {
  /** Whether files are taken and offered to the person. */
  taking(): boolean;
  progressed(transfer: Transfer): void;
  sent(transfer: Transfer, file: File): void;
  received(transfer: Transfer, file: File): void;
  failed(transfer: Transfer, error: RtcError): void;
  /** The rules of this element keep a file from being sent. */
  refused(file: File, path: string, error: RtcError): void;
}

/**
 * Joins an element to the files of its session: says that the page takes files while the element is there, sends by
 * its rules, and keeps what cannot be sent yet until somebody comes.
 */
export class FilesController implements ReactiveController {
  files: SessionFiles | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #deps: FilesControllerDeps;
  #queue: readonly QueuedFile[] = [];
  #lease: SessionLease | null = null;
  #taking = false;
  #rules: FileRules = {};
  #applied: FileRules | null = null;

  constructor(host: ReactiveControllerHost, deps: FilesControllerDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  /** What this element sends and takes. */
  get rules(): FileRules {
    return this.#rules;
  }

  /** What waits for somebody to come. */
  get queue(): readonly QueuedFile[] {
    return this.#queue;
  }

  /**
   * Sets the rules as attributes have them.
   *
   * @returns what is wrong with the size, which is then no limit
   */
  setRules(accept: string, maxSize: string | number): RtcError | null {
    this.#rules = { accept };
    const text = String(maxSize).trim();
    if (text === '') return null;
    try {
      this.#rules = { accept, maxSize: parseSize(text) };
      return null;
    } catch (error) {
      if (error instanceof RtcError) return error;
      throw error;
    }
  }

  /** The session is there. Returns what to do when it goes. */
  attach(lease: SessionLease): () => void {
    const { files, release } = acquireFiles(lease.session);
    const deps = this.#deps;
    this.files = files;
    this.#lease = lease;
    const undo = [
      files.addTaker({ ...deps, rules: () => this.#rules }),
      files.on('change', () => this.#changed()),
      lease.session.on('change', () => this.#flush()),
      files.on('progress', ({ transfer }) => deps.progressed(transfer)),
      files.on('sent', ({ transfer, file }) => deps.sent(transfer, file)),
      files.on('received', ({ transfer, file }) => deps.received(transfer, file)),
      files.on('failed', ({ transfer, error }) => deps.failed(transfer, error)),
    ];
    this.hostUpdate();
    return () => {
      for (const off of undo) off();
      files.applyRules();
      release();
      this.files = this.#lease = this.#applied = null;
      this.#taking = false;
    };
  }

  hostUpdate(): void {
    if (!this.files || !this.#lease) return;
    const taking = this.#deps.taking();
    if (this.#applied !== this.#rules) this.files.applyRules();
    this.#applied = this.#rules;
    if (taking !== this.#taking) this.#lease.setFiles(taking);
    this.#taking = taking;
  }

  /** The one way out, whether dropped, picked, pasted or sent by the page. Returns what is on offer now; the rest waits. */
  send(chosen: Iterable<Omit<QueuedFile, 'to' | 'signal'>>, { to = '', signal }: SendTo = {}): Transfer[] {
    if (signal?.aborted) return [];
    const transfers: Transfer[] = [];
    const waiting: QueuedFile[] = [];
    for (const { file, path } of chosen) {
      const error = checkFile(file, this.#rules);
      const people = error ? [] : this.#recipients(to);
      if (error) this.#deps.refused(file, path, error);
      else if (people.length === 0) waiting.push({ file, path, to, signal });
      else transfers.push(...(this.files?.send(file, path, people, signal) ?? []));
    }
    if (waiting.length > 0) {
      this.#queue = [...this.#queue, ...waiting];
      signal?.addEventListener('abort', () => waiting.forEach((each) => this.unqueue(each)), { once: true });
      this.#host.requestUpdate();
    }
    return transfers;
  }

  /** What waits is not to be sent after all. */
  unqueue(queued: QueuedFile): void {
    this.#queue = this.#queue.filter((each) => each !== queued);
    this.#host.requestUpdate();
  }

  #recipients(to: string): string[] {
    const ids = this.files?.reachable.map(({ id }) => id) ?? [];
    return to ? ids.filter((id) => id === to) : ids;
  }

  #changed(): void {
    this.#flush();
    this.#host.requestUpdate();
  }

  /** Somebody may have come. */
  #flush(): void {
    const ready = this.#queue.filter(({ to }) => this.#recipients(to).length > 0);
    if (ready.length === 0) return;
    this.#queue = this.#queue.filter((each) => !ready.includes(each));
    for (const { file, path, to, signal } of ready) this.files?.send(file, path, this.#recipients(to), signal);
    this.#host.requestUpdate();
  }
}
