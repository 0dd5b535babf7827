import type { BulkLane, DataLink } from '../engine/data-link.js';
import type { FileControl } from '../protocol/files.js';
import { parseFileControl } from '../protocol/parse-file-control.js';
import { Arrivals } from './arrivals.js';
import { parseFrame } from './bulk-frame.js';
import type { BulkFrame } from './bulk-frame.js';
import { ReceiveWindow } from './receive-window.js';
import { SendScheduler } from './send-scheduler.js';

export type TransferMessage = Exclude<FileControl, { type: 'grant' | 'got' | 'drop' | 'ping' | 'pong' }>;

/** Who is told. */
export interface LinkOwner {
  /** The other side listens, and what it was told before may be lost. */
  greet(): void;
  onMessage(message: TransferMessage, window: ReceiveWindow): void;
  /** @param window `null` when the frame exceeds the credit; its payload is then not counted */
  onFrame(frame: BulkFrame, lane: number, window: ReceiveWindow | null): void;
  /** A lane of the other side is given up: what came on it in part will come again on another. */
  onLaneOver(lane: number): void;
  /** A lane of ours is given up: what went out on it may be lost. */
  onLaneLost(lane: number): void;
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
  /** Milliseconds between two looks at how the lanes do. */
  readonly laneTick: number;
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
  /** Lanes that bring frames. */
  readonly #lanes = new Map<number, { readonly lane: BulkLane; readonly arrivals: Arrivals }>();
  #closed = false;
  #granted = false;
  #quietChecks = 0;

  constructor(link: DataLink, { window, silence, laneTick }: LinkOptions, owner: LinkOwner) {
    this.#link = link;
    this.#owner = owner;
    const dropped = ({ id, sent }: { id: number; sent: number }): void => {
      this.send({ type: 'drop', lane: id, sent });
      owner.onLaneLost(id);
    };
    this.scheduler = new SendScheduler(link, { broken: () => this.#lost(), dropped }, laneTick);
    const watch = setInterval(() => this.#check(), silence / CHECKS_PER_SILENCE);
    this.#off = [
      link.on('control', (input) => this.#onControl(input)),
      link.on('lane', (lane) => this.#onLane(lane)),
      link.on('close', () => this.#lost()),
      () => clearInterval(watch),
    ];
    this.#onLane(link.lane);
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
    for (const { arrivals } of this.#lanes.values()) arrivals.close();
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
      case 'got':
        this.scheduler.got(message.lane, message.bytes);
        break;
      case 'drop':
        this.#onDrop(message.lane, message.sent);
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

  #onLane(lane: BulkLane): void {
    const { id } = lane;
    // A lane under a number that is still in use: what it brings could not be told from the other's.
    if (this.#closed || this.#lanes.has(id)) return;
    const arrivals = new Arrivals(
      lane,
      (bytes) => this.#onBulk(id, bytes),
      (bytes) => void this.send({ type: 'got', lane: id, bytes }),
    );
    this.#lanes.set(id, { lane, arrivals });
  }

  #onBulk(lane: number, bytes: Uint8Array<ArrayBuffer>): void {
    this.#quietChecks = 0;
    const frame = parseFrame(bytes);
    if (!frame) return;
    const { length } = frame.payload;
    const counted = this.#window.take(length);
    if (counted) this.#lanes.get(lane)?.arrivals.add(length);
    this.#owner.onFrame(frame, lane, counted ? this.#window : null);
  }

  /** Counts what was lost with a lane as if it had come and been thrown away, so that its credit comes back. */
  #onDrop(id: number, sent: number): void {
    const known = this.#lanes.get(id);
    if (id === 0) return;
    this.#lanes.delete(id);
    known?.arrivals.close();
    known?.lane.close();
    const lost = sent - (known?.arrivals.bytes ?? 0);
    if (lost > 0 && this.#window.take(lost)) this.#window.release(lost);
    this.#owner.onLaneOver(id);
  }

  /** Counts checks, not time: a computer that slept must not find everything timed out when it wakes. */
  #check(): void {
    if (!this.#owner.busy) this.#quietChecks = 0;
    else if (++this.#quietChecks > CHECKS_PER_SILENCE) this.#owner.onSilence();
    else if (this.#quietChecks > 1) this.send({ type: 'ping' });
  }
}
