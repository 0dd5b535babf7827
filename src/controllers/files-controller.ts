import { RtcError } from '../base/rtc-error.js';
import { checkFile, type FileRules, parseSize } from '../files/file-rules.js';
import type { Transfer } from '../files/transfer-types.js';
import type { Participant, Session } from '../session/session-types.js';
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
  /** The files of the session are there. Returns what to undo when they go. */
  attached(files: SessionFiles): () => void;
  /** The rules of this element keep a file from being sent. */
  refused(file: File, path: string, error: RtcError): void;
}

/**
 * Joins an element to the files of its session: sends by the element's rules, and keeps what cannot be sent yet until
 * somebody comes.
 */
export class FilesController {
  files: SessionFiles | null = null;
  /** What this element sends and takes. */
  rules: FileRules = {};
  /** What waits for somebody to come. */
  queue: readonly QueuedFile[] = [];

  readonly #host: { requestUpdate(): void };
  readonly #deps: FilesControllerDeps;

  constructor(host: { requestUpdate(): void }, deps: FilesControllerDeps) {
    this.#host = host;
    this.#deps = deps;
  }

  /**
   * Sets the rules as attributes have them.
   *
   * @returns what is wrong with the size, which is then no limit
   */
  setRules(accept: string, maxSize: string | number): RtcError | null {
    const size = String(maxSize).trim();
    let wrong: RtcError | null = null;
    this.rules = { accept };
    try {
      if (size) this.rules = { accept, maxSize: parseSize(size) };
    } catch (error) {
      if (!(error instanceof RtcError)) throw error;
      wrong = error;
    }
    this.files?.applyRules();
    return wrong;
  }

  /** The session is there. Returns what to do when it goes. */
  attach(session: Session): () => void {
    const { files, release } = acquireFiles(session);
    this.files = files;
    const undo = [
      files.addTaker({ ...this.#deps, rules: () => this.rules }),
      files.on('change', () => {
        this.#flush();
        this.#host.requestUpdate();
      }),
      session.on('change', () => this.#flush()),
      this.#deps.attached(files),
      () => files.applyRules(),
      release,
    ];
    files.applyRules();
    return () => {
      for (const run of undo) run();
      this.files = null;
    };
  }

  /** Those a file can be offered to now: one by id, or everyone. */
  reachable(to: string): Participant[] {
    return this.files?.reachable.filter(({ id }) => !to || id === to) ?? [];
  }

  /** The one way out, whether dropped, picked, pasted or sent by the page. Returns what is on offer now; the rest waits. */
  send(chosen: readonly Pick<QueuedFile, 'file' | 'path'>[], { to = '', signal }: SendTo = {}): Transfer[] {
    if (signal?.aborted) return [];
    const fine = chosen.filter(({ file, path }) => {
      const error = checkFile(file, this.rules);
      if (error) this.#deps.refused(file, path, error);
      return !error;
    });
    this.#flush();
    this.#keep([...this.queue, ...fine.map((each) => ({ ...each, to, signal }))]);
    const transfers = this.#flush();
    signal?.addEventListener('abort', () => this.#keep(this.queue.filter((each) => each.signal !== signal)));
    return transfers;
  }

  /** What waits is not to be sent after all. */
  unqueue(queued: QueuedFile): void {
    this.#keep(this.queue.filter((each) => each !== queued));
  }

  #keep(queue: readonly QueuedFile[]): void {
    this.queue = queue;
    this.#host.requestUpdate();
  }

  /** Somebody may have come. Sends what can be sent. */
  #flush(): Transfer[] {
    const waits = ({ to }: QueuedFile): boolean => this.reachable(to).length === 0;
    const ready = this.queue.filter((each) => !waits(each));
    // Sending tells of changes, which ends up here again.
    this.queue = this.queue.filter(waits);
    return ready.flatMap(({ file, path, to, signal }) => {
      const ids = this.reachable(to).map(({ id }) => id);
      return this.files?.send(file, path, ids, signal) ?? [];
    });
  }
}
