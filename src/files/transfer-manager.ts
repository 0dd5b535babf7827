import { Emitter } from '../base/emitter.js';
import type { RtcError } from '../base/rtc-error.js';
import type { DataLink } from '../engine/data-link.js';
import { BLOCK_SIZE, DIGEST_SIZE, MAX_FOLDER, MAX_NAME, MAX_TYPE } from '../protocol/files.js';
import { BlockMemory } from './block-memory.js';
import { fileError, INTERRUPTED } from './file-error.js';
import { checkFile } from './file-rules.js';
import type { FileRules } from './file-rules.js';
import { FileSource } from './file-source.js';
import { FileTransfer } from './file-transfer.js';
import { IncomingTransfer } from './incoming-transfer.js';
import { OutgoingTransfer } from './outgoing-transfer.js';
import { LANE_TICK } from './lane-pilot.js';
import { Partials } from './partials.js';
import { PeerTransfers } from './peer-transfers.js';
import type { PeerCommon } from './peer-transfers.js';
import { canHash } from './sha256.js';
import { BrowserStorage } from './sinks/browser-storage.js';
import type { FileStorage } from './sinks/file-sink.js';
import type { AcceptOptions, Transfer, TransferBatch } from './transfer-types.js';

export interface TransferManagerEvents {
  /** Someone offers a file: `accept()` or `decline()` it. */
  offer: { transfer: Transfer };
  /** Something of it changed: the state at once, progress at most five times a second. */
  change: { transfer: Transfer };
  /** The other side has the whole file, verified. */
  sent: { transfer: Transfer; file: File };
  received: { transfer: Transfer; file: File };
  /** It ended otherwise, and nobody at this side asked for that. */
  error: { transfer: Transfer; error: RtcError };
  /** `transfers` got longer or shorter. */
  list: void;
}

export interface TransferManagerOptions {
  rules?: FileRules;
  /** Names server and room, so that what is kept of a file is looked for where it came from. */
  scope?: string;
  /** Default: the best that the browser has. */
  storage?: FileStorage;
  /** Bytes that one peer may have sent and this side not yet written. Default 12 MiB, at least two blocks. */
  window?: number;
  /** Milliseconds after which a peer that keeps its link open and never answers has timed out. Default two minutes. */
  silence?: number;
  /** Milliseconds between two looks at whether more lanes would pay. Default 500. */
  laneTick?: number;
  /** Whether that peer is known to be away, though a link to it may still seem open. Default: no. */
  away?: (peer: string) => boolean;
}

/** A file, or one with the folders it is in: from the outermost, joined by `/`. */
export type Sendable = File | { readonly file: File; readonly folder?: string };

export interface SendOptions {
  /** Ids of participants. Those without a link get the offer when there is one. */
  to: Iterable<string>;
  /** Cancels these transfers. */
  signal?: AbortSignal | undefined;
}

const WINDOW = 12 * 1024 * 1024;
const SILENCE = 2 * 60_000;
/** Milliseconds between two `change` events of one transfer for progress. */
const PROGRESS_INTERVAL = 200;
/** Ticks of that interval after which a running transfer is told of anyway: its speed sinks while nothing moves. */
const IDLE_TICKS = 5;

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
 * A peer that leaves for good ends its transfers, but not what came of them: the receiver keeps that on disk. Its
 * page, or the next one, asks the sender to go on, or continues when the same file is offered again (`Partials`).
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
  readonly #transfers = new Set<FileTransfer>();
  /** `transfers`, until it changes. */
  #listed: readonly Transfer[] | null = null;
  readonly #receiving = new Set<IncomingTransfer>();
  readonly #active = new Set<FileTransfer>();
  /** Failed because the peer went, and perhaps not for good. */
  readonly #interrupted = new Set<FileTransfer>();
  readonly #progressed = new Set<FileTransfer>();
  readonly #partials: Partials;
  readonly #common: PeerCommon;
  readonly #away: (peer: string) => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;
  #ticks = 0;
  /** Starts anywhere, so that frames for another manager under the same participant id find nothing. */
  #number = Math.floor(Math.random() * 2 ** 32);
  #closed = false;

  constructor({
    rules = {},
    scope = '',
    storage = new BrowserStorage({ scope }),
    window = WINDOW,
    silence = SILENCE,
    laneTick = LANE_TICK,
    away = () => false,
  }: TransferManagerOptions = {}) {
    super();
    this.#away = away;
    this.rules = rules;
    this.#partials = new Partials(storage);
    this.#common = {
      rules: () => this.rules,
      storage,
      partials: this.#partials,
      memory: new BlockMemory(),
      receiving: this.#receiving,
      window: Math.max(window, 2 * (BLOCK_SIZE + DIGEST_SIZE)),
      silence,
      laneTick,
      offered: (transfer, answered) => {
        this.#list([transfer]);
        if (!answered) this.emit('offer', { transfer });
      },
      taking: (transfer) => {
        this.#supersede(transfer);
        this.#receiving.add(transfer);
      },
      revive: (id, peer) => this.#revive(id, peer),
      progressed: (transfer) => {
        this.#progressed.add(transfer);
        this.#watch();
      },
      changed: (transfer) => {
        if (transfer.state === 'active') this.#active.add(transfer);
        else this.#active.delete(transfer);
        this.#change(transfer);
        this.#watch();
      },
      ended: (transfer, { wanted }) => {
        this.#active.delete(transfer);
        if (transfer instanceof IncomingTransfer) this.#receiving.delete(transfer);
        this.#change(transfer);
        const { file, error } = transfer;
        if (file) this.emit(transfer.direction === 'send' ? 'sent' : 'received', { transfer, file });
        else if (error && !wanted) this.emit('error', { transfer, error });
        if (INTERRUPTED.includes(error?.code ?? '')) this.#interrupted.add(transfer);
      },
    };
    void this.#partials.settled.then(() => {
      for (const peer of this.#peers.values()) peer.askForPartials();
    });
  }

  /** Live and ended ones, both directions, oldest first. Another array after each `list` event. */
  get transfers(): readonly Transfer[] {
    return (this.#listed ??= [...this.#transfers]);
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
   * Offers every file to every peer, as one batch. What the rules refuse comes back `failed` and is never offered.
   *
   * @returns one transfer per file and peer: the first file's for each peer, then the second's, …
   */
  send(files: Iterable<Sendable>, { to, signal }: SendOptions): Transfer[] {
    const peers = new Set(to);
    const chosen = Array.from(files, (each) => (each instanceof File ? { file: each } : each));
    const batch: TransferBatch = {
      id: newId(),
      name: commonFolder(chosen).slice(0, MAX_NAME),
      count: Math.max(1, chosen.length),
      size: chosen.reduce((sum, { file }) => sum + file.size, 0),
    };
    const transfers: OutgoingTransfer[] = [];
    for (const { file, folder = '' } of chosen) {
      const source = new FileSource(file);
      for (const peer of peers) transfers.push(this.#createOutgoing(source, peer, folder, batch));
    }
    this.#list(transfers);
    for (const transfer of transfers) {
      this.#offer(transfer);
      if (signal) cancelOnAbort(transfer, signal);
    }
    return transfers;
  }

  /** Accepts this offer and all others of its batch, those still to come included, up to what the batch announced. */
  acceptAll(transfer: Transfer, options: AcceptOptions = {}): void {
    if (transfer instanceof IncomingTransfer) this.#peer(transfer.peer).answerBatch(transfer, options);
  }

  /** Declines this offer and all others of its batch, those still to come included. */
  declineAll(transfer: Transfer, reason?: string): void {
    if (transfer instanceof IncomingTransfer) this.#peer(transfer.peer).answerBatch(transfer, null, reason);
  }

  /** Offers what did not arrive once more, in place of the transfer that ended. `null`: it was not sent from here, or has not ended. */
  sendAgain(transfer: Transfer): Transfer | null {
    if (!(transfer instanceof OutgoingTransfer) || !transfer.error || !this.#transfers.has(transfer)) return null;
    const { source, peer, folder, name, size } = transfer;
    const again = this.#createOutgoing(source, peer, folder, { id: newId(), name, count: 1, size });
    this.#remove(transfer);
    this.#list([again]);
    this.#offer(again);
    return again;
  }

  /** Takes an ended transfer off the list and removes what was stored for it; a received file cannot be read after that. */
  dismiss(transfer: Transfer): void {
    if (!(transfer instanceof FileTransfer) || !transfer.ended) return;
    const interrupted = this.#interrupted.has(transfer);
    if (!this.#remove(transfer)) return;
    if (transfer instanceof IncomingTransfer) {
      transfer.dispose();
      if (interrupted) this.#partials.discard(transfer);
    }
    this.#list();
  }

  /** Removes what was kept of files that were not received to the end. It would go by itself a day later. */
  clearPartial(): Promise<void> {
    return this.#partials.clear();
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

  #createOutgoing(
    source: FileSource,
    peer: string,
    folder: string,
    batch: TransferBatch,
    id = newId(),
  ): OutgoingTransfer {
    const { file, size } = source;
    const number = (this.#number = (this.#number + 1) >>> 0);
    const name = file.name.slice(0, MAX_NAME);
    const type = file.type.slice(0, MAX_TYPE);
    const path = folder.slice(0, MAX_FOLDER);
    return new OutgoingTransfer({ id, number, name, folder: path, size, type, peer, batch }, source, this.#peer(peer));
  }

  #offer(transfer: OutgoingTransfer): void {
    const error = this.#refusal(transfer);
    if (error) transfer.fail(error);
    else this.#peer(transfer.peer).add(transfer);
  }

  #refusal(transfer: OutgoingTransfer): RtcError | null {
    if (this.#closed) return fileError('transfer-cancelled');
    return canHash() ? checkFile(transfer, this.rules) : fileError('insecure-context');
  }

  /**
   * The receiver of a transfer is back under another id, and has kept what it got: in a new page, perhaps before
   * anybody noticed that the old one is gone. Nobody else knows the transfer's id.
   */
  #revive(id: string, peer: string): boolean {
    const old = [...this.#transfers].find((each) => each.id === id && each.peer !== peer);
    if (!(old instanceof OutgoingTransfer)) return false;
    old.moved();
    if (!this.#interrupted.has(old)) return false;
    const { source, folder, batch } = old;
    const transfer = this.#createOutgoing(source, peer, folder, batch, id);
    this.#remove(old);
    this.#list([transfer]);
    this.#offer(transfer);
    return true;
  }

  /**
   * What an interrupted transfer left is continued by this one, which takes its place on the list. So it is with one
   * whose sender cannot be reached now, and who may be the same person in a new page.
   */
  #supersede(transfer: IncomingTransfer): void {
    const { name, folder, size, lastModified, peer } = transfer;
    const same = (each: IncomingTransfer): boolean =>
      each.name === name && each.folder === folder && each.size === size && each.lastModified === lastModified;
    for (const old of [...this.#receiving]) {
      const idle = old.peer !== peer && (old.state === 'waiting' || this.#away(old.peer));
      if (idle && same(old)) old.moved();
    }
    for (const old of this.#interrupted) {
      if (old instanceof IncomingTransfer && same(old) && this.#remove(old)) this.#list();
    }
  }

  #remove(transfer: FileTransfer): boolean {
    this.#interrupted.delete(transfer);
    return this.#transfers.delete(transfer);
  }

  #list(more: readonly FileTransfer[] = []): void {
    for (const transfer of more) this.#transfers.add(transfer);
    this.#listed = null;
    this.emit('list', undefined);
  }

  #watch(): void {
    this.#timer ??= setInterval(() => this.#tick(), PROGRESS_INTERVAL);
  }

  #tick(): void {
    if (++this.#ticks % IDLE_TICKS === 0) for (const transfer of this.#active) this.#progressed.add(transfer);
    for (const transfer of [...this.#progressed]) this.#change(transfer);
    if (this.#active.size > 0) return;
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

/** Unguessable. Where there is no hashing there is no `randomUUID` either; such a transfer is never offered. */
function newId(): string {
  return canHash() ? crypto.randomUUID() : String(Math.random()).slice(2);
}

/** The outermost folder, where all are in the same one. */
function commonFolder(files: readonly { readonly folder?: string }[]): string {
  const [first = '', ...others] = new Set(files.map(({ folder = '' }) => folder.split('/')[0] ?? ''));
  return others.length > 0 ? '' : first;
}
