import type { BlockRange, FileOffer } from '../protocol/files.js';
import { BlockSet } from './block-set.js';
import { checkRuns, digestOfDigests } from './digest-check.js';
import { fileError } from './file-error.js';
import type { FileSource, HashedBlock } from './file-source.js';
import { FileTransfer } from './file-transfer.js';
import type { TransferHost, TransferInfo } from './file-transfer.js';
import type { TransferMessage } from './link-session.js';
import type { BlockQueue } from './send-scheduler.js';
import type { TransferState } from './transfer-types.js';

/** Not all of it went out yet. */
const NO_LANE = -1;

/** The sending side of one file to one peer. */
export class OutgoingTransfer extends FileTransfer implements BlockQueue {
  readonly direction = 'send';
  readonly source: FileSource;
  /** What the receiver has. */
  #have: BlockSet;
  /** What was ever sent or acknowledged; a file cannot be done before that is all of it. */
  readonly #seen: BlockSet;
  /** Blocks under way on this link, and the lane they went out on. */
  readonly #sent = new Map<number, number>();
  /** Blocks of which we asked whether they arrived. */
  readonly #asked = new Set<number>();
  /** Blocks to send again, before the others. */
  #again: number[] = [];
  #next = 0;
  #resumed = false;

  constructor(info: TransferInfo, source: FileSource, host: TransferHost) {
    super(info, host);
    this.source = source;
    this.#have = new BlockSet(info.size);
    this.#seen = new BlockSet(info.size);
  }

  override get transferred(): number {
    return this.#have.bytes;
  }

  override get resumed(): boolean {
    return this.#resumed;
  }

  get offer(): FileOffer {
    const { id, number, name, folder, size, type: mime, batch } = this;
    const lastModified = Math.trunc(this.source.lastModified);
    return { type: 'offer', id, number, name, folder, size, mime, lastModified, batch };
  }

  override unlinked(): void {
    this.#sent.clear();
    this.#asked.clear();
    super.unlinked();
  }

  /** The lane is gone, and perhaps what went out on it. */
  laneLost(lane: number): void {
    for (const [block, on] of this.#sent) {
      if (on !== lane) continue;
      this.#asked.add(block);
      this.host.send({ type: 'ask', id: this.id, block });
    }
  }

  override receive(message: TransferMessage): void {
    switch (message.type) {
      case 'accept':
        if (!this.running) this.#accepted(new BlockSet(this.size, message.have), message.doubt);
        break;
      case 'ack':
        this.#asked.delete(message.block);
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
        this.end('done', this.source.file, { told: true });
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
    this.#sent.set(block, NO_LANE);
    this.#seen.add(block);
  }

  gone(block: number, lane: number): void {
    // It may have ended, or its link, while the last frame was being made.
    if (this.#sent.has(block)) this.#sent.set(block, lane);
  }

  putBack(block: number): void {
    this.#sent.delete(block);
    this.#again.unshift(block);
  }

  async read(block: number): Promise<HashedBlock | null> {
    try {
      return await this.source.read(block);
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
    // Another receiver who still needs it reads it again.
    this.source.release();
    this.host.scheduler?.hold(this, true);
  }

  #accepted(have: BlockSet, doubt: readonly BlockRange[]): void {
    this.#have = have;
    for (const [from, to] of have.ranges) for (let block = from; block < to; block++) this.#seen.add(block);
    this.#again = [];
    this.#next = 0;
    this.#resumed ||= doubt.length > 0;
    this.start();
    void this.#compare(new BlockSet(this.size, doubt).ranges);
  }

  /** Tells what the file really has where the receiver kept something; what is missing travels meanwhile. */
  async #compare(doubt: readonly BlockRange[]): Promise<void> {
    const { scheduler } = this.host;
    for (const [from, to] of checkRuns(doubt)) {
      const digests: Uint8Array<ArrayBuffer>[] = [];
      for (let block = from; block < to; block++) {
        const content = await this.read(block);
        // Another link begins with another `accept`.
        if (!content || this.ended || this.host.scheduler !== scheduler) return;
        digests.push(content.digest);
      }
      const digest = await digestOfDigests(digests);
      if (this.ended || this.host.scheduler !== scheduler) return;
      this.host.send({ type: 'check', id: this.id, from, to, digest });
    }
  }

  #onAgain(block: number): void {
    if (this.#sent.has(block)) {
      // What a lane lost is no damage.
      if (!this.#asked.delete(block) && !this.mayRepeat(block)) return;
    } else if (!this.#resumed || !this.#have.has(block)) return;
    // What the receiver kept is another file's.
    this.#have.remove(block);
    this.putBack(block);
    this.host.scheduler?.wake(this);
  }
}
