import type { DataLink } from '../engine/data-link.js';
import type { FileControl, FileOffer } from '../protocol/files.js';
import { MAX_OPEN } from '../protocol/files.js';
import type { BulkFrame } from './bulk-frame.js';
import { endMessage, fileError } from './file-error.js';
import { checkFile } from './file-rules.js';
import type { FileRules } from './file-rules.js';
import type { EndOptions, FileTransfer, TransferCommon, TransferHost } from './file-transfer.js';
import { IncomingTransfer } from './incoming-transfer.js';
import { LinkSession } from './link-session.js';
import type { LinkOptions, LinkOwner, TransferMessage } from './link-session.js';
import { OutgoingTransfer } from './outgoing-transfer.js';
import type { ReceiveWindow } from './receive-window.js';
import { safeFileName } from './safe-file-name.js';
import type { SendScheduler } from './send-scheduler.js';

/** What the peers share. */
export interface PeerCommon extends TransferCommon, LinkOptions {
  rules(): FileRules;
  offered(transfer: IncomingTransfer): void;
  ended(transfer: FileTransfer, how: EndOptions): void;
}

/** Ended transfers whose end is remembered, for a side that missed it with a lost link. */
const ENDINGS = 2 * MAX_OPEN;

/** All live transfers with one peer. They outlast its links: a new link takes up where the old one broke. */
export class PeerTransfers implements TransferHost, LinkOwner {
  readonly peer: string;
  readonly common: PeerCommon;
  readonly #live = new Map<string, FileTransfer>();
  readonly #incoming = new Map<number, IncomingTransfer>();
  readonly #endings = new Map<string, FileControl>();
  /** Not yet offered on this link, in order. */
  readonly #unoffered = new Set<OutgoingTransfer>();
  #session: LinkSession | null = null;

  constructor(peer: string, common: PeerCommon) {
    this.peer = peer;
    this.common = common;
  }

  get scheduler(): SendScheduler | null {
    return this.#session?.scheduler ?? null;
  }

  get busy(): boolean {
    return this.#running.length > 0;
  }

  attach(link: DataLink): void {
    this.onLost();
    this.#session = new LinkSession(link, this.common, this);
    this.greet();
  }

  add(transfer: OutgoingTransfer): void {
    this.#live.set(transfer.id, transfer);
    this.#unoffered.add(transfer);
    this.#offerMore();
  }

  /** The peer is gone for good. */
  leave(reason: string): void {
    this.onLost();
    for (const transfer of this.#all) transfer.fail(fileError('peer-left', reason));
  }

  /** This side is about to go. */
  close(): void {
    for (const transfer of this.#all) transfer.cancel();
    this.onLost();
  }

  send(message: FileControl): boolean {
    return this.#session?.send(message) ?? false;
  }

  ended(transfer: FileTransfer, how: EndOptions): void {
    const { id, number, ending } = transfer;
    this.#live.delete(id);
    if (transfer instanceof OutgoingTransfer) this.#unoffered.delete(transfer);
    else this.#incoming.delete(number);
    if (ending) {
      const [oldest = ''] = this.#endings.keys();
      if (this.#endings.size >= ENDINGS) this.#endings.delete(oldest);
      this.#endings.set(id, ending);
      if (!how.told) this.send(ending);
    }
    this.common.ended(transfer, how);
    this.#offerMore();
  }

  greet(): void {
    this.#unoffered.clear();
    for (const transfer of this.#all) {
      if (transfer instanceof OutgoingTransfer) this.#unoffered.add(transfer);
      else this.send({ type: 'pending', id: transfer.id });
    }
    this.#offerMore();
  }

  onMessage(message: TransferMessage, window: ReceiveWindow): void {
    const { id, type } = message;
    const transfer = this.#live.get(id);
    if (type === 'offer') this.#onOffer(message, transfer, window);
    else if (transfer) transfer.receive(message);
    else if (type === 'accept' || type === 'pending') {
      // It is over here, or was never begun.
      const ending = this.#endings.get(id) ?? endMessage(id, 'cancelled', fileError('transfer-cancelled'));
      if (ending) this.send(ending);
    }
  }

  onFrame(frame: BulkFrame, window: ReceiveWindow | null): void {
    const transfer = this.#incoming.get(frame.number);
    if (!window) transfer?.fail(fileError('file-corrupt'));
    else if (transfer) transfer.takeFrame(frame, window);
    // What was under way when its transfer ended here.
    else window.release(frame.payload.length);
  }

  onSilence(): void {
    for (const transfer of this.#running) transfer.fail(fileError('timeout'));
  }

  onLost(): void {
    if (!this.#session) return;
    this.#session.close();
    this.#session = null;
    for (const transfer of this.#all) transfer.unlinked();
  }

  /** A copy: whoever hears of one that ends may send another. */
  get #all(): FileTransfer[] {
    return [...this.#live.values()];
  }

  get #running(): FileTransfer[] {
    return this.#all.filter(({ state }) => state === 'active');
  }

  /** Offers as many as the other side will hold open. */
  #offerMore(): void {
    for (const transfer of this.#unoffered) {
      const offered = this.#live.size - this.#incoming.size - this.#unoffered.size;
      if (offered >= MAX_OPEN || !this.send(transfer.offer)) return;
      this.#unoffered.delete(transfer);
    }
  }

  #onOffer(offer: FileOffer, known: FileTransfer | undefined, window: ReceiveWindow): void {
    const { id, number, mime: type, size } = offer;
    if (known instanceof IncomingTransfer) return known.linked(window);
    const full = known || this.#incoming.size >= MAX_OPEN || this.#incoming.has(number);
    const refusal = full
      ? fileError('rate-limited')
      : checkFile({ name: safeFileName(offer.name), type, size }, this.common.rules());
    const ending = this.#endings.get(id) ?? (refusal && endMessage(id, 'declined', refusal));
    if (ending) return void this.send(ending);
    const transfer = new IncomingTransfer(offer, this.peer, this);
    this.#live.set(id, transfer);
    this.#incoming.set(number, transfer);
    transfer.linked(window);
    this.common.offered(transfer);
  }
}
