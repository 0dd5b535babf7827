import { Emitter } from '../base/emitter.js';
import type { RtcError } from '../base/rtc-error.js';
import type { DataLink } from '../engine/data-link.js';
import { BLOCK_SIZE, DIGEST_SIZE, MAX_NAME, MAX_TYPE } from '../protocol/files.js';
import { fileError } from './file-error.js';
import { checkFile } from './file-rules.js';
import type { FileRules } from './file-rules.js';
import { FileSource } from './file-source.js';
import type { FileTransfer } from './file-transfer.js';
import { IncomingTransfer } from './incoming-transfer.js';
import { OutgoingTransfer } from './outgoing-transfer.js';
import { PeerTransfers } from './peer-transfers.js';
import type { PeerCommon } from './peer-transfers.js';
import { canHash } from './sha256.js';
import { BrowserStorage } from './sinks/browser-storage.js';
import type { FileStorage } from './sinks/file-sink.js';
import type { Transfer } from './transfer-types.js';

export interface TransferManagerEvents {
  /** Someone offers a file: `accept()` or `decline()` it. */
  offer: { transfer: Transfer };
  /** Something of it changed: the state at once, progress at most ten times a second. */
  change: { transfer: Transfer };
  /** The other side has the whole file, verified. */
  sent: { transfer: Transfer; file: File };
  received: { transfer: Transfer; file: File };
  /** It ended otherwise, and nobody at this side asked for that. */
  error: { transfer: Transfer; error: RtcError };
  /** `transfers` got longer or shorter. */
  list: { transfers: readonly Transfer[] };
}

export interface TransferManagerOptions {
  rules?: FileRules;
  /** Default: the best that the browser has. */
  storage?: FileStorage;
  /** Bytes that one peer may have sent and this side not yet written. Default 8 MiB, at least two blocks. */
  window?: number;
  /** Milliseconds after which a peer that keeps its link open and never answers has timed out. Default two minutes. */
  silence?: number;
}

export interface SendOptions {
  /** Ids of participants. Those without a link get the offer when there is one. */
  to: Iterable<string>;
  /** Cancels these transfers. */
  signal?: AbortSignal | undefined;
}

const WINDOW = 8 * 1024 * 1024;
const SILENCE = 2 * 60_000;
/** Milliseconds between two `change` events of one transfer for progress. */
const PROGRESS_INTERVAL = 100;
/** Ticks of that interval after which a running transfer is told of anyway: its speed sinks while nothing moves. */
const IDLE_TICKS = 10;

/**
 * All file transfers with all peers.
 *
 *     send() ─▶ OutgoingTransfer ─ blocks ─▶ SendScheduler ─ frames ─▶ DataLink ─▶ LinkSession ─▶ IncomingTransfer ─▶ FileSink
 *                     ▲                                                                                  │
 *                     └────────────── ack, again, done, grant (control channel) ◀────────────────────────┘
 *
 * `PeerTransfers` holds what lasts as long as a peer does, `LinkSession` what lasts as long as one link does, a
 * `FileTransfer` what belongs to one file. A lost link therefore ends nothing: transfers wait, the next link of the
 * same peer is told what the receiver has, and only the rest travels. The wire is described in `protocol/files.ts`.
 *
 * Memory is bounded at both ends whatever the size and number of files: the sender reads a few MiB ahead and fills
 * the link's buffer up to a mark, the receiver grants no more than its window until bytes are on disk.
 *
 * Nothing is reported before it is known: `transferred` is what the receiver has verified and written, `sent` is
 * told once the receiver says that it has the whole file.
 */
export class TransferManager extends Emitter<TransferManagerEvents> {
  /** Applies to files sent and offers received from now on. */
  rules: FileRules;
  readonly #peers = new Map<string, PeerTransfers>();
  readonly #transfers: FileTransfer[] = [];
  readonly #progressed = new Set<FileTransfer>();
  readonly #common: PeerCommon;
  #timer: ReturnType<typeof setInterval> | undefined;
  #ticks = 0;
  /** Starts anywhere, so that frames for another manager under the same participant id find nothing. */
  #number = Math.floor(Math.random() * 2 ** 32);
  #closed = false;

  constructor({
    rules = {},
    storage = new BrowserStorage(),
    window = WINDOW,
    silence = SILENCE,
  }: TransferManagerOptions = {}) {
    super();
    this.rules = rules;
    this.#common = {
      rules: () => this.rules,
      storage,
      window: Math.max(window, 2 * (BLOCK_SIZE + DIGEST_SIZE)),
      silence,
      reserved: () =>
        this.#transfers.reduce((sum, each) => sum + (each instanceof IncomingTransfer ? each.reserved : 0), 0),
      offered: (transfer) => {
        this.#list([transfer]);
        this.emit('offer', { transfer });
      },
      progressed: (transfer) => {
        this.#progressed.add(transfer);
        this.#watch();
      },
      changed: (transfer) => {
        this.#change(transfer);
        this.#watch();
      },
      ended: (transfer, { wanted }) => {
        this.#change(transfer);
        const { file, error } = transfer;
        if (file) this.emit(transfer.direction === 'send' ? 'sent' : 'received', { transfer, file });
        else if (error && !wanted) this.emit('error', { transfer, error });
      },
    };
  }

  /** Live and ended ones, both directions, oldest first. The same array at all times; it changes with `list`. */
  get transfers(): readonly Transfer[] {
    return this.#transfers;
  }

  /** Takes a way to a peer in use, in place of the one before. */
  addLink(link: DataLink): void {
    if (!this.#closed) this.#peer(link.peer).attach(link);
  }

  /** A peer has left and will not come back under this id: its transfers fail with `peer-left`. */
  removePeer(id: string, reason: string): void {
    this.#peers.get(id)?.leave(reason);
    this.#peers.delete(id);
  }

  /**
   * Offers every file to every peer. What the rules refuse comes back `failed` and is never offered.
   *
   * @returns one transfer per file and peer: the first file's for each peer, then the second's, …
   */
  send(files: Iterable<File>, { to, signal }: SendOptions): Transfer[] {
    const peers = new Set(to);
    const transfers: OutgoingTransfer[] = [];
    for (const file of files) {
      const source = new FileSource(file);
      for (const peer of peers) transfers.push(this.#createOutgoing(source, peer));
    }
    this.#list(transfers);
    for (const transfer of transfers) {
      const error = this.#refusal(transfer);
      if (error) transfer.fail(error);
      else this.#peer(transfer.peer).add(transfer);
      if (signal) cancelOnAbort(transfer, signal);
    }
    return transfers;
  }

  /** Takes an ended transfer off the list and removes what was stored for it; a received file cannot be read after that. */
  dismiss(transfer: Transfer): void {
    const index = this.#transfers.findIndex((known) => known === transfer && known.ended);
    if (index < 0) return;
    const [known] = this.#transfers.splice(index, 1);
    if (known instanceof IncomingTransfer) known.dispose();
    this.#list();
  }

  /** Cancels everything. Received files stay readable as long as the page lives. */
  close(): void {
    this.#closed = true;
    for (const peer of this.#peers.values()) peer.close();
    this.#peers.clear();
    clearInterval(this.#timer);
    this.removeAllListeners();
  }

  #peer(id: string): PeerTransfers {
    let peer = this.#peers.get(id);
    if (!peer) this.#peers.set(id, (peer = new PeerTransfers(id, this.#common)));
    return peer;
  }

  #createOutgoing(source: FileSource, peer: string): OutgoingTransfer {
    const { file, size } = source;
    const number = (this.#number = (this.#number + 1) >>> 0);
    // Where there is no hashing there is no `randomUUID` either; such a transfer is never offered.
    const id = canHash() ? crypto.randomUUID() : String(number);
    const name = file.name.slice(0, MAX_NAME);
    const type = file.type.slice(0, MAX_TYPE);
    return new OutgoingTransfer({ id, number, name, size, type, peer }, source, this.#peer(peer));
  }

  #refusal(transfer: OutgoingTransfer): RtcError | null {
    if (this.#closed) return fileError('transfer-cancelled');
    return canHash() ? checkFile(transfer, this.rules) : fileError('insecure-context');
  }

  #list(more: readonly FileTransfer[] = []): void {
    for (const transfer of more) this.#transfers.push(transfer);
    this.emit('list', { transfers: this.#transfers });
  }

  #watch(): void {
    this.#timer ??= setInterval(() => this.#tick(), PROGRESS_INTERVAL);
  }

  #tick(): void {
    const active = this.#transfers.filter(({ state }) => state === 'active');
    if (++this.#ticks % IDLE_TICKS === 0) for (const transfer of active) this.#progressed.add(transfer);
    for (const transfer of [...this.#progressed]) this.#change(transfer);
    if (active.length > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #change(transfer: FileTransfer): void {
    this.#progressed.delete(transfer);
    this.emit('change', { transfer });
  }
}

function cancelOnAbort(transfer: FileTransfer, signal: AbortSignal): void {
  const cancel = () => transfer.cancel();
  if (signal.aborted) return cancel();
  signal.addEventListener('abort', cancel);
  const off = () => signal.removeEventListener('abort', cancel);
  transfer.done.then(off, off);
}
