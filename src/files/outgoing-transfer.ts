import { RtcError } from '../base/rtc-error.js';
import { FILE_LIMITS } from '../protocol/files.js';
import type { FileOffer } from '../protocol/files.js';
import { BlockSet, blockCount, blockLength } from './block-set.js';
import { endError } from './end-error.js';
import type { FileSource, HashedBlock } from './file-source.js';
import { FileTransfer } from './file-transfer.js';
import type { TransferHost, TransferInfo } from './file-transfer.js';
import type { TransferMessage } from './link-session.js';
import type { BlockQueue, SendScheduler } from './send-scheduler.js';
import type { TransferState } from './transfer-types.js';

/** The sending side of one file to one peer. */
export class OutgoingTransfer extends FileTransfer implements BlockQueue {
  readonly direction = 'send';
  readonly number: number;
  readonly #source: FileSource;
  #scheduler: SendScheduler | null = null;
  /** What the receiver acknowledged. */
  #have: BlockSet;
  /** What was ever sent or acknowledged; a file cannot be done before that is all of it. */
  readonly #seen: BlockSet;
  /** Blocks under way on this link. */
  readonly #sent = new Set<number>();
  /** Blocks to send again, before the others. */
  #again: number[] = [];
  readonly #repeats = new Map<number, number>();
  #next = 0;

  constructor(info: TransferInfo & { number: number }, source: FileSource, host: TransferHost) {
    super(info, host);
    this.number = info.number;
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

  /** There is a link; the offer has just been sent on it. */
  linked(scheduler: SendScheduler): void {
    this.#scheduler = scheduler;
  }

  override unlinked(): void {
    this.#scheduler = null;
    this.#sent.clear();
    super.unlinked();
  }

  override receive(message: TransferMessage): void {
    switch (message.type) {
      case 'accept':
        if (!this.running && this.#scheduler) this.#start(new BlockSet(this.size, message.have));
        return;
      case 'ack':
        return this.#onAck(message.block);
      case 'again':
        return this.#onAgain(message.block);
      case 'done':
        // On a new link it may come in place of acknowledgements that the old one lost.
        if (this.accepted && this.#seen.complete) {
          this.#have = this.#seen;
          this.complete(this.#source.file);
        }
        return;
      default:
        super.receive(message);
    }
  }

  peek(): number | null {
    if (this.state !== 'active') return null;
    return this.#again[0] ?? this.#have.firstMissing(this.#next);
  }

  take(): void {
    const block = this.peek();
    if (block === null) return;
    if (block === this.#again[0]) this.#again.shift();
    else this.#next = block + 1;
    this.#sent.add(block);
    this.#seen.add(block);
  }

  putBack(block: number): void {
    this.#sent.delete(block);
    this.#again = [...this.#again, block].sort((a, b) => a - b);
  }

  lengthOf(block: number): number {
    return blockLength(this.size, block);
  }

  async read(block: number): Promise<HashedBlock | null> {
    try {
      return await this.#source.read(block);
    } catch (error) {
      this.fail(
        error instanceof RtcError ? error : new RtcError('file-changed', 'The file cannot be read.', { cause: error }),
      );
      return null;
    }
  }

  moved(bytes: number): void {
    this.meter.add(bytes);
  }

  protected override onState(state: TransferState): void {
    if (state === 'active') this.#scheduler?.wake(this);
    else if (state === 'paused') this.#scheduler?.hold(this);
  }

  protected override onEnd(): void {
    this.#scheduler?.remove(this);
  }

  #start(have: BlockSet): void {
    this.#have = have;
    for (const [from, to] of have.ranges) for (let block = from; block < to; block++) this.#seen.add(block);
    this.#again = [];
    this.#next = 0;
    this.setRunning();
  }

  #onAck(block: number): void {
    if (!this.#sent.delete(block)) return;
    this.#have.add(block);
    this.host.progressed(this);
  }

  #onAgain(block: number): void {
    if (!this.#sent.has(block) || block >= blockCount(this.size)) return;
    const repeats = (this.#repeats.get(block) ?? 0) + 1;
    this.#repeats.set(block, repeats);
    if (repeats > FILE_LIMITS.repeats) return this.fail(endError('file-corrupt', ''));
    this.putBack(block);
    this.#scheduler?.wake(this);
  }
}
