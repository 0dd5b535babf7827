import { RtcError } from '../base/rtc-error.js';
import type { DataLink } from '../engine/data-link.js';
import { FILE_LIMITS } from '../protocol/files.js';
import type { FileControl, FileEndCode, FileOffer } from '../protocol/files.js';
import type { BulkFrame } from './bulk-frame.js';
import { checkFile } from './file-rules.js';
import type { FileRules } from './file-rules.js';
import type { FileTransfer } from './file-transfer.js';
import { IncomingTransfer } from './incoming-transfer.js';
import type { IncomingHost } from './incoming-transfer.js';
import { LinkSession } from './link-session.js';
import type { LinkSessionOptions, TransferMessage } from './link-session.js';
import { OutgoingTransfer } from './outgoing-transfer.js';
import { safeFileName } from './safe-file-name.js';
import type { FileStorage } from './sinks/file-sink.js';

/** What the transfers of a peer need of the whole. */
export interface PeerHost {
  readonly rules: FileRules;
  readonly storage: FileStorage;
  readonly linkOptions: LinkSessionOptions;
  reserved(except: IncomingTransfer): number;
  offered(transfer: IncomingTransfer): void;
  progressed(transfer: FileTransfer): void;
  stateChanged(transfer: FileTransfer): void;
  ended(transfer: FileTransfer, wanted: boolean): void;
}

/** Ended transfers whose end is remembered, for a side that missed it with a lost link. */
const ENDINGS = 2 * FILE_LIMITS.openTransfers;

/** All live transfers with one peer. They outlast its links: a new link takes up where the old one broke. */
export class PeerTransfers implements IncomingHost {
  readonly peer: string;
  readonly #host: PeerHost;
  readonly #outgoing = new Map<string, OutgoingTransfer>();
  readonly #incoming = new Map<string, IncomingTransfer>();
  readonly #incomingByNumber = new Map<number, IncomingTransfer>();
  readonly #endings = new Map<string, FileControl>();
  /** Not yet offered on this link, in order. */
  #unoffered = new Set<OutgoingTransfer>();
  #session: LinkSession | null = null;

  constructor(peer: string, host: PeerHost) {
    this.peer = peer;
    this.#host = host;
  }

  get storage(): FileStorage {
    return this.#host.storage;
  }

  attach(link: DataLink): void {
    this.#detach();
    this.#session = new LinkSession(link, this.#host.linkOptions, {
      message: (message) => this.#onMessage(message),
      frame: (frame, accepted) => this.#onFrame(frame, accepted),
      busy: () => this.#live().some(({ state }) => state === 'active'),
      silent: () => this.#onSilence(),
      lost: () => this.#detach(),
    });
    this.#unoffered = new Set(this.#outgoing.values());
    this.#offerMore();
    for (const id of this.#incoming.keys()) this.send({ type: 'pending', id });
  }

  add(transfers: OutgoingTransfer[]): void {
    for (const transfer of transfers) {
      this.#outgoing.set(transfer.id, transfer);
      this.#unoffered.add(transfer);
    }
    this.#offerMore();
  }

  /** The peer is gone for good. */
  leave(reason: string): void {
    this.#detach();
    for (const transfer of this.#live()) {
      transfer.fail(new RtcError('peer-left', 'The other side has left.', { cause: reason }));
    }
  }

  /** This side is about to go. */
  close(): void {
    for (const transfer of this.#live()) transfer.cancel();
    this.#detach();
  }

  send(message: FileControl): boolean {
    return this.#session?.send(message) ?? false;
  }

  reserved(except: IncomingTransfer): number {
    return this.#host.reserved(except);
  }

  progressed(transfer: FileTransfer): void {
    this.#host.progressed(transfer);
  }

  stateChanged(transfer: FileTransfer): void {
    this.#host.stateChanged(transfer);
  }

  ended(transfer: FileTransfer, wanted: boolean): void {
    const { id, number, ending } = transfer;
    if (transfer instanceof OutgoingTransfer) {
      this.#outgoing.delete(id);
      this.#unoffered.delete(transfer);
    } else {
      this.#incoming.delete(id);
      this.#incomingByNumber.delete(number);
    }
    if (ending) this.#endings.set(id, ending);
    for (const oldest of this.#endings.keys()) {
      if (this.#endings.size <= ENDINGS) break;
      this.#endings.delete(oldest);
    }
    this.#host.ended(transfer, wanted);
    this.#offerMore();
  }

  #live(): FileTransfer[] {
    return [...this.#outgoing.values(), ...this.#incoming.values()];
  }

  #detach(): void {
    if (!this.#session) return;
    this.#session.close();
    this.#session = null;
    for (const transfer of this.#live()) transfer.unlinked();
  }

  /** Offers as many as the other side will hold open. */
  #offerMore(): void {
    for (const transfer of this.#unoffered) {
      const session = this.#session;
      if (!session || this.#outgoing.size - this.#unoffered.size >= FILE_LIMITS.openTransfers) return;
      this.#unoffered.delete(transfer);
      transfer.linked(session.scheduler);
      session.send(transfer.offer);
    }
  }

  #onMessage(message: TransferMessage): void {
    const { id } = message;
    switch (message.type) {
      case 'offer':
        return this.#onOffer(message);
      case 'accept':
      case 'pending':
        if (this.#outgoing.has(id)) return this.#outgoing.get(id)?.receive(message);
        return void this.send(this.#endings.get(id) ?? end(id, 'transfer-cancelled'));
      case 'ack':
      case 'again':
      case 'done':
        return this.#outgoing.get(id)?.receive(message);
      default:
        return (this.#outgoing.get(id) ?? this.#incoming.get(id))?.receive(message);
    }
  }

  #onOffer(offer: FileOffer): void {
    const session = this.#session;
    const known = this.#incoming.get(offer.id);
    if (!session || this.#outgoing.has(offer.id)) return;
    if (known) return known.linked(session.window);
    const ending = this.#endings.get(offer.id);
    if (ending) return void this.send(ending);
    if (this.#incoming.size >= FILE_LIMITS.openTransfers || this.#incomingByNumber.has(offer.number)) {
      return void this.send(end(offer.id, 'rate-limited'));
    }
    const refusal = checkFile({ name: safeFileName(offer.name), type: offer.mime, size: offer.size }, this.#host.rules);
    if (refusal) {
      const code = refusal.code === 'file-too-large' ? 'file-too-large' : 'file-type-refused';
      return void this.send(end(offer.id, code));
    }
    const transfer = new IncomingTransfer(offer, this.peer, this);
    this.#incoming.set(transfer.id, transfer);
    this.#incomingByNumber.set(transfer.number, transfer);
    transfer.linked(session.window);
    this.#host.offered(transfer);
  }

  #onFrame(frame: BulkFrame, accepted: boolean): void {
    const transfer = this.#incomingByNumber.get(frame.number);
    const window = this.#session?.window;
    if (!accepted) transfer?.fail(new RtcError('file-corrupt', 'The other side sent more than it was allowed to.'));
    else if (window && transfer) transfer.takeFrame(frame, window);
    // What was under way when its transfer ended here.
    else window?.release(frame.payload.length);
  }

  #onSilence(): void {
    for (const transfer of this.#live()) {
      if (transfer.state === 'active')
        transfer.fail(new RtcError('timeout', 'The other side does not answer any more.'));
    }
  }
}

/** The end of a transfer that is not, or no longer, held here. */
function end(id: string, code: FileEndCode): FileControl {
  return { type: 'end', id, outcome: code === 'transfer-cancelled' ? 'cancelled' : 'declined', code, reason: '' };
}
