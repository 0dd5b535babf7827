import { Emitter } from '../base/emitter.js';
import { RtcError } from '../base/rtc-error.js';
import type { FileRules } from '../files/file-rules.js';
import type { TransferManager } from '../files/transfer-manager.js';
import type { Transfer } from '../files/transfer-types.js';
import type { Participant, Session } from '../session/session-types.js';
import { SaveUrls } from './save-urls.js';
import { unsentTransfer } from './unsent-transfer.js';

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

export type ManagerClass = new () => TransferManager;

interface Asked {
  readonly file: File;
  readonly path: string;
  readonly to: readonly string[];
  readonly signal: AbortSignal | undefined;
}

/** Once it is there, nobody waits for it again. */
let loaded: ManagerClass | undefined;

async function loadManager(): Promise<ManagerClass> {
  return (loaded = (await import('../files/transfer-manager.js')).TransferManager);
}

/**
 * The files of one session, for every element that shows them: one transfer manager, fed with the session's links,
 * and what the elements must agree on. An offer is asked about once, by all of them, unless the page took the
 * decision from any one.
 *
 * The manager's code is loaded from the moment that a session has files, long before there is one to send. What is
 * to be sent earlier waits for it, in order; if it does not come, that fails and the next file is another try.
 */
export class SessionFiles extends Emitter<SessionFilesEvents> {
  readonly urls = new SaveUrls();
  readonly #session: Pick<Session, 'snapshot' | 'dataLinks' | 'on'>;
  readonly #loadManager: () => ManagerClass | Promise<ManagerClass>;
  #manager: TransferManager | null = null;
  /** The code is on its way, or there. */
  #loading = false;
  #closed = false;
  #rules: FileRules = {};
  readonly #asked: Asked[] = [];
  readonly #unsent: Transfer[] = [];
  readonly #takers = new Set<OfferTaker>();
  /** Offers the page decides about. */
  readonly #withPage = new WeakSet<Transfer>();
  readonly #names = new Map<string, string>();
  /** What was sent, to send it again, and the name it is shown by. */
  readonly #sources = new WeakMap<Transfer, { file: File; path: string }>();
  /** Taken off the list; what is being saved stays a while longer in storage. */
  readonly #dismissed = new WeakSet<Transfer>();
  readonly #off: (() => void)[];

  constructor(
    session: Pick<Session, 'snapshot' | 'dataLinks' | 'on'>,
    load: () => ManagerClass | Promise<ManagerClass> = () => loaded ?? loadManager(),
  ) {
    super();
    this.#session = session;
    this.#loadManager = load;
    this.#off = [
      session.on('datalink', ({ link }) => {
        if (this.#manager) this.#manager.addLink(link);
        else this.#load();
        this.#changed();
      }),
      session.on('participant-leave', ({ participant: { id, name }, reason }) => {
        this.#names.set(id, name);
        this.#manager?.removePeer(id, reason);
      }),
      session.on('leave', () => this.#removeAbsent()),
    ];
    this.#load();
  }

  /** Whether offers can be taken: the code for it is there. */
  get ready(): boolean {
    return this.#manager !== null;
  }

  /** Both directions, oldest first. */
  get transfers(): readonly Transfer[] {
    return [...this.#unsent, ...(this.#manager?.transfers ?? [])].filter((each) => !this.#dismissed.has(each));
  }

  /** Those a file can be offered to now. */
  get reachable(): Participant[] {
    const { snapshot, dataLinks } = this.#session;
    return snapshot.participants.filter(({ id, files }) => files && dataLinks.some((l) => l.peer === id && l.open));
  }

  /** Whether the person is to be asked about it. */
  asks(transfer: Transfer): boolean {
    return transfer.state === 'offered' && transfer.direction === 'receive' && !this.#withPage.has(transfer);
  }

  /** Name of the one at the other end, who may have left meanwhile; may be empty. */
  personOf({ peer }: Transfer): string {
    const person = this.#session.snapshot.participants.find(({ id }) => id === peer);
    if (person) this.#names.set(peer, person.name);
    return this.#names.get(peer) ?? '';
  }

  /** The name it is shown by: with the path inside a folder, where it was sent from one. */
  nameOf(transfer: Transfer): string {
    return this.#sources.get(transfer)?.path ?? transfer.name;
  }

  /** Returns what is on offer now; nothing while the code for it is on its way. */
  send(file: File, path: string, to: readonly string[], signal?: AbortSignal): Transfer[] {
    const asked = { file, path, to, signal };
    if (this.#manager) return this.#offer(this.#manager, asked);
    this.#asked.push(asked);
    this.#load();
    return [];
  }

  /** Whether `sendAgain` can help. */
  canSendAgain(transfer: Transfer): boolean {
    const { error, peer } = transfer;
    return !!error?.recoverable && this.#sources.has(transfer) && this.reachable.some(({ id }) => id === peer);
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
    if (!transfer.file && !transfer.error) return;
    this.#dismissed.add(transfer);
    this.urls.release(transfer, () => this.#manager?.dismiss(transfer));
    this.#changed();
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
    const maxSize = Math.max(...rules.map((each) => each.maxSize ?? Infinity));
    this.#rules = rules.length > 0 ? { accept: accepts.every(Boolean) ? accepts.join() : '', maxSize } : {};
    if (this.#manager) this.#manager.rules = this.#rules;
  }

  close(): void {
    this.#closed = true;
    for (const off of this.#off) off();
    this.#manager?.close();
    this.urls.clear();
    this.removeAllListeners();
  }

  #load(): void {
    if (this.#loading) return;
    this.#loading = true;
    const loading = this.#loadManager();
    if (!(loading instanceof Promise)) return this.#start(loading);
    loading.then(
      (Manager) => this.#start(Manager),
      (cause: unknown) => this.#notLoaded(cause),
    );
  }

  #start(Manager: ManagerClass): void {
    if (this.#closed) return;
    const manager = (this.#manager = new Manager());
    manager.rules = this.#rules;
    manager.on('offer', ({ transfer }) => this.#onOffer(transfer));
    manager.on('list', () => this.#changed());
    manager.on('change', ({ transfer }) => {
      this.emit('progress', { transfer });
      // Who declined an offer has seen enough of it.
      if (transfer.direction === 'receive' && transfer.state === 'declined') this.dismiss(transfer);
      this.#changed();
    });
    manager.on('sent', (detail) => this.emit('sent', detail));
    manager.on('received', (detail) => this.emit('received', detail));
    manager.on('error', (detail) => this.emit('failed', detail));
    for (const link of this.#session.dataLinks) manager.addLink(link);
    for (const asked of this.#asked.splice(0)) this.#offer(manager, asked);
    // Whoever it was for may have left by now.
    this.#removeAbsent();
    this.#changed();
  }

  #notLoaded(cause: unknown): void {
    this.#loading = false;
    const message = 'The code for sending files could not be loaded. Check the connection, then try again.';
    const error = new RtcError('load-failed', message, { cause });
    for (const { file, path, to } of this.#asked.splice(0)) {
      for (const peer of to) {
        const transfer = unsentTransfer(file, peer, error);
        this.#unsent.push(transfer);
        this.#sources.set(transfer, { file, path });
        this.emit('failed', { transfer, error });
      }
    }
    this.#changed();
  }

  #offer(manager: TransferManager, { file, path, to, signal }: Asked): Transfer[] {
    const transfers = manager.send([file], { to, signal });
    for (const transfer of transfers) this.#sources.set(transfer, { file, path });
    this.#changed();
    return transfers;
  }

  #onOffer(transfer: Transfer): void {
    const takers = [...this.#takers];
    // All are told, even after one has said no: each of them dispatches the event.
    const answers = takers.map((taker) => taker.offered(transfer));
    if (answers.includes(false)) this.#withPage.add(transfer);
    else if (takers.some((taker) => taker.autoAccept())) transfer.accept();
    this.#changed();
  }

  #removeAbsent(): void {
    const here = this.#session.snapshot.participants.map(({ id }) => id);
    for (const { peer } of this.#manager?.transfers ?? []) {
      if (!here.includes(peer)) this.#manager?.removePeer(peer, 'left');
    }
  }

  #changed(): void {
    this.emit('change', undefined);
  }
}
