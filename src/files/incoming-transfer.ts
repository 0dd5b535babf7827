import { RtcError } from '../base/rtc-error.js';
import type { FileOffer } from '../protocol/files.js';
import { DIGEST_SIZE, MAX_REASON } from '../protocol/files.js';
import { BlockSet, blockCount, blockLength } from './block-set.js';
import type { BulkFrame } from './bulk-frame.js';
import { cleanText } from './clean-text.js';
import { digestOfDigests } from './digest-check.js';
import { fileError, INTERRUPTED } from './file-error.js';
import { FileTransfer } from './file-transfer.js';
import type { TransferHost } from './file-transfer.js';
import type { TransferMessage } from './link-session.js';
import type { ReceiveWindow } from './receive-window.js';
import { safeFileName } from './safe-file-name.js';
import { safeFileType } from './safe-file-type.js';
import { safeFolder } from './safe-folder.js';
import { canHash, sha256 } from './sha256.js';
import type { FileSink, PartialFile } from './sinks/file-sink.js';
import type { AcceptOptions } from './transfer-types.js';

/** A block on its way: what came of it so far, and on which lane. */
interface Part {
  readonly lane: number;
  readonly frames: Uint8Array<ArrayBuffer>[];
  filled: number;
}

/**
 * The receiving side of one file. Blocks are collected frame by frame, hashed while others arrive, written one
 * after the other, and acknowledged only then.
 */
export class IncomingTransfer extends FileTransfer {
  readonly direction = 'receive';
  readonly lastModified: number;
  readonly #have: BlockSet;
  /** Digests of blocks that an earlier attempt left, until the sender has compared them. */
  readonly #doubt = new Map<number, Uint8Array<ArrayBuffer>>();
  readonly #parts = new Map<number, Part>();
  /** Arrived as a whole and not yet written. */
  readonly #pending = new Set<number>();
  /** The person accepted; the place for the file may still be in the making. */
  #taking: AcceptOptions | null = null;
  #resumed = false;
  #sink: FileSink | null = null;
  #window: ReceiveWindow | null = null;
  /** Settles when all that arrived is dealt with. Never rejects. */
  #work: Promise<unknown> = Promise.resolve();

  constructor(offer: FileOffer, peer: string, host: TransferHost) {
    const { id, number, size, batch } = offer;
    const name = safeFileName(offer.name);
    const folder = safeFolder(offer.folder);
    const named = { ...batch, name: batch.name && safeFileName(batch.name) };
    super({ id, number, name, folder, size, type: cleanText(offer.mime), peer, batch: named }, host);
    this.lastModified = offer.lastModified;
    this.#have = new BlockSet(size);
  }

  override get transferred(): number {
    return this.#have.bytes;
  }

  override get resumed(): boolean {
    return this.#resumed || (!this.accepted && this.host.common.partials.find(this) !== undefined);
  }

  /** Bytes that will still be written. */
  get reserved(): number {
    return this.size - this.transferred;
  }

  /** What is kept of it when it is interrupted. */
  get partial(): PartialFile {
    const { id, name, folder, size, lastModified, type } = this;
    return { id, name, folder, size, lastModified, type: safeFileType(type) };
  }

  override accept(options: AcceptOptions = {}): void {
    if (this.#taking || this.ended) return;
    if (!canHash()) return this.fail(fileError('insecure-context'));
    this.#taking = options;
    this.host.taking(this);
    this.#inTurn(() => this.#open());
    this.#inTurn(() => this.#begin());
  }

  override decline(reason = ''): void {
    if (this.#taking) return;
    const text = cleanText(reason).slice(0, MAX_REASON);
    this.end('declined', fileError('transfer-declined', undefined, text), { wanted: true });
  }

  /** The sender offered it on the link that there is now. */
  linked(window: ReceiveWindow): void {
    this.#window = window;
    // What the old link brought must be dealt with first, so that the sender is told of it.
    if (this.#taking) this.#inTurn(() => this.#begin());
  }

  override unlinked(): void {
    this.#dropParts();
    this.#window = null;
    super.unlinked();
  }

  /** What came in part on a lane that is gone comes again on another. */
  laneOver(lane: number): void {
    this.#dropParts((part) => part.lane === lane);
  }

  override receive(message: TransferMessage): void {
    if (message.type === 'ask') this.#answer(message.block);
    else if (message.type === 'check') this.#inTurn(() => this.#compare(message.from, message.to, message.digest));
    else super.receive(message);
  }

  /** A frame that the link's window has counted; from here on the transfer gives that credit back. */
  takeFrame({ block, offset, payload }: BulkFrame, lane: number, window: ReceiveWindow): void {
    const known = this.#parts.get(block);
    const part = known ?? { lane, frames: [], filled: 0 };
    const total = known || this.#mayStart(block) ? blockLength(this.size, block) + DIGEST_SIZE : 0;
    const fits = part.lane === lane && offset === part.filled && offset + payload.length <= total;
    if (!this.running || !fits) {
      window.release(payload.length);
      return this.fail(fileError('file-corrupt'));
    }
    this.#parts.set(block, part);
    part.frames.push(payload);
    part.filled += payload.length;
    this.meter.add(payload.length);
    if (part.filled === total) this.#takeBlock(block, part, window);
  }

  /** Removes what was received. */
  dispose(): void {
    // What cannot be removed now is swept at the next start.
    this.#sink?.dispose().catch(() => undefined);
    this.#sink = null;
  }

  protected override onState(): void {}

  protected override onEnd(): void {
    this.#dropParts();
    if (this.file) return;
    if (this.#sink && this.transferred > 0 && INTERRUPTED.includes(this.error?.code ?? '')) {
      this.host.common.partials.keep(this.#sink, this.partial);
      this.#sink = null;
    } else this.dispose();
  }

  /** Does it after all before. */
  #inTurn<T>(step: (value: T | undefined) => unknown, beside?: Promise<T>): void {
    this.#work = Promise.all([beside, this.#work])
      .then(([value]) => step(value))
      .catch((error: unknown) => this.fail(error instanceof RtcError ? error : fileError('storage-full', error)));
  }

  async #open(): Promise<void> {
    const { storage, partials, receiving } = this.host.common;
    await partials.settled;
    const free = await storage.free();
    if (this.ended) return;
    const into = this.#taking?.into;
    let reserved = 0;
    for (const each of receiving) reserved += each.reserved;
    // What is already there in part needs no more room; of a place that was chosen nobody knows how much it has.
    const there = !into && partials.find(this) ? this.size : 0;
    if (!into && free !== null && reserved - there > free) throw fileError('storage-full');
    const sink = await storage.open({ ...this.partial, into });
    if (this.ended) return sink.dispose();
    this.#sink = sink;
    this.#resumed = sink.stored.size > 0;
    if (!into) partials.take(this);
    for (const [block, digest] of sink.stored) {
      this.#have.add(block);
      this.#doubt.set(block, digest);
    }
    this.accepted = true;
  }

  async #begin(): Promise<void> {
    if (this.ended || this.running || !this.#sink || !this.#window) return;
    const doubt = new BlockSet(this.size);
    for (const block of this.#doubt.keys()) doubt.add(block);
    if (!this.host.send({ type: 'accept', id: this.id, have: this.#have.ranges, doubt: doubt.ranges })) return;
    this.start();
    await this.#finish();
  }

  #mayStart(block: number): boolean {
    return block < blockCount(this.size) && !this.#have.has(block) && !this.#pending.has(block);
  }

  #takeBlock(block: number, { frames, filled }: Part, window: ReceiveWindow): void {
    const content = this.host.common.memory.take(filled);
    let at = 0;
    for (const frame of frames) {
      content.set(frame, at);
      at += frame.length;
    }
    this.#parts.delete(block);
    this.#pending.add(block);
    const bytes = content.subarray(0, -DIGEST_SIZE);
    // A copy, because the sink may give the memory of the block away.
    const digest = content.slice(-DIGEST_SIZE);
    // Hashing starts now, beside that of other blocks; writing waits for its turn.
    this.#inTurn((actual) => this.#store(block, bytes, digest, actual), sha256(bytes));
    this.#inTurn(() => window.release(filled));
  }

  async #store(
    block: number,
    bytes: Uint8Array<ArrayBuffer>,
    digest: Uint8Array<ArrayBuffer>,
    actual?: Uint8Array<ArrayBuffer>,
  ): Promise<void> {
    if (this.ended || !this.#sink) return;
    const intact = actual?.every((byte, index) => byte === digest[index]) ?? false;
    const free = intact ? await this.#sink.write(block, bytes, digest) : bytes.buffer;
    if (free) this.host.common.memory.give(free);
    if (this.ended) return;
    this.#pending.delete(block);
    const { id } = this;
    if (!intact) {
      // On a link made meanwhile the block is simply missing.
      if (this.mayRepeat(block)) this.host.send({ type: 'again', id, block });
      return;
    }
    this.#have.add(block);
    this.host.send({ type: 'ack', id, block });
    this.host.common.progressed(this);
    await this.#finish();
  }

  /** The sender lost a lane and asks what became of a block. One that is being written is answered by that. */
  #answer(block: number): void {
    if (!this.running || this.#pending.has(block)) return;
    this.host.send({ type: this.#have.has(block) ? 'ack' : 'again', id: this.id, block });
  }

  /** The sender says what a run of blocks should be of which we kept something. */
  async #compare(from: number, to: number, digest: string): Promise<void> {
    const blocks = [...this.#doubt.keys()].filter((block) => from <= block && block < to).sort((a, b) => a - b);
    const digests = blocks.flatMap((block) => this.#doubt.get(block) ?? []);
    const same = blocks.length === to - from && (await digestOfDigests(digests)) === digest;
    if (this.ended) return;
    for (const block of blocks) {
      this.#doubt.delete(block);
      if (same) continue;
      this.#have.remove(block);
      this.host.send({ type: 'again', id: this.id, block });
    }
    await this.#finish();
  }

  async #finish(): Promise<void> {
    if (!this.#have.complete || this.#doubt.size > 0 || !this.#sink || this.ended) return;
    const file = await this.#sink.finish();
    this.end('done', file);
  }

  #dropParts(which: (part: Part) => boolean = () => true): void {
    for (const [block, part] of this.#parts) {
      if (!which(part)) continue;
      this.#parts.delete(block);
      this.#window?.release(part.filled);
    }
  }
}
