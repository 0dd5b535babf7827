import { RtcError } from '../base/rtc-error.js';
import type { FileOffer } from '../protocol/files.js';
import { BLOCK_SIZE, DIGEST_SIZE, FILE_LIMITS } from '../protocol/files.js';
import { BlockSet, blockCount, blockLength } from './block-set.js';
import type { BulkFrame } from './bulk-frame.js';
import { cleanText } from './clean-text.js';
import { FileTransfer } from './file-transfer.js';
import type { TransferHost } from './file-transfer.js';
import type { TransferMessage } from './link-session.js';
import type { ReceiveWindow } from './receive-window.js';
import { safeFileName } from './safe-file-name.js';
import { safeFileType } from './safe-file-type.js';
import { canHash, sha256 } from './sha256.js';
import type { FileSink, FileStorage } from './sinks/file-sink.js';

export interface IncomingHost extends TransferHost {
  readonly storage: FileStorage;
  /** Bytes that other accepted transfers will still write. */
  reserved(except: IncomingTransfer): number;
}

/**
 * The receiving side of one file. Blocks are collected frame by frame, hashed while others arrive, written one
 * after the other, and acknowledged only then.
 */
export class IncomingTransfer extends FileTransfer {
  declare protected readonly host: IncomingHost;
  readonly direction = 'receive';
  readonly number: number;
  readonly #lastModified: number;
  readonly #have: BlockSet;
  /** Arrived as a whole and not yet written. */
  readonly #pending = new Set<number>();
  readonly #mismatches = new Map<number, number>();
  /** The person accepted; the place for the file may still be in the making. */
  #taking = false;
  #sink: FileSink | null = null;
  #window: ReceiveWindow | null = null;
  #block = 0;
  #frames: Uint8Array<ArrayBuffer>[] = [];
  #filled = 0;
  /** Settles when all that arrived is dealt with. Never rejects. */
  #work: Promise<void> = Promise.resolve();

  constructor(offer: FileOffer, peer: string, host: IncomingHost) {
    super({ id: offer.id, name: safeFileName(offer.name), size: offer.size, type: cleanText(offer.mime), peer }, host);
    this.number = offer.number;
    this.#lastModified = offer.lastModified;
    this.#have = new BlockSet(offer.size);
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
    if (!canHash()) {
      return this.fail(
        new RtcError('insecure-context', 'Files can only be received on a page loaded over https.', {
          recoverable: false,
        }),
      );
    }
    this.#taking = true;
    this.#work = this.#open().catch((error: unknown) => this.fail(storageError(error)));
    void this.#work.then(() => this.#start());
  }

  override decline(reason = ''): void {
    if (this.#taking) return;
    const text = cleanText(reason).slice(0, FILE_LIMITS.reasonLength);
    this.end('declined', new RtcError('transfer-declined', text), { wanted: true });
  }

  /** The sender offered it on the link that there is now. */
  linked(window: ReceiveWindow): void {
    this.#window = window;
    // What the old link brought must be dealt with first, so that the sender is told of it.
    if (this.#taking) void this.#work.then(() => this.#start());
  }

  override unlinked(): void {
    this.#dropFrames();
    this.#window = null;
    super.unlinked();
  }

  override receive(message: TransferMessage): void {
    // Only a receiver can tell that a file is whole, and it alone can decline.
    if (message.type === 'end' && message.outcome === 'declined') super.receive({ ...message, outcome: 'cancelled' });
    else super.receive(message);
  }

  /** A frame that the link's window has counted; from here on the transfer gives that credit back. */
  takeFrame({ block, offset, payload }: BulkFrame, window: ReceiveWindow): void {
    const fits = this.#frames.length > 0 ? block === this.#block : this.#mayStart(block);
    const total = fits ? blockLength(this.size, block) + DIGEST_SIZE : 0;
    if (!this.running || offset !== this.#filled || offset + payload.length > total) {
      window.release(payload.length);
      return this.fail(new RtcError('file-corrupt', 'The other side sent data that do not belong to the file.'));
    }
    this.#block = block;
    this.#frames.push(payload);
    this.#filled += payload.length;
    this.meter.add(payload.length);
    if (this.#filled === total) this.#takeBlock(window, total);
  }

  /** Removes what was received. */
  async dispose(): Promise<void> {
    const sink = this.#sink;
    this.#sink = null;
    await sink?.dispose();
  }

  protected override onState(): void {}

  protected override onEnd(): void {
    this.#dropFrames();
    // What cannot be removed now is swept at the next start.
    if (this.state !== 'done') this.dispose().catch(() => undefined);
  }

  async #open(): Promise<void> {
    const free = await this.host.storage.free();
    if (this.ended) return;
    if (free !== null && this.size + this.host.reserved(this) > free) throw storageFull();
    const { id, name, size } = this;
    const type = safeFileType(this.type);
    const sink = await this.host.storage.open({ id, name, size, type, lastModified: this.#lastModified });
    if (this.ended) return sink.dispose();
    this.#sink = sink;
    this.setAccepted();
  }

  #start(): void {
    if (this.ended || this.running || !this.#sink || !this.#window) return;
    if (!this.host.send({ type: 'accept', id: this.id, have: this.#have.ranges })) return;
    this.setRunning();
    if (this.#have.complete) void this.#finish();
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
    const bytes = content.subarray(0, total - DIGEST_SIZE);
    const digest = content.subarray(total - DIGEST_SIZE);
    // Hashing starts now, beside that of other blocks; writing waits for its turn.
    this.#work = Promise.all([sha256(bytes), this.#work])
      .then(([actual]) =>
        this.#store(
          block,
          bytes,
          actual.every((byte, index) => byte === digest[index]),
        ),
      )
      .catch((error: unknown) => this.fail(storageError(error)))
      .finally(() => window.release(total));
  }

  async #store(block: number, bytes: Uint8Array<ArrayBuffer>, intact: boolean): Promise<void> {
    if (this.ended || !this.#sink) return;
    if (!intact) return this.#askAgain(block);
    await this.#sink.write(block * BLOCK_SIZE, bytes);
    if (this.ended) return;
    this.#pending.delete(block);
    this.#have.add(block);
    this.host.send({ type: 'ack', id: this.id, block });
    this.host.progressed(this);
    if (this.#have.complete) await this.#finish();
  }

  #askAgain(block: number): void {
    this.#pending.delete(block);
    const mismatches = (this.#mismatches.get(block) ?? 0) + 1;
    this.#mismatches.set(block, mismatches);
    if (mismatches > FILE_LIMITS.repeats) {
      return this.fail(new RtcError('file-corrupt', 'The file arrived damaged, and sending it again did not help.'));
    }
    // On a link made meanwhile the block is simply missing.
    this.host.send({ type: 'again', id: this.id, block });
  }

  async #finish(): Promise<void> {
    if (!this.#sink) return;
    try {
      const file = await this.#sink.finish();
      if (this.ended) return;
      this.host.send({ type: 'done', id: this.id });
      this.complete(file);
    } catch (error) {
      this.fail(storageError(error));
    }
  }

  #dropFrames(): void {
    this.#window?.release(this.#filled);
    this.#frames = [];
    this.#filled = 0;
  }
}

function storageFull(cause?: unknown): RtcError {
  return new RtcError('storage-full', 'There is not enough room on this device for the file.', { cause });
}

function storageError(error: unknown): RtcError {
  return error instanceof RtcError ? error : storageFull(error);
}
