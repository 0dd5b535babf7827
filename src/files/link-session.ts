import type { DataLink } from '../engine/data-link.js';
import type { FileControl } from '../protocol/files.js';
import { parseFileControl } from '../protocol/parse-file-control.js';
import { parseFrame } from './bulk-frame.js';
import type { BulkFrame } from './bulk-frame.js';
import { ReceiveWindow } from './receive-window.js';
import { SendScheduler } from './send-scheduler.js';

export type TransferMessage = Exclude<FileControl, { type: 'grant' | 'ping' | 'pong' }>;

export interface LinkSessionHandlers {
  message(message: TransferMessage): void;
  /** @param accepted `false` when it exceeds the credit; its payload is then not counted */
  frame(frame: BulkFrame, accepted: boolean): void;
  /** Whether something is under way, so that silence means trouble. */
  busy(): boolean;
  /** The other side does not answer any more, though the link is open. */
  silent(): void;
  /** The link is gone. Called once at most, and not after `close()`. */
  lost(): void;
}

export interface LinkSessionOptions {
  /** Bytes of the receiver's window. */
  window: number;
  /** Milliseconds without any sign of life after which a busy link counts as dead. */
  silence: number;
}

const CHECKS_PER_SILENCE = 5;

/**
 * Everything that lasts as long as one link to a peer does: credit in both directions, the send queue, and the
 * watch for a peer that keeps the link open and says nothing.
 */
export class LinkSession {
  readonly scheduler: SendScheduler;
  readonly window: ReceiveWindow;
  readonly #link: DataLink;
  readonly #handlers: LinkSessionHandlers;
  readonly #off: (() => void)[];
  readonly #watch: ReturnType<typeof setInterval>;
  #closed = false;
  #quietChecks = 0;

  constructor(link: DataLink, options: LinkSessionOptions, handlers: LinkSessionHandlers) {
    this.#link = link;
    this.#handlers = handlers;
    this.scheduler = new SendScheduler(link, () => this.#lost());
    this.#off = [
      link.on('control', (input) => this.#onControl(input)),
      link.on('bulk', (bytes) => this.#onBulk(bytes)),
      link.on('close', () => this.#lost()),
    ];
    this.#watch = setInterval(() => this.#check(), options.silence / CHECKS_PER_SILENCE);
    this.window = new ReceiveWindow(options.window, (limit) => void this.send({ type: 'grant', limit }));
  }

  /** `false` when the link is gone, and with it the message. */
  send(message: FileControl): boolean {
    if (this.#closed || !this.#link.open) return false;
    try {
      this.#link.sendControl(message);
      return true;
    } catch {
      // It closed between the check and the call; the caller's state changes once that is known to all, not here.
      queueMicrotask(() => this.#lost());
      return false;
    }
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#watch);
    for (const off of this.#off) off();
    this.scheduler.close();
  }

  #lost(): void {
    if (this.#closed) return;
    this.close();
    this.#handlers.lost();
  }

  #onControl(input: unknown): void {
    this.#quietChecks = 0;
    const message = parseFileControl(input);
    // Not of this protocol: by contract nothing hangs on it, and answering would only help a flood.
    if (!message) return;
    switch (message.type) {
      case 'grant':
        return this.scheduler.grant(message.limit);
      case 'ping':
        return void this.send({ type: 'pong' });
      case 'pong':
        return;
      default:
        this.#handlers.message(message);
    }
  }

  #onBulk(bytes: Uint8Array<ArrayBuffer>): void {
    this.#quietChecks = 0;
    const frame = parseFrame(bytes);
    if (frame) this.#handlers.frame(frame, this.window.take(frame.payload.length));
  }

  /** Counts checks, not time: a computer that slept must not find everything timed out when it wakes. */
  #check(): void {
    if (!this.#handlers.busy()) {
      this.#quietChecks = 0;
      return;
    }
    if (++this.#quietChecks > CHECKS_PER_SILENCE) this.#handlers.silent();
    else if (this.#quietChecks > 1) this.send({ type: 'ping' });
  }
}
