import { RtcError } from '../base/rtc-error.js';
import type { FileOffer } from '../protocol/files.js';
import { BLOCK_SIZE, DIGEST_SIZE, MAX_REASON } from '../protocol/files.js';
import { BlockSet, blockCount, blockLength } from './block-set.js';
import type { BulkFrame } from './bulk-frame.js';
import { cleanText } from './clean-text.js';
import { fileError } from './file-error.js';
import { FileTransfer } from './file-transfer.js';
import type { TransferHost } from './file-transfer.js';
import type { ReceiveWindow } from './receive-window.js';
import { safeFileName } from './safe-file-name.js';
import { safeFileType } from './safe-file-type.js';
import { canHash, sha256 } from './sha256.js';
import type { FileSink } from './sinks/file-sink.js';

/**
 * The receiving side of one file. Blocks are collected frame by frame, hashed while others arrive, written one
 * after the other, and acknowledged only then.
 */
export class IncomingTransfer extends FileTransfer {
  readonly direction = 'receive';
  readonly #lastModified: number;
  readonly #have: BlockSet;
  /** Arrived as a whole and not yet written. */
  readonly #pending = new Set<number>();
  /** The person accepted; the place for the file may still be in the making. */
  #taking = false;
  #sink: FileSink | null = null;
  #window: ReceiveWindow | null = null;
  #block = 0;
  #frames: Uint8Array<ArrayBuffer>[] = [];
  #filled = 0;
  /** Settles when all that arrived is dealt with. Never rejects. */
  #work: Promise<unknown> = Promise.resolve();

  constructor({ id, number, name, size, mime, lastModified }: FileOffer, peer: string, host: TransferHost) {
    super({ id, number, name: safeFileName(name), size, type: cleanText(mime), peer }, host);
    this.#lastModified = lastModified;
    this.#have = new BlockSet(size);
  }

  override get transferred(): number {
    return this.#have.bytes;
  }

  /** Bytes that will still be written. */
  get reserved(): number {
    return this.#taking && !this.ended ? this.size - this.transferred : 0;
  }

  override accept(): void {
    if (this.#taking || this.ended) return;
    if (!canHash()) return this.fail(fileError('insecure-context'));
    this.#taking = true;
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
    this.#dropFrames();
    this.#window = null;
    super.unlinked();
  }

  /** A frame that the link's window has counted; from here on the transfer gives that credit back. */
  takeFrame({ block, offset, payload }: BulkFrame, window: ReceiveWindow): void {
    const fits = this.#frames.length > 0 ? block === this.#block : this.#mayStart(block);
    const total = fits ? blockLength(this.size, block) + DIGEST_SIZE : 0;
    if (!this.running || offset !== this.#filled || offset + payload.length > total) {
      window.release(payload.length);
      return this.fail(fileError('file-corrupt'));
    }
    this.#block = block;
    this.#frames.push(payload);
    this.#filled += payload.length;
    this.meter.add(payload.length);
    if (this.#filled === total) this.#takeBlock(window, total);
  }

  /** Removes what was received. */
  dispose(): void {
    // What cannot be removed now is swept at the next start.
    this.#sink?.dispose().catch(() => undefined);
    this.#sink = null;
  }

  protected override onState(): void {}

  protected override onEnd(): void {
    this.#dropFrames();
    if (!this.file) this.dispose();
  }

  /** Does it after all before. */
  #inTurn<T>(step: (value: T | undefined) => unknown, beside?: Promise<T>): void {
    this.#work = Promise.all([beside, this.#work])
      .then(([value]) => step(value))
      .catch((error: unknown) => this.fail(error instanceof RtcError ? error : fileError('storage-full', error)));
  }

  async #open(): Promise<void> {
    const { id, name, size, type } = this;
    const { storage, reserved } = this.host.common;
    const free = await storage.free();
    if (this.ended) return;
    if (free !== null && reserved() > free) throw fileError('storage-full');
    const sink = await storage.open({ id, name, size, type: safeFileType(type), lastModified: this.#lastModified });
    if (this.ended) return sink.dispose();
    this.#sink = sink;
    this.accepted = true;
  }

  async #begin(): Promise<void> {
    if (this.ended || this.running || !this.#sink || !this.#window) return;
    if (!this.host.send({ type: 'accept', id: this.id, have: this.#have.ranges })) return;
    this.start();
    await this.#finish();
  }

  #mayStart(block: number): boolean {
    return block < blockCount(this.size) && !this.#have.has(block) && !this.#pending.has(block);
  }

  #takeBlock(window: ReceiveWindow, total: number): void {
    const block = this.#block;
    const content = new Uint8Array(total);
    for (let at = 0, frame; (frame = this.#frames.shift()); at += frame.length) content.set(frame, at);
    this.#filled = 0;
    this.#pending.add(block);
    const bytes = content.subarray(0, -DIGEST_SIZE);
    const digest = content.subarray(-DIGEST_SIZE);
    // Hashing starts now, beside that of other blocks; writing waits for its turn.
    this.#inTurn(
      (actual) =>
        this.#store(
          block,
          bytes,
          actual?.every((byte, index) => byte === digest[index]),
        ),
      sha256(bytes),
    );
    this.#inTurn(() => window.release(total));
  }

  async #store(block: number, bytes: Uint8Array<ArrayBuffer>, intact = false): Promise<void> {
    if (this.ended || !this.#sink) return;
    if (intact) await this.#sink.write(block * BLOCK_SIZE, bytes);
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

  async #finish(): Promise<void> {
    if (!this.#have.complete || !this.#sink) return;
    const file = await this.#sink.finish();
    this.end('done', file);
  }

  #dropFrames(): void {
    this.#window?.release(this.#filled);
    this.#frames = [];
    this.#filled = 0;
  }
}
