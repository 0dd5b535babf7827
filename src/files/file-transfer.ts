import { RtcError } from '../base/rtc-error.js';
import type { FileControl, FileOutcome } from '../protocol/files.js';
import { MAX_REASON, MAX_REPEATS } from '../protocol/files.js';
import type { BlockMemory } from './block-memory.js';
import { cleanText } from './clean-text.js';
import { endMessage, fileError } from './file-error.js';
import type { IncomingTransfer } from './incoming-transfer.js';
import type { TransferMessage } from './link-session.js';
import type { Partials } from './partials.js';
import { RateMeter } from './rate-meter.js';
import type { SendScheduler } from './send-scheduler.js';
import type { FileStorage } from './sinks/file-sink.js';
import type { AcceptOptions, Transfer, TransferBatch, TransferState } from './transfer-types.js';

/** What all transfers share. */
export interface TransferCommon {
  readonly storage: FileStorage;
  readonly partials: Partials;
  readonly memory: BlockMemory;
  /** Accepted transfers that are not over. */
  readonly receiving: ReadonlySet<{ readonly reserved: number }>;
  /** More was transferred. */
  progressed(transfer: FileTransfer): void;
  /** The state is another one. */
  changed(transfer: FileTransfer): void;
}

/** What a transfer needs of the peer it belongs to. */
export interface TransferHost {
  readonly common: TransferCommon;
  /** `null` when there is no link now. */
  readonly scheduler: SendScheduler | null;
  /** `false` when there is no link now. */
  send(message: FileControl): boolean;
  /** An incoming one was accepted. */
  taking(transfer: IncomingTransfer): void;
  ended(transfer: FileTransfer, how: EndOptions): void;
}

export interface EndOptions {
  /** The other side knows. */
  told?: boolean;
  /** The person at this side asked for it. */
  wanted?: boolean;
}

export interface TransferInfo {
  readonly id: string;
  /** The transfer's in frames. */
  readonly number: number;
  readonly name: string;
  readonly folder: string;
  readonly size: number;
  readonly type: string;
  readonly peer: string;
  readonly batch: TransferBatch;
}

/** What both directions share: the life cycle, pausing from both sides, ending once and telling the other side. */
export abstract class FileTransfer implements Transfer, TransferInfo {
  abstract readonly direction: 'send' | 'receive';
  abstract get transferred(): number;
  abstract get resumed(): boolean;
  declare readonly id: string;
  declare readonly number: number;
  declare readonly name: string;
  declare readonly folder: string;
  declare readonly batch: TransferBatch;
  declare readonly size: number;
  declare readonly type: string;
  declare readonly peer: string;
  readonly meter = new RateMeter();
  file: File | null = null;
  error: RtcError | null = null;
  protected readonly host: TransferHost;
  /** Whether there is a link is not asked here: without one the transfer is `waiting` from then on. */
  protected accepted = false;
  /** Both sides agreed on the link there is now; blocks may travel. */
  protected running = false;
  /** Made when somebody asks: of a hundred thousand small files nobody does. */
  #done: Promise<File> | null = null;
  #settle: (() => void) | null = null;
  #outcome: 'done' | FileOutcome | null = null;
  #shown: TransferState = 'offered';
  #pausedHere = false;
  #pausedThere = false;
  #repeats: Map<number, number> | null = null;

  constructor(info: TransferInfo, host: TransferHost) {
    Object.assign(this, info);
    this.host = host;
  }

  get done(): Promise<File> {
    if (!this.#done) {
      this.#done = new Promise((resolve, reject) => {
        this.#settle = () => (this.error ? reject(this.error) : this.file && resolve(this.file));
      });
      // Who does not wait for it learns of a failure from `state` and events; it is not an unhandled one.
      this.#done.catch(() => undefined);
      if (this.ended) this.#settle?.();
    }
    return this.#done;
  }

  get state(): TransferState {
    if (this.#outcome) return this.#outcome;
    if (!this.accepted) return 'offered';
    if (!this.running) return 'waiting';
    return this.#pausedHere || this.#pausedThere ? 'paused' : 'active';
  }

  get ended(): boolean {
    return this.#outcome !== null;
  }

  get rate(): number {
    return this.state === 'active' ? this.meter.rate : 0;
  }

  get eta(): number | null {
    const { rate } = this;
    return rate > 0 ? (this.size - this.transferred) / rate : null;
  }

  /** How it ended, for the other side; `null` when that cannot be told. */
  get ending(): FileControl | null {
    const { id, error } = this;
    const outcome = this.#outcome;
    if (outcome === 'done') return { type: 'done', id };
    if (!outcome || !error) return null;
    // A reason is something a person wrote for the other one; the other texts are made where they are read.
    return endMessage(id, outcome, error, outcome === 'declined' ? error.message.slice(0, MAX_REASON) : '');
  }

  accept(_options?: AcceptOptions): void {}

  decline(_reason?: string): void {}

  pause(): void {
    this.#setPausedHere('pause');
  }

  resume(): void {
    this.#setPausedHere('resume');
  }

  cancel(): void {
    this.end('cancelled', fileError('transfer-cancelled'), { wanted: true });
  }

  fail(error: RtcError): void {
    this.end('failed', error);
  }

  /** The other side goes on in another page. */
  moved(): void {
    this.end('failed', fileError('peer-left'), { told: true, wanted: true });
  }

  /** The link is gone. */
  unlinked(): void {
    this.running = this.#pausedThere = false;
    this.#refresh();
  }

  /** Control message of the other side. What only the other direction understands is ignored. */
  receive(message: TransferMessage): void {
    const { type } = message;
    if (type === 'pause' || type === 'resume') {
      this.#pausedThere = type === 'pause';
      this.#refresh();
    } else if (type === 'end') {
      const { outcome, code, reason } = message;
      // A sender has nothing to decline.
      const actual = outcome === 'declined' && this.direction === 'receive' ? 'cancelled' : outcome;
      this.end(actual, fileError(code, undefined, cleanText(reason) || undefined), { told: true });
    }
  }

  protected start(): void {
    this.accepted = this.running = true;
    if (this.#pausedHere) this.host.send({ type: 'pause', id: this.id });
    this.#refresh();
  }

  /** Only the first end counts. */
  protected end(outcome: 'done' | FileOutcome, result: File | RtcError, how: EndOptions = {}): void {
    if (this.ended) return;
    this.#outcome = outcome;
    if (result instanceof RtcError) this.error = result;
    else this.file = result;
    this.#settle?.();
    this.onEnd();
    this.host.ended(this, how);
  }

  /** The block has to be sent again. `false` when that was tried often enough, which ends the transfer. */
  protected mayRepeat(block: number): boolean {
    const repeats = (this.#repeats?.get(block) ?? 0) + 1;
    (this.#repeats ??= new Map()).set(block, repeats);
    if (repeats > MAX_REPEATS) this.fail(fileError('file-corrupt'));
    return !this.ended;
  }

  protected abstract onState(state: TransferState): void;

  /** Frees what the transfer holds. Called once. */
  protected abstract onEnd(): void;

  /** Tells of a state that changed, whatever the cause was. */
  #refresh(): void {
    const { state } = this;
    if (state === this.#shown || this.ended) return;
    this.#shown = state;
    this.meter.restart();
    this.onState(state);
    this.host.common.changed(this);
  }

  #setPausedHere(type: 'pause' | 'resume'): void {
    const paused = type === 'pause';
    if (this.ended || this.#pausedHere === paused) return;
    this.#pausedHere = paused;
    if (this.running) this.host.send({ type, id: this.id });
    this.#refresh();
  }
}
