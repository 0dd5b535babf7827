import { Emitter } from '../../src/base/emitter.js';
import { RtcError } from '../../src/base/rtc-error.js';
import { type FilesManager, SessionFiles } from '../../src/controllers/session-files.js';
import type { SendOptions, Sendable, TransferManagerEvents } from '../../src/files/transfer-manager.js';
import type { AcceptOptions, Transfer, TransferBatch, TransferState } from '../../src/files/transfer-types.js';
import type { Session } from '../../src/session/session-types.js';

type Fields = Partial<Pick<Transfer, keyof Transfer>>;

/** A transfer whose every state is set by hand. What the person asks for is written down. */
export class FakeTransfer implements Transfer {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  readonly batch: TransferBatch;
  readonly size: number;
  readonly type: string;
  readonly direction: 'send' | 'receive';
  readonly peer: string;
  readonly resumed: boolean;
  readonly done = new Promise<File>(() => {});
  readonly calls: string[] = [];
  /** The last `accept()`. */
  accepted: AcceptOptions | undefined;
  state: TransferState;
  transferred: number;
  rate: number;
  file: File | null;
  error: RtcError | null;
  readonly #set: (transfer: FakeTransfer, fields: Fields) => void;

  constructor(fields: Fields, set: (transfer: FakeTransfer, fields: Fields) => void = Object.assign) {
    const { name = 'file.bin', size = 1000, id = crypto.randomUUID() } = fields;
    this.id = id;
    this.name = name;
    this.size = size;
    this.folder = fields.folder ?? '';
    this.batch = fields.batch ?? { id: `batch-${id}`, name, count: 1, size };
    this.type = fields.type ?? '';
    this.direction = fields.direction ?? 'receive';
    this.peer = fields.peer ?? 'ada';
    this.resumed = fields.resumed ?? false;
    this.state = fields.state ?? 'offered';
    this.transferred = fields.transferred ?? (this.state === 'done' ? size : 0);
    this.rate = fields.rate ?? 0;
    this.file = fields.file ?? null;
    this.error = fields.error ?? null;
    this.#set = set;
  }

  get eta(): number | null {
    return this.rate > 0 ? (this.size - this.transferred) / this.rate : null;
  }

  get ended(): boolean {
    return this.state === 'done' || this.error !== null;
  }

  accept(options?: AcceptOptions): void {
    this.calls.push('accept');
    if (this.state !== 'offered') return;
    this.accepted = options;
    this.#set(this, { state: 'active' });
  }

  decline(): void {
    this.calls.push('decline');
    if (this.state === 'offered')
      this.#set(this, { state: 'declined', error: new RtcError('transfer-declined', 'The file was declined.') });
  }

  pause(): void {
    this.calls.push('pause');
    if (this.state === 'active') this.#set(this, { state: 'paused', rate: 0 });
  }

  resume(): void {
    this.calls.push('resume');
    if (this.state === 'paused') this.#set(this, { state: 'active' });
  }

  cancel(): void {
    this.calls.push('cancel');
    if (!this.ended)
      this.#set(this, { state: 'cancelled', error: new RtcError('transfer-cancelled', 'The transfer was cancelled.') });
  }
}

/** What `SessionFiles` uses of a transfer manager, without any engine: transfers are put into it and moved on by hand. */
export class FakeManager extends Emitter<TransferManagerEvents> implements FilesManager {
  rules = {};
  readonly sent: { files: Sendable[]; to: string[] }[] = [];
  partialsCleared = 0;
  #all = new Set<FakeTransfer>();
  #listed: readonly FakeTransfer[] | null = null;

  get transfers(): readonly FakeTransfer[] {
    return (this.#listed ??= [...this.#all]);
  }

  /** Puts a transfer on the list; an incoming offer is told of. */
  add(fields: Fields): FakeTransfer {
    const [transfer] = this.addAll([fields]);
    if (!transfer) throw new Error('It was not made.');
    return transfer;
  }

  addAll(list: readonly Fields[]): FakeTransfer[] {
    const made = list.map((fields) => new FakeTransfer(fields, (transfer, change) => this.set(transfer, change)));
    for (const each of made) this.#all.add(each);
    this.#listed = null;
    const offers = made.filter(({ direction, state }) => direction === 'receive' && state === 'offered');
    this.emit('list', undefined);
    for (const transfer of offers) this.emit('offer', { transfer });
    return made;
  }

  /** A batch of files that comes in, or goes out: all of them there, in the state of `fields`. */
  batch(name: string, files: readonly { name: string; size: number; folder?: string }[], fields: Fields = {}) {
    const size = files.reduce((sum, file) => sum + file.size, 0);
    const batch = fields.batch ?? { id: crypto.randomUUID(), name, count: files.length, size };
    return this.addAll(files.map((file) => ({ folder: name, ...fields, ...file, batch })));
  }

  /** Something about it changed. */
  set(transfer: FakeTransfer, change: Fields): void {
    Object.assign(transfer, change);
    if (change.state === 'done') {
      transfer.transferred = transfer.size;
      transfer.file ??= new File([new Uint8Array(Math.min(transfer.size, 1000))], transfer.name);
    }
    this.emit('change', { transfer });
    const { file, error, direction, state } = transfer;
    if (change.state === 'done' && file) this.emit(direction === 'send' ? 'sent' : 'received', { transfer, file });
    else if (error && state === 'failed') this.emit('error', { transfer, error });
  }

  send(files: Iterable<Sendable>, { to }: SendOptions): FakeTransfer[] {
    const chosen = [...files];
    const peers = [...to];
    this.sent.push({ files: chosen, to: peers });
    const sources = chosen.map((each) => (each instanceof File ? { file: each, folder: '' } : { folder: '', ...each }));
    const size = sources.reduce((sum, { file }) => sum + file.size, 0);
    const [first = ''] = new Set(sources.map(({ folder }) => folder.split('/')[0]));
    const batch = { id: crypto.randomUUID(), name: first, count: sources.length, size };
    return this.addAll(
      sources.flatMap(({ file, folder }) =>
        peers.map((peer) => ({ name: file.name, size: file.size, folder, batch, peer, direction: 'send' as const })),
      ),
    );
  }

  acceptAll({ batch }: Transfer, options?: AcceptOptions): void {
    for (const each of this.transfers) if (each.batch.id === batch.id) each.accept(options);
  }

  declineAll({ batch }: Transfer): void {
    for (const each of this.transfers) if (each.batch.id === batch.id) each.decline();
  }

  sendAgain(transfer: Transfer): Transfer | null {
    const { name, size, folder, peer } = transfer;
    this.#take(transfer);
    return this.add({ name, size, folder, peer, direction: 'send' });
  }

  dismiss(transfer: Transfer): void {
    this.#take(transfer);
    this.emit('list', undefined);
  }

  async clearPartial(): Promise<void> {
    this.partialsCleared++;
  }

  addLink(): void {}

  removePeer(id: string): void {
    const error = new RtcError('peer-left', 'The other side has left.');
    for (const each of this.transfers) {
      if (each.peer === id && !each.ended) this.set(each, { state: 'failed', error });
    }
  }

  close(): void {
    this.removeAllListeners();
  }

  #take(transfer: Transfer): void {
    this.#all.delete(transfer as FakeTransfer);
    this.#listed = null;
  }
}

/** Where the kit keeps the files of a session; what is there already is used. */
const KEY = Symbol.for('rtc-elements.files@1');

/** Makes the elements of a session show the transfers of this manager. */
export function useManager(session: Session, manager: FakeManager): SessionFiles {
  const files = new SessionFiles(session, manager);
  const registry = ((globalThis as { [KEY]?: WeakMap<Session, object> })[KEY] ??= new WeakMap());
  registry.set(session, { files, holders: 0 });
  return files;
}
