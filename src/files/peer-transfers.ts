import type { DataLink } from '../engine/data-link.js';
import type { FileControl, FileOffer } from '../protocol/files.js';
import { MAX_OPEN } from '../protocol/files.js';
import { BatchAnswers } from './batch-answers.js';
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
import type { AcceptOptions } from './transfer-types.js';

/** What the peers share. */
export interface PeerCommon extends TransferCommon, LinkOptions {
  rules(): FileRules;
  /** @param answered nobody needs to be asked any more */
  offered(transfer: IncomingTransfer, answered: boolean): void;
  /** It was accepted. */
  taking(transfer: IncomingTransfer): void;
  /** The peer has kept what it got of a transfer that is over here: it may go on. `false` when it cannot. */
  revive(id: string, peer: string): boolean;
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
  readonly #answers = new BatchAnswers();
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

  taking(transfer: IncomingTransfer): void {
    this.common.taking(transfer);
  }

  /** Answers this offer and all others of its batch, now and to come. @param accept `null`: declines them */
  answerBatch(transfer: FileTransfer, accept: AcceptOptions | null, reason?: string): void {
    this.#answers.set(transfer, accept, reason);
    for (const each of this.#all) {
      const asks = each instanceof IncomingTransfer && each.state === 'offered';
      if (asks && each.batch.id === transfer.batch.id) this.#answers.for(each)?.();
    }
  }

  /** Asks the other side for what was interrupted and is kept here. */
  askForPartials(): void {
    for (const id of this.common.partials.ids.slice(0, MAX_OPEN)) {
      if (!this.#live.has(id)) this.send({ type: 'pending', id });
    }
  }

  greet(): void {
    this.askForPartials();
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
    else if (type === 'pending' && this.common.revive(id, this.peer)) return;
    else if (type === 'accept' || type === 'pending') {
      // It is over here, or was never begun.
      const ending = this.#endings.get(id) ?? endMessage(id, 'cancelled', fileError('transfer-cancelled'));
      if (ending) this.send(ending);
    }
  }

  onFrame(frame: BulkFrame, lane: number, window: ReceiveWindow | null): void {
    const transfer = this.#incoming.get(frame.number);
    if (!window) transfer?.fail(fileError('file-corrupt'));
    else if (transfer) transfer.takeFrame(frame, lane, window);
    // What was under way when its transfer ended here.
    else window.release(frame.payload.length);
  }

  onLaneOver(lane: number): void {
    for (const transfer of this.#incoming.values()) transfer.laneOver(lane);
  }

  onLaneLost(lane: number): void {
    for (const transfer of this.#all) if (transfer instanceof OutgoingTransfer) transfer.laneLost(lane);
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
    // The person has said yes to this very transfer before, on a page that is gone.
    const continues = this.common.partials.find(transfer)?.id === id;
    const answer = continues ? () => transfer.accept() : this.#answers.for(transfer);
    this.common.offered(transfer, answer !== null);
    answer?.();
  }
}
