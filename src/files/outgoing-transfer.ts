import type { FileOffer } from '../protocol/files.js';
import { BlockSet } from './block-set.js';
import { fileError } from './file-error.js';
import type { FileSource, HashedBlock } from './file-source.js';
import { FileTransfer } from './file-transfer.js';
import type { TransferHost, TransferInfo } from './file-transfer.js';
import type { TransferMessage } from './link-session.js';
import type { BlockQueue } from './send-scheduler.js';
import type { TransferState } from './transfer-types.js';

/** The sending side of one file to one peer. */
export class OutgoingTransfer extends FileTransfer implements BlockQueue {
  readonly direction = 'send';
  readonly #source: FileSource;
  /** What the receiver acknowledged. */
  #have: BlockSet;
  /** What was ever sent or acknowledged; a file cannot be done before that is all of it. */
  readonly #seen: BlockSet;
  /** Blocks under way on this link. */
  readonly #sent = new Set<number>();
  /** Blocks to send again, before the others. */
  #again: number[] = [];
  #next = 0;

  constructor(info: TransferInfo, source: FileSource, host: TransferHost) {
    super(info, host);
    this.#source = source;
    this.#have = new BlockSet(info.size);
    this.#seen = new BlockSet(info.size);
  }

  override get transferred(): number {
    return this.#have.bytes;
  }

  get offer(): FileOffer {
    const { id, number, name, size, type: mime } = this;
    return { type: 'offer', id, number, name, size, mime, lastModified: Math.trunc(this.#source.lastModified) };
  }

  override unlinked(): void {
    this.#sent.clear();
    super.unlinked();
  }

  override receive(message: TransferMessage): void {
    switch (message.type) {
      case 'accept':
        if (!this.running) this.#accepted(new BlockSet(this.size, message.have));
        break;
      case 'ack':
        if (!this.#sent.delete(message.block)) return;
        this.#have.add(message.block);
        this.host.common.progressed(this);
        break;
      case 'again':
        this.#onAgain(message.block);
        break;
      case 'done':
        // On a new link it may come in place of acknowledgements that the old one lost.
        if (!this.accepted || !this.#seen.complete) return;
        this.#have = this.#seen;
        this.end('done', this.#source.file, { told: true });
        break;
      default:
        super.receive(message);
    }
  }

  peek(): number | null {
    if (this.state !== 'active') return null;
    return this.#again[0] ?? this.#have.firstMissing(this.#next);
  }

  take(block: number): void {
    if (block === this.#again[0]) this.#again.shift();
    else this.#next = block + 1;
    this.#sent.add(block);
    this.#seen.add(block);
  }

  putBack(block: number): void {
    this.#sent.delete(block);
    this.#again.unshift(block);
  }

  async read(block: number): Promise<HashedBlock | null> {
    try {
      return await this.#source.read(block);
    } catch (error) {
      this.fail(fileError('file-changed', error));
      return null;
    }
  }

  protected override onState(state: TransferState): void {
    if (state === 'active') this.host.scheduler?.wake(this);
    else if (state === 'paused') this.host.scheduler?.hold(this);
  }

  protected override onEnd(): void {
    this.host.scheduler?.hold(this, true);
  }

  #accepted(have: BlockSet): void {
    this.#have = have;
    for (const [from, to] of have.ranges) for (let block = from; block < to; block++) this.#seen.add(block);
    this.#again = [];
    this.#next = 0;
    this.start();
  }

  #onAgain(block: number): void {
    if (!this.#sent.has(block) || !this.mayRepeat(block)) return;
    this.putBack(block);
    this.host.scheduler?.wake(this);
  }
}
