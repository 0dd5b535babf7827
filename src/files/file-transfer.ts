import { RtcError } from '../base/rtc-error.js';
import type { FileControl, FileEnd, FileEndCode, FileOutcome } from '../protocol/files.js';
import { FILE_END_CODES, FILE_LIMITS } from '../protocol/files.js';
import { cleanText } from './clean-text.js';
import { endError } from './end-error.js';
import type { TransferMessage } from './link-session.js';
import { RateMeter } from './rate-meter.js';
import type { Transfer, TransferState } from './transfer-types.js';

/** What a transfer needs of the peer it belongs to. */
export interface TransferHost {
  /** `false` when there is no link now. */
  send(message: FileControl): boolean;
  /** More was transferred. */
  progressed(transfer: FileTransfer): void;
  stateChanged(transfer: FileTransfer): void;
  /** @param wanted the person at this side asked for it */
  ended(transfer: FileTransfer, wanted: boolean): void;
}

export interface TransferInfo {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly peer: string;
}

/** What both directions share: the life cycle, pausing from both sides, ending once and telling the other side. */
export abstract class FileTransfer implements Transfer {
  abstract readonly direction: 'send' | 'receive';
  /** The transfer's number in frames. */
  abstract readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly peer: string;
  readonly done: Promise<File>;
  protected readonly host: TransferHost;
  protected readonly meter = new RateMeter();
  #resolve!: (file: File) => void;
  #reject!: (error: RtcError) => void;
  #outcome: 'done' | FileOutcome | null = null;
  #shown: TransferState = 'offered';
  #accepted = false;
  #running = false;
  #pausedHere = false;
  #pausedThere = false;
  #file: File | null = null;
  #error: RtcError | null = null;

  constructor(info: TransferInfo, host: TransferHost) {
    this.id = info.id;
    this.name = info.name;
    this.size = info.size;
    this.type = info.type;
    this.peer = info.peer;
    this.host = host;
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Who does not ask for `done` learns of a failure from `state` and events; it is not an unhandled one.
    this.done.catch(() => undefined);
  }

  abstract get transferred(): number;

  get state(): TransferState {
    if (this.#outcome) return this.#outcome;
    if (!this.#accepted) return 'offered';
    if (!this.#running) return 'waiting';
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

  get file(): File | null {
    return this.#file;
  }

  get error(): RtcError | null {
    return this.#error;
  }

  /** How it ended, for the other side; `null` when that cannot be told. */
  get ending(): FileControl | null {
    if (this.#outcome === 'done') return { type: 'done', id: this.id };
    const code = FILE_END_CODES.find((known) => known === this.#error?.code);
    return this.#outcome && code ? this.#endMessage(this.#outcome, code) : null;
  }

  accept(): void {}

  decline(_reason?: string): void {}

  pause(): void {
    this.#setPausedHere(true);
  }

  resume(): void {
    this.#setPausedHere(false);
  }

  cancel(): void {
    this.end('cancelled', new RtcError('transfer-cancelled', 'The transfer was cancelled.'), { wanted: true });
  }

  fail(error: RtcError): void {
    this.end('failed', error);
  }

  /** The link is gone. */
  unlinked(): void {
    this.#running = false;
    this.#pausedThere = false;
    this.refresh();
  }

  /** Control message of the other side. */
  receive(message: TransferMessage): void {
    switch (message.type) {
      case 'pause':
      case 'resume':
        this.#pausedThere = message.type === 'pause';
        return this.refresh();
      case 'end':
        return this.end(message.outcome, endError(message.code, cleanText(message.reason)), { tell: false });
      default:
    }
  }

  protected get accepted(): boolean {
    return this.#accepted;
  }

  /** Both sides agreed on the link there is now; blocks may travel. */
  protected get running(): boolean {
    return this.#running;
  }

  /** Whether there is a link is not asked here: without one the transfer is `waiting` from now on. */
  protected setAccepted(): void {
    this.#accepted = true;
  }

  protected setRunning(): void {
    this.#accepted = this.#running = true;
    if (this.#pausedHere) this.host.send({ type: 'pause', id: this.id });
    this.refresh();
  }

  /** The whole file is where it belongs. */
  protected complete(file: File): void {
    if (this.#outcome) return;
    this.#outcome = 'done';
    this.#file = file;
    this.#resolve(file);
    this.onEnd();
    this.host.ended(this, false);
  }

  /** Only the first end counts. */
  protected end(outcome: FileOutcome, error: RtcError, { tell = true, wanted = false } = {}): void {
    if (this.#outcome) return;
    this.#outcome = outcome;
    this.#error = error;
    const { ending } = this;
    if (tell && ending) this.host.send(ending);
    this.#reject(error);
    this.onEnd();
    this.host.ended(this, wanted);
  }

  /** Tells of a state that changed, whatever the cause was. */
  protected refresh(): void {
    const { state } = this;
    if (state === this.#shown || this.#outcome) return;
    this.#shown = state;
    this.meter.restart();
    this.onState(state);
    this.host.stateChanged(this);
  }

  protected abstract onState(state: TransferState): void;

  /** Frees what the transfer holds. Called once. */
  protected abstract onEnd(): void;

  #setPausedHere(paused: boolean): void {
    if (this.#outcome || this.#pausedHere === paused) return;
    this.#pausedHere = paused;
    if (this.#running) this.host.send({ type: paused ? 'pause' : 'resume', id: this.id });
    this.refresh();
  }

  #endMessage(outcome: FileOutcome, code: FileEndCode): FileEnd {
    // A reason is something a person wrote for the other one; the other texts are made where they are read.
    const reason = outcome === 'declined' ? (this.#error?.message ?? '').slice(0, FILE_LIMITS.reasonLength) : '';
    return { type: 'end', id: this.id, outcome, code, reason };
  }
}
