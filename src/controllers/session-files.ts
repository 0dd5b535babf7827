import { Emitter } from '../base/emitter.js';
import type { RtcError } from '../base/rtc-error.js';
import type { FileRules } from '../files/file-rules.js';
import { TransferManager } from '../files/transfer-manager.js';
import type { Transfer, TransferState } from '../files/transfer-types.js';
import type { Participant, Session } from '../session/session-types.js';
import { SaveUrls } from './save-urls.js';

const ENDED: ReadonlySet<TransferState> = new Set(['done', 'declined', 'cancelled', 'failed']);

export interface SessionFilesEvents {
  /** Anything that is shown: the list, a transfer, who is reachable. */
  change: void;
  progress: { transfer: Transfer };
  sent: { transfer: Transfer; file: File };
  received: { transfer: Transfer; file: File };
  failed: { transfer: Transfer; error: RtcError };
}

/** What an element says about offers. The elements of one session decide together. */
export interface OfferTaker {
  /** The same object as long as they are the same. */
  rules(): FileRules;
  autoAccept(): boolean;
  /** An offer came in. `false`: the page decides about it. */
  offered(transfer: Transfer): boolean;
}

/**
 * The files of one session, for every element that shows them: one transfer manager, fed with the session's links,
 * and what the elements must agree on. An offer is asked about once, by all of them, unless the page took the
 * decision from any one.
 */
export class SessionFiles extends Emitter<SessionFilesEvents> {
  readonly session: Session;
  readonly urls = new SaveUrls();
  readonly #manager: TransferManager;
  readonly #takers = new Set<OfferTaker>();
  /** Offers the page decides about. */
  readonly #withPage = new WeakSet<Transfer>();
  readonly #names = new Map<string, string>();
  /** What was sent, to send it again, and the name it is shown by. */
  readonly #sources = new WeakMap<Transfer, { file: File; path: string }>();
  /** Taken off the list; what is being saved stays a while longer in storage. */
  readonly #dismissed = new WeakSet<Transfer>();
  readonly #off: (() => void)[];

  constructor(session: Session, manager = new TransferManager()) {
    super();
    this.session = session;
    this.#manager = manager;
    const changed = () => this.emit('change', undefined);
    this.#off = [
      session.on('datalink', ({ link }) => {
        manager.addLink(link);
        changed();
      }),
      session.on('participant-leave', ({ participant, reason }) => {
        this.#names.set(participant.id, participant.name);
        manager.removePeer(participant.id, reason);
      }),
      session.on('leave', () => this.#removeAll()),
    ];
    manager.on('offer', ({ transfer }) => this.#onOffer(transfer));
    manager.on('list', changed);
    manager.on('change', ({ transfer }) => {
      this.emit('progress', { transfer });
      // Who declined an offer has seen enough of it.
      if (transfer.direction === 'receive' && transfer.state === 'declined') this.dismiss(transfer);
      changed();
    });
    manager.on('sent', (detail) => this.emit('sent', detail));
    manager.on('received', (detail) => this.emit('received', detail));
    manager.on('error', (detail) => this.emit('failed', detail));
    for (const link of session.dataLinks) manager.addLink(link);
  }

  /** Both directions, oldest first. */
  get transfers(): readonly Transfer[] {
    return this.#manager.transfers.filter((transfer) => !this.#dismissed.has(transfer));
  }

  /** Those a file can be offered to now. */
  get reachable(): Participant[] {
    const { snapshot, dataLinks } = this.session;
    return snapshot.participants.filter(({ id, files }) => files && dataLinks.some((l) => l.peer === id && l.open));
  }

  /** Whether the person is to be asked about it. */
  asks(transfer: Transfer): boolean {
    return transfer.state === 'offered' && transfer.direction === 'receive' && !this.#withPage.has(transfer);
  }

  /** Name of the one at the other end, who may have left meanwhile; may be empty. */
  personOf({ peer }: Transfer): string {
    const person = this.session.snapshot.participants.find(({ id }) => id === peer);
    if (person) this.#names.set(peer, person.name);
    return this.#names.get(peer) ?? '';
  }

  /** The name it is shown by: with the path inside a folder, where it was sent from one. */
  nameOf(transfer: Transfer): string {
    return this.#sources.get(transfer)?.path ?? transfer.name;
  }

  send(file: File, path: string, to: Iterable<string>, signal?: AbortSignal): Transfer[] {
    const transfers = this.#manager.send([file], signal ? { to, signal } : { to });
    for (const transfer of transfers) this.#sources.set(transfer, { file, path });
    this.emit('change', undefined);
    return transfers;
  }

  /** Whether `sendAgain` can help. */
  canSendAgain(transfer: Transfer): boolean {
    const { state, error, peer } = transfer;
    const over = ENDED.has(state) && state !== 'done' && error?.recoverable !== false;
    return over && this.#sources.has(transfer) && this.reachable.some(({ id }) => id === peer);
  }

  /** Offers what did not arrive once more, in place of the one that ended. */
  sendAgain(transfer: Transfer): void {
    const source = this.#sources.get(transfer);
    if (!source || !this.canSendAgain(transfer)) return;
    this.dismiss(transfer);
    this.send(source.file, source.path, [transfer.peer]);
  }

  /** Takes an ended transfer off the list for good. */
  dismiss(transfer: Transfer): void {
    if (!ENDED.has(transfer.state)) return;
    this.#dismissed.add(transfer);
    this.urls.release(transfer, () => this.#manager.dismiss(transfer));
    this.emit('change', undefined);
  }

  /** Asks this one, too, from now on. Returns what ends that. */
  addTaker(taker: OfferTaker): () => void {
    this.#takers.add(taker);
    return () => void this.#takers.delete(taker);
  }

  /** Rules of an element changed, or an element came or went: what any one of them takes may come in. */
  applyRules(): void {
    const rules = [...this.#takers].map((taker) => taker.rules());
    const accepts = rules.map(({ accept = '' }) => accept.trim());
    const sizes = rules.map(({ maxSize = Infinity }) => maxSize);
    const maxSize = Math.max(...sizes);
    this.#manager.rules = {
      ...(accepts.every(Boolean) ? { accept: accepts.join(',') } : {}),
      ...(rules.length > 0 && maxSize < Infinity ? { maxSize } : {}),
    };
  }

  close(): void {
    for (const off of this.#off.splice(0)) off();
    this.#manager.close();
    this.urls.clear();
    this.removeAllListeners();
  }

  #onOffer(transfer: Transfer): void {
    const takers = [...this.#takers];
    // All are told, even after one has said no: each of them dispatches the event.
    const answers = takers.map((taker) => taker.offered(transfer));
    if (answers.includes(false)) this.#withPage.add(transfer);
    else if (takers.some((taker) => taker.autoAccept())) transfer.accept();
    this.emit('change', undefined);
  }

  #removeAll(): void {
    for (const peer of new Set(this.transfers.map((transfer) => transfer.peer))) this.#manager.removePeer(peer, 'left');
  }
}
