import { Emitter } from '../base/emitter.js';
import type { RtcError } from '../base/rtc-error.js';
import type { FileRules } from '../files/file-rules.js';
import type { ChosenPlace } from '../files/sinks/file-sink.js';
import { TransferManager } from '../files/transfer-manager.js';
import type { AcceptOptions, Transfer } from '../files/transfer-types.js';
import { sessionKey } from '../session/session-key.js';
import type { Session } from '../session/session-types.js';
import { pickFile, pickFolder } from './file-pickers.js';
import type { PickedFile } from './files-controller.js';
import { reachable } from './reachable.js';
import { SaveUrls } from './save-urls.js';
import { Saving } from './saving.js';
import { stayAwake } from './stay-awake.js';
import type { TransferGroup } from './transfer-group.js';
import { TransferGroups } from './transfer-groups.js';

export interface SessionFilesEvents {
  /** Anything that is shown. At once; of a long list ten times a second. */
  change: void;
  /** The person is asked about it. */
  asked: { transfer: Transfer };
  progress: { transfer: Transfer };
  sent: { transfer: Transfer; file: File };
  received: { transfer: Transfer; file: File };
  failed: { transfer: Transfer; error: RtcError };
  /** A received file could not be put where the person wants it. */
  unsaved: { error: RtcError };
}

/** What an element says about offers. The elements of one session decide together. */
export interface OfferTaker {
  /** The same object as long as they are the same. */
  rules(): FileRules;
  autoAccept(): boolean;
  /** An offer came in. `false`: the page decides about it. */
  offered(transfer: Transfer): boolean;
}

/** What is used of a manager. */
export type FilesManager = Pick<
  TransferManager,
  | 'rules'
  | 'transfers'
  | 'on'
  | 'addLink'
  | 'removePeer'
  | 'send'
  | 'acceptAll'
  | 'declineAll'
  | 'sendAgain'
  | 'dismiss'
  | 'clearPartial'
  | 'close'
>;

/** Transfers up to which every change is shown at once. */
const FEW = 50;
/** Milliseconds between two looks at a longer list. */
const INTERVAL = 100;

/**
 * The files of one session, for every element that shows them: one transfer manager, fed with the session's links,
 * and what the elements must agree on. An offer is asked about once, by all of them, unless the page took the
 * decision from any one.
 */
export class SessionFiles extends Emitter<SessionFilesEvents> {
  readonly urls = new SaveUrls();
  readonly saving: Saving;
  readonly groups: TransferGroups;
  readonly #session: Pick<Session, 'snapshot' | 'dataLinks' | 'on' | 'room' | 'signaling'>;
  readonly #manager: FilesManager;
  readonly #takers = new Set<OfferTaker>();
  /** Offers the page decides about. */
  readonly #withPage = new WeakSet<Transfer>();
  readonly #names = new Map<string, string>();
  /** What was sent, to send it again. */
  readonly #sources = new WeakMap<Transfer, { file: File; folder: string }>();
  /** Taken off the list by the person; what is being saved stays a while longer in storage. */
  readonly #dismissed = new Set<Transfer>();
  readonly #off: (() => void)[];
  #closed = false;
  /** A long list was told of a moment ago. */
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** And something changed since. */
  #more = false;

  constructor(
    session: Pick<Session, 'snapshot' | 'dataLinks' | 'on' | 'room' | 'signaling'>,
    manager: FilesManager = new TransferManager({
      scope: sessionKey(session.signaling, session.room),
      away: (peer) => session.snapshot.participants.some(({ id, present }) => id === peer && !present),
    }),
  ) {
    super();
    this.#session = session;
    this.#manager = manager;
    this.saving = new Saving(
      () => this.#changed(),
      (error) => this.emit('unsaved', { error }),
    );
    this.groups = new TransferGroups(
      () => manager.transfers,
      (each) => this.#dismissed.has(each) || (each.state === 'offered' && this.#withPage.has(each)),
    );
    this.#off = [
      session.on('datalink', ({ link }) => {
        manager.addLink(link);
        this.#changed();
      }),
      session.on('participant-leave', ({ participant: { id, name }, reason }) => {
        this.#names.set(id, name);
        manager.removePeer(id, reason);
      }),
      session.on('leave', () => this.#removeAbsent()),
    ];
    manager.on('offer', ({ transfer }) => this.#onOffer(transfer));
    manager.on('list', () => {
      this.groups.listChanged();
      this.#changed();
    });
    manager.on('change', ({ transfer }) => {
      this.groups.update(transfer);
      this.emit('progress', { transfer });
      // Who declined an offer has seen enough of it.
      if (transfer.direction === 'receive' && transfer.state === 'declined') this.dismiss([transfer]);
      this.#changed();
    });
    manager.on('sent', (detail) => this.emit('sent', detail));
    manager.on('received', (detail) => this.emit('received', detail));
    manager.on('error', (detail) => this.emit('failed', detail));
    for (const link of session.dataLinks) manager.addLink(link);
  }

  /** Both directions, oldest first. */
  get transfers(): readonly Transfer[] {
    const { transfers } = this.#manager;
    return this.#dismissed.size > 0 ? transfers.filter((each) => !this.#dismissed.has(each)) : transfers;
  }

  /** Name of the one at the other end, who may have left meanwhile; may be empty. */
  personOf({ peer }: { readonly peer: string }): string {
    const person = this.#session.snapshot.participants.find(({ id }) => id === peer);
    if (person) this.#names.set(peer, person.name);
    return this.#names.get(peer) ?? '';
  }

  /** Offers them to each of those, as one batch per call. */
  send(chosen: readonly PickedFile[], to: readonly string[], signal?: AbortSignal): Transfer[] {
    return this.#send(
      chosen.map(({ file, path }) => ({ file, folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))) })),
      to,
      signal,
    );
  }

  accept(group: TransferGroup, options?: AcceptOptions): void {
    const [offer] = group.offered;
    if (!offer || group.answered) return;
    if (options?.into) this.saving.goesTo(group, options.into.name);
    // What becomes of one by itself is told by its own changes.
    if (group.count === 1) return offer.accept(options);
    group.answered = true;
    this.#manager.acceptAll(offer, options);
    this.groups.regroup(group);
    this.#changed();
  }

  /** As `accept`, to a place that the person is asked for: a file for one, a directory for several. Needs a user's click. */
  async acceptInto(group: TransferGroup): Promise<void> {
    const [offer] = group.offered;
    if (!offer) return;
    const pick = (): Promise<ChosenPlace> => (group.count > 1 ? pickFolder() : pickFile(offer.name));
    const into = await this.saving.ask(group, pick);
    if (into) this.accept(group, { into });
  }

  decline(group: TransferGroup): void {
    const [offer] = group.offered;
    group.answered = true;
    if (offer) this.#manager.declineAll(offer);
    this.#changed();
  }

  /** Pauses all of it, what comes later included, or lets it go on. */
  pause(group: TransferGroup, paused: boolean): void {
    group.paused = paused;
    for (const each of group.direction === 'send' ? group.members : group.running) {
      if (paused) each.pause();
      else each.resume();
    }
    this.#changed();
  }

  /** Ends all of it, what comes later included. */
  cancel(group: TransferGroup): void {
    group.stopped = true;
    for (const each of [...group.offered, ...group.running]) each.cancel();
    this.#changed();
  }

  /** Whether `sendAgain` can help. */
  canSendAgain({ direction, error, peer }: Pick<Transfer, 'direction' | 'error' | 'peer'>): boolean {
    return direction === 'send' && !!error?.recoverable && reachable(this.#session).some(({ id }) => id === peer);
  }

  /** Offers what did not arrive once more, in place of what ended: one by itself, several as one batch. */
  sendAgain(transfers: Iterable<Transfer>): void {
    const lost = [...transfers].filter((each) => this.canSendAgain(each));
    const [first] = lost;
    if (!first) return;
    const sources = lost.flatMap((each) => this.#sources.get(each) ?? []);
    if (sources.length < lost.length || sources.length === 1) {
      for (const each of lost) this.#manager.sendAgain(each);
    } else {
      this.dismiss(lost);
      this.#send(sources, [first.peer]);
    }
  }

  /** Takes ended transfers off the list for good. */
  dismiss(transfers: Iterable<Transfer>): void {
    for (const transfer of [...transfers]) {
      if (!transfer.file && !transfer.error) continue;
      this.#dismissed.add(transfer);
      this.groups.removed(transfer);
      this.urls.release(transfer, () => {
        this.#manager.dismiss(transfer);
        this.#dismissed.delete(transfer);
      });
    }
    this.#changed();
  }

  /** Removes what was kept of files that were not received to the end. */
  clearPartial(): Promise<void> {
    return this.#manager.clearPartial();
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
    this.#manager.rules = rules.length > 0 ? { accept: accepts.every(Boolean) ? accepts.join() : '', maxSize } : {};
  }

  /** Ends every transfer. What is being saved is saved to its end. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#pause);
    for (const off of this.#off) off();
    this.#manager.close();
    this.urls.clear();
    this.removeAllListeners();
    this.#stayAwake();
  }

  #send(files: { file: File; folder: string }[], to: readonly string[], signal?: AbortSignal): Transfer[] {
    const transfers = this.#manager.send(files, { to, signal });
    // For each file one a receiver, in order.
    transfers.forEach((transfer, index) => {
      const source = files[Math.floor((index * files.length) / transfers.length)];
      if (source) this.#sources.set(transfer, source);
    });
    this.#changed();
    return transfers;
  }

  #onOffer(transfer: Transfer): void {
    this.groups.update(transfer);
    // It came after all of its batch was stopped.
    if (transfer.error) return;
    const group = this.groups.groupOf(transfer);
    // All was answered that the batch had announced. This is more.
    if (group) group.answered = false;
    const takers = [...this.#takers];
    // All are told, even after one has said no: each of them dispatches the event.
    const answers = takers.map((taker) => taker.offered(transfer));
    if (answers.includes(false)) {
      this.#withPage.add(transfer);
      this.groups.update(transfer);
    } else if (takers.some((taker) => taker.autoAccept())) transfer.accept();
    else this.emit('asked', { transfer });
    this.#changed();
  }

  #removeAbsent(): void {
    const here = new Set(this.#session.snapshot.participants.map(({ id }) => id));
    const gone = new Set(this.#manager.transfers.map(({ peer }) => peer).filter((peer) => !here.has(peer)));
    for (const peer of gone) this.#manager.removePeer(peer, 'left');
  }

  #changed(): void {
    if (this.#pause === undefined) this.#tell();
    else this.#more = true;
  }

  #tell(): void {
    this.#stayAwake();
    this.emit('change', undefined);
    if (this.groups.known <= FEW) return;
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      if (!this.#more) return;
      this.#more = false;
      this.#tell();
    }, INTERVAL);
  }

  #stayAwake(): void {
    const saving = this.saving.busy;
    const running = this.#closed ? [] : [...this.groups.running];
    const work = saving || running.some(({ state }) => state !== 'paused');
    stayAwake(this, { work, warn: saving || running.length > 0 });
  }
}
