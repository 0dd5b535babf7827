import { RtcError } from '../base/rtc-error.js';
import { checkFile, type FileRules, parseSize } from '../files/file-rules.js';
import type { Transfer } from '../files/transfer-types.js';
import type { Participant, Session } from '../session/session-types.js';
import { reachable } from './reachable.js';
import type { OfferTaker, SessionFiles } from './session-files.js';

/** A file somebody chose, with the path inside the folder it came in, its own name included. */
export interface PickedFile {
  readonly file: File;
  readonly path: string;
}

/** Files that one action added, and that wait: for somebody they can be sent to, or for the code that sends them. */
export interface QueuedFiles {
  readonly files: readonly PickedFile[];
  /** Id of a participant; empty for the first who come. */
  readonly to: string;
  readonly signal?: AbortSignal | undefined;
}

/** A file that was not taken, and why. */
export interface RefusedFile extends PickedFile {
  readonly error: RtcError;
}

export interface SendTo {
  /** Id of a participant; empty or missing: everyone. */
  to?: string;
  signal?: AbortSignal;
}

/** What is loaded once a session has files: everything that sends, takes and shows them. */
export interface FilesCode {
  acquireFiles(session: Session): { files: SessionFiles; release(): void };
}

export interface FilesControllerDeps<Code extends FilesCode> extends Omit<OfferTaker, 'rules'> {
  /** At once where it is there already. */
  load(): Code | Promise<Code>;
  /** The files of the session are there. Returns what to undo when they go. */
  attached(files: SessionFiles, code: Code): () => void;
  /** The rules of this element keep these from being sent. */
  refused(files: readonly RefusedFile[]): void;
  /** The code did not come. Another try is made with the next link, the next file, or `load()`. */
  failed(error: RtcError): void;
}

/**
 * Joins an element to the files of its session: loads the code for them, sends by the element's rules, and keeps what
 * cannot be sent yet.
 */
export class FilesController<Code extends FilesCode> {
  /** `null` without a session, and as long as the code is on its way. */
  files: SessionFiles | null = null;
  /** What this element sends and takes. */
  rules: FileRules = {};
  queue: readonly QueuedFiles[] = [];
  /** Why there is no code, until it is tried again. */
  error: RtcError | null = null;

  readonly #host: { requestUpdate(): void };
  readonly #deps: FilesControllerDeps<Code>;
  #session: Session | null = null;
  #undo: (() => void)[] = [];
  #loading = false;
  #waiting: ((result: SessionFiles | RtcError) => void)[] = [];

  constructor(host: { requestUpdate(): void }, deps: FilesControllerDeps<Code>) {
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
    this.#session = session;
    this.#undo = [
      session.on('change', () => this.#flush()),
      session.on('datalink', () => {
        this.load();
        this.#flush();
        this.#host.requestUpdate();
      }),
    ];
    this.load();
    return () => {
      for (const run of this.#undo.splice(0)) run();
      this.#session = this.files = this.error = null;
      this.#settle(noRoom());
    };
  }

  /** Loads the code unless it is there or on its way. */
  load(): void {
    if (!this.#session || this.files || this.#loading) return;
    if (this.error) this.#host.requestUpdate();
    this.error = null;
    const code = this.#deps.load();
    if (!(code instanceof Promise)) return this.#start(code);
    this.#loading = true;
    code.then(
      (loaded) => {
        this.#loading = false;
        this.#start(loaded);
      },
      (cause: unknown) => {
        this.#loading = false;
        this.#notLoaded(cause);
      },
    );
  }

  /**
   * The files of the session, once their code is there.
   *
   * @throws RtcError `load-failed`, or `bad-attribute` without a room
   */
  whenReady(): Promise<SessionFiles> {
    return new Promise((resolve, reject) => {
      const settle = (result: SessionFiles | RtcError): void =>
        result instanceof RtcError ? reject(result) : resolve(result);
      if (this.files || !this.#session) return settle(this.files ?? noRoom());
      this.#waiting.push(settle);
      this.load();
    });
  }

  /** Those a file can be offered to now: one by id, or everyone. */
  reachable(to: string): Participant[] {
    return this.#session ? reachable(this.#session).filter(({ id }) => !to || id === to) : [];
  }

  /** Whether the rules let this file out. */
  takes(file: File): boolean {
    return checkFile(file, this.rules) === null;
  }

  /** The one way out, whether dropped, picked, pasted or sent by the page. Returns what is on offer now; the rest waits. */
  send(chosen: readonly PickedFile[], { to = '', signal }: SendTo = {}): Transfer[] {
    if (signal?.aborted) return [];
    const refused: RefusedFile[] = [];
    const files = chosen.filter(({ file, path }) => {
      const error = checkFile(file, this.rules);
      if (error) refused.push({ file, path, error });
      return !error;
    });
    if (refused.length > 0) this.#deps.refused(refused);
    this.load();
    this.#flush();
    if (files.length > 0) this.#keep([...this.queue, { files, to, signal }]);
    signal?.addEventListener('abort', () => this.#keep(this.queue.filter((each) => each.signal !== signal)));
    return this.#flush();
  }

  /** What waits is not to be sent after all. */
  unqueue(queued: QueuedFiles): void {
    this.#keep(this.queue.filter((each) => each !== queued));
  }

  #start(code: Code): void {
    const session = this.#session;
    if (!session || this.files) return;
    const { files, release } = code.acquireFiles(session);
    this.files = files;
    this.#undo.push(
      files.addTaker({ ...this.#deps, rules: () => this.rules }),
      files.on('change', () => this.#host.requestUpdate()),
      this.#deps.attached(files, code),
      () => files.applyRules(),
      release,
    );
    files.applyRules();
    this.#settle(files);
    this.#flush();
    this.#host.requestUpdate();
  }

  #settle(result: SessionFiles | RtcError): void {
    for (const settle of this.#waiting.splice(0)) settle(result);
  }

  #notLoaded(cause: unknown): void {
    if (!this.#session || this.files) return;
    const message = 'The code for sending files could not be loaded. Check the connection, then try again.';
    this.error = new RtcError('load-failed', message, { cause });
    this.#settle(this.error);
    this.#deps.failed(this.error);
    this.#host.requestUpdate();
  }

  #keep(queue: readonly QueuedFiles[]): void {
    this.queue = queue;
    this.#host.requestUpdate();
  }

  /** Somebody may have come. Sends what can be sent. */
  #flush(): Transfer[] {
    const { files } = this;
    if (!files) return [];
    const waits = ({ to }: QueuedFiles): boolean => this.reachable(to).length === 0;
    const ready = this.queue.filter((each) => !waits(each));
    // Sending tells of changes, which ends up here again.
    this.queue = this.queue.filter(waits);
    return ready.flatMap(({ files: chosen, to, signal }) => {
      const ids = this.reachable(to).map(({ id }) => id);
      return files.send(chosen, ids, signal);
    });
  }
}

function noRoom(): RtcError {
  return new RtcError('bad-attribute', 'There is no room yet. Set the room attribute.');
}
