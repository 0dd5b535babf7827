import type { DataLink } from '../engine/data-link.js';
import type { FileControl } from '../protocol/files.js';
import { parseFileControl } from '../protocol/parse-file-control.js';
import { parseFrame } from './bulk-frame.js';
import type { BulkFrame } from './bulk-frame.js';
import { ReceiveWindow } from './receive-window.js';
import { SendScheduler } from './send-scheduler.js';

export type TransferMessage = Exclude<FileControl, { type: 'grant' | 'ping' | 'pong' }>;

/** Who is told. */
export interface LinkOwner {
  /** The other side listens, and what it was told before may be lost. */
  greet(): void;
  onMessage(message: TransferMessage, window: ReceiveWindow): void;
  /** @param window `null` when the frame exceeds the credit; its payload is then not counted */
  onFrame(frame: BulkFrame, window: ReceiveWindow | null): void;
  /** Whether something is under way, so that silence means trouble. */
  readonly busy: boolean;
  /** The other side does not answer any more, though the link is open. */
  onSilence(): void;
  /** The link is gone. Called once at most, and not after `close()`. */
  onLost(): void;
}

export interface LinkOptions {
  /** Bytes of the receiver's window. */
  readonly window: number;
  /** Milliseconds without any sign of life after which a busy link counts as dead. */
  readonly silence: number;
}

const CHECKS_PER_SILENCE = 5;

/**
 * Everything that lasts as long as one link to a peer does: credit in both directions, the send queue, and the
 * watch for a peer that keeps the link open and says nothing.
 */
export class LinkSession {
  readonly scheduler: SendScheduler;
  readonly #window: ReceiveWindow;
  readonly #link: DataLink;
  readonly #owner: LinkOwner;
  readonly #off: (() => void)[];
  #closed = false;
  #granted = false;
  #quietChecks = 0;

  constructor(link: DataLink, { window, silence }: LinkOptions, owner: LinkOwner) {
    this.#link = link;
    this.#owner = owner;
    this.scheduler = new SendScheduler(link, () => this.#lost());
    const watch = setInterval(() => this.#check(), silence / CHECKS_PER_SILENCE);
    this.#off = [
      link.on('control', (input) => this.#onControl(input)),
      link.on('bulk', (bytes) => this.#onBulk(bytes)),
      link.on('close', () => this.#lost()),
      () => clearInterval(watch),
    ];
    this.#window = new ReceiveWindow(window, (limit) => void this.send({ type: 'grant', limit }));
  }

  /** `false` when the link is gone, and with it the message. */
  send(message: FileControl): boolean {
    if (this.#closed) return false;
    try {
      this.#link.sendControl(message);
      return true;
    } catch {
      // The caller's state changes once it is known to all that the link is gone, not here.
      queueMicrotask(() => this.#lost());
      return false;
    }
  }

  close(): void {
    this.#closed = true;
    for (const off of this.#off) off();
    this.scheduler.close();
  }

  #lost(): void {
    if (this.#closed) return;
    this.close();
    this.#owner.onLost();
  }

  #onControl(input: unknown): void {
    this.#quietChecks = 0;
    const message = parseFileControl(input);
    // Not of this protocol: by contract nothing hangs on it, and answering would only help a flood.
    if (!message) return;
    switch (message.type) {
      case 'grant':
        if (!this.#granted) {
          this.#granted = true;
          this.#window.tell();
          this.#owner.greet();
        }
        this.scheduler.grant(message.limit);
        break;
      case 'ping':
        this.send({ type: 'pong' });
        break;
      case 'pong':
        break;
      default:
        this.#owner.onMessage(message, this.#window);
    }
  }

  #onBulk(bytes: Uint8Array<ArrayBuffer>): void {
    this.#quietChecks = 0;
    const frame = parseFrame(bytes);
    if (frame) this.#owner.onFrame(frame, this.#window.take(frame.payload.length) ? this.#window : null);
  }

  /** Counts checks, not time: a computer that slept must not find everything timed out when it wakes. */
  #check(): void {
    if (!this.#owner.busy) this.#quietChecks = 0;
    else if (++this.#quietChecks > CHECKS_PER_SILENCE) this.#owner.onSilence();
    else if (this.#quietChecks > 1) this.send({ type: 'ping' });
  }
}
