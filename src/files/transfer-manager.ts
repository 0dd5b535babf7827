import { Emitter } from '../base/emitter.js';
import { RtcError } from '../base/rtc-error.js';
import type { DataLink } from '../engine/data-link.js';
import { BLOCK_SIZE, DIGEST_SIZE, FILE_LIMITS } from '../protocol/files.js';
import { checkFile } from './file-rules.js';
import type { FileRules } from './file-rules.js';
import { FileSource } from './file-source.js';
import type { FileTransfer } from './file-transfer.js';
import { IncomingTransfer } from './incoming-transfer.js';
import { OutgoingTransfer } from './outgoing-transfer.js';
import { PeerTransfers } from './peer-transfers.js';
import type { PeerHost } from './peer-transfers.js';
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
  signal?: AbortSignal;
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
  readonly #storage: FileStorage;
  readonly #peers = new Map<string, PeerTransfers>();
  readonly #transfers: FileTransfer[] = [];
  readonly #progressed = new Set<FileTransfer>();
  readonly #host: PeerHost;
  #timer: ReturnType<typeof setInterval> | null = null;
  #ticks = 0;
  /** Starts anywhere, so that frames for another manager under the same participant id find nothing. */
  #number = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  #closed = false;

  constructor(options: TransferManagerOptions = {}) {
    super();
    this.rules = options.rules ?? {};
    this.#storage = options.storage ?? new BrowserStorage();
    this.#host = this.#createHost({
      window: Math.max(options.window ?? WINDOW, 2 * (BLOCK_SIZE + DIGEST_SIZE)),
      silence: options.silence ?? SILENCE,
    });
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
    const peers = [...new Set(to)];
    const batches = new Map<string, OutgoingTransfer[]>(peers.map((peer) => [peer, []]));
    const transfers: OutgoingTransfer[] = [];
    for (const file of files) {
      const source = new FileSource(file);
      for (const peer of peers) {
        const transfer = this.#createOutgoing(source, peer);
        batches.get(peer)?.push(transfer);
        transfers.push(transfer);
      }
    }
    this.#transfers.push(...transfers);
    this.emit('list', { transfers: this.#transfers });
    for (const [peer, batch] of batches) {
      this.#peer(peer).add(batch.filter((transfer) => !this.#refuse(transfer)));
    }
    if (signal) cancelOnAbort(transfers, signal);
    return transfers;
  }

  /** Takes an ended transfer off the list and removes what was stored for it; a received file cannot be read after that. */
  dismiss(transfer: Transfer): void {
    const index = this.#transfers.findIndex((known) => known === transfer);
    const known = this.#transfers[index];
    if (!known?.ended) return;
    this.#transfers.splice(index, 1);
    // What cannot be removed now is swept at the next start.
    if (known instanceof IncomingTransfer) known.dispose().catch(() => undefined);
    this.emit('list', { transfers: this.#transfers });
  }

  /** Cancels everything. Received files stay readable as long as the page lives. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const peer of this.#peers.values()) peer.close();
    this.#peers.clear();
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.removeAllListeners();
  }

  #peer(id: string): PeerTransfers {
    let peer = this.#peers.get(id);
    if (!peer) this.#peers.set(id, (peer = new PeerTransfers(id, this.#host)));
    return peer;
  }

  #createOutgoing(source: FileSource, peer: string): OutgoingTransfer {
    const { file, size } = source;
    const number = (this.#number = (this.#number + 1) >>> 0);
    const name = file.name.slice(0, FILE_LIMITS.nameLength);
    const type = file.type.slice(0, FILE_LIMITS.typeLength);
    return new OutgoingTransfer({ id: randomId(), number, name, size, type, peer }, source, this.#peer(peer));
  }

  #refuse(transfer: OutgoingTransfer): boolean {
    let error = checkFile(transfer, this.rules);
    if (this.#closed) error = new RtcError('transfer-cancelled', 'File transfer was closed.');
    else if (!canHash()) {
      error = new RtcError('insecure-context', 'Files can only be sent from a page loaded over https.', {
        recoverable: false,
      });
    }
    if (error) transfer.fail(error);
    return error !== null;
  }

  #createHost(linkOptions: PeerHost['linkOptions']): PeerHost {
    const rules = () => this.rules;
    return {
      get rules() {
        return rules();
      },
      storage: this.#storage,
      linkOptions,
      reserved: (except) =>
        this.#transfers.reduce(
          (sum, other) => sum + (other instanceof IncomingTransfer && other !== except ? other.reserved : 0),
          0,
        ),
      offered: (transfer) => {
        this.#transfers.push(transfer);
        this.emit('list', { transfers: this.#transfers });
        this.emit('offer', { transfer });
      },
      progressed: (transfer) => {
        this.#progressed.add(transfer);
        this.#timer ??= setInterval(() => this.#tick(), PROGRESS_INTERVAL);
      },
      stateChanged: (transfer) => {
        this.#timer ??= setInterval(() => this.#tick(), PROGRESS_INTERVAL);
        this.#change(transfer);
      },
      ended: (transfer, wanted) => this.#onEnded(transfer, wanted),
    };
  }

  #tick(): void {
    const idle = ++this.#ticks % IDLE_TICKS === 0;
    const active = this.#transfers.filter(({ state }) => state === 'active');
    for (const transfer of new Set([...this.#progressed, ...(idle ? active : [])])) this.#change(transfer);
    if (active.length > 0 || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  #change(transfer: FileTransfer): void {
    this.#progressed.delete(transfer);
    this.emit('change', { transfer });
  }

  #onEnded(transfer: FileTransfer, wanted: boolean): void {
    this.#change(transfer);
    const { file, error } = transfer;
    if (file) this.emit(transfer.direction === 'send' ? 'sent' : 'received', { transfer, file });
    else if (error && !wanted) this.emit('error', { transfer, error });
  }
}

function cancelOnAbort(transfers: Transfer[], signal: AbortSignal): void {
  const cancel = () => transfers.forEach((transfer) => transfer.cancel());
  if (signal.aborted) return cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const off = () => signal.removeEventListener('abort', cancel);
  void Promise.allSettled(transfers.map(({ done }) => done)).then(off);
}

/** 128 random bits. `crypto.randomUUID` would need a secure context, in which we may not be when this is called. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
