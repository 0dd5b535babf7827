import { RtcError } from '../../base/rtc-error.js';
import { TokenBucket } from '../../base/token-bucket.js';
import type { AppHello } from './app-hello.js';
import { type AppBody, type AppMessage, encodeAppFrame, MAX_NUMBER, parseAppFrame } from './app-message.js';

/** Messages, and bytes, that one side may send before it hears that they have arrived. */
export const WINDOW_MESSAGES = 512;
export const WINDOW_BYTES = 256 * 1024;
/** Bytes that may be kept for one participant, those on their way included. */
export const MAX_BACKLOG = 1024 * 1024;
/** What a small message costs in memory besides its text. */
const OVERHEAD = 64;
/** Milliseconds after which what has arrived is confirmed: with the window, it bounds what a page can be made to take. */
const CONFIRM_AFTER = 50;
/** Unreliable messages that are taken of one participant, a second and at once. */
export const MAX_LOOSE_RATE = 1000;

/** The two channels of one link. */
export interface AppPort {
  /** Makes the channels, unless they are there, and tells the other side. */
  open(): void;
  /** `false` when the channel is not open. */
  send(frame: string | Uint8Array<ArrayBuffer>): boolean;
  /** May be lost. */
  sendLoose(frame: string | Uint8Array<ArrayBuffer>): void;
  /** The other side does not keep to the rules: takes nothing more of it. */
  refuse(): void;
}

interface Outgoing {
  readonly n: number;
  readonly body: AppBody;
  readonly size: number;
  /** Nothing for one that was accepted already, and waits for its confirmation only. */
  settle: { resolve(): void; reject(error: RtcError): void } | null;
}

/**
 * A page's own messages to and from one participant, over all links that follow each other.
 *
 * **Reliable** ones are numbered, kept until the other side confirms them, and sent again on a new link from the
 * first that it does not have; a number that was there before is passed over. So each arrives once and in order.
 * Never more is under way than the window, which keeps the channel's own buffer short: control messages, which
 * share the connection's congestion window, are not delayed. A sender that exceeds it is cut off.
 *
 * **Unreliable** ones go out now or not at all.
 */
export class AppStream {
  readonly #deliver: (message: AppMessage) => void;
  readonly #epoch = 1 + Math.floor(Math.random() * MAX_NUMBER);
  /** Not confirmed yet, in order; the first `#sent` of them have been handed to the channel. */
  readonly #outgoing: Outgoing[] = [];
  #sent = 0;
  #sentBytes = 0;
  #keptBytes = 0;
  #count = 0;
  #port: AppPort | null = null;
  #ready = false;
  #used = false;
  /** Of the other side. */
  #theirs = 0;
  #received = 0;
  #unconfirmed = 0;
  #unconfirmedBytes = 0;
  #confirmTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #loose = new TokenBucket(MAX_LOOSE_RATE, MAX_LOOSE_RATE);

  constructor(deliver: (message: AppMessage) => void) {
    this.#deliver = deliver;
  }

  get hello(): AppHello {
    return { epoch: this.#epoch, of: this.#theirs, got: this.#received };
  }

  /** Resolves once the channel has taken it, which may be on a later link. @throws RtcError `rate-limited`, `peer-left` */
  send(body: AppBody): Promise<void> {
    const size = body.length + OVERHEAD;
    if (this.#keptBytes + size > MAX_BACKLOG || this.#count >= MAX_NUMBER) {
      const message = 'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.';
      return Promise.reject(new RtcError('rate-limited', message));
    }
    return new Promise((resolve, reject) => {
      this.#keptBytes += size;
      this.#outgoing.push({ n: ++this.#count, body, size, settle: { resolve, reject } });
      this.#use();
      this.#flush();
    });
  }

  sendLoose(body: AppBody): void {
    this.#use();
    if (this.#ready) this.#port?.sendLoose(encodeAppFrame(0, body));
  }

  /** A link is open. */
  attach(port: AppPort): void {
    this.#port = port;
    this.#ready = false;
    if (this.#used) port.open();
  }

  detach(port: AppPort): void {
    if (this.#port !== port) return;
    this.#port = null;
    this.#ready = false;
    clearTimeout(this.#confirmTimer);
    this.#confirmTimer = undefined;
  }

  /** The other side uses these channels. */
  greeted({ epoch }: AppHello): void {
    this.#used = true;
    if (epoch === this.#theirs) return;
    this.#theirs = epoch;
    this.#received = 0;
  }

  /** Both sides have the channels of this link: what has not arrived on earlier ones is sent (again). */
  begin({ of, got }: AppHello): void {
    this.#ready = true;
    this.#unconfirmed = this.#unconfirmedBytes = 0;
    this.#sent = this.#sentBytes = 0;
    if (of === this.#epoch) this.#confirm(got);
    this.#flush();
  }

  /** Something came on the reliable channel. */
  receive(frame: unknown): void {
    const confirmed = typeof frame === 'string' && /^a(\d{1,10})$/.exec(frame)?.[1];
    if (confirmed) {
      this.#confirm(Number(confirmed));
      this.#flush();
      return;
    }
    const bytes = typeof frame === 'string' ? frame.length : frame instanceof ArrayBuffer ? frame.byteLength : 0;
    this.#unconfirmed++;
    this.#unconfirmedBytes += bytes;
    // The window is counted without the few bytes around each body, and its last message may reach over it.
    if (this.#unconfirmed > WINDOW_MESSAGES || this.#unconfirmedBytes > 2 * WINDOW_BYTES) return this.#port?.refuse();
    this.#confirmTimer ??= setTimeout(() => this.#sayConfirmed(), CONFIRM_AFTER);
    const message = parseAppFrame(frame);
    if (!message || message.n <= this.#received) return;
    this.#received = message.n;
    this.#deliver(message);
  }

  /** Something came on the unreliable channel. */
  receiveLoose(frame: unknown): void {
    const message = this.#loose.take() ? parseAppFrame(frame) : null;
    if (message) this.#deliver(message);
  }

  /** The participant is gone. */
  close(): void {
    clearTimeout(this.#confirmTimer);
    this.#port = null;
    this.#ready = false;
    const error = new RtcError('peer-left', 'They left before the message could be sent.');
    for (const { settle } of this.#outgoing.splice(0)) settle?.reject(error);
    this.#sent = this.#sentBytes = this.#keptBytes = 0;
  }

  #use(): void {
    if (this.#used) return;
    this.#used = true;
    this.#port?.open();
  }

  #flush(): void {
    while (this.#ready && this.#sent < WINDOW_MESSAGES && this.#sentBytes < WINDOW_BYTES) {
      const next = this.#outgoing[this.#sent];
      if (!next || !this.#port?.send(encodeAppFrame(next.n, next.body))) return;
      this.#sent++;
      this.#sentBytes += next.size;
      next.settle?.resolve();
      next.settle = null;
    }
  }

  /** They have all up to this number. */
  #confirm(n: number): void {
    let count = 0;
    while ((this.#outgoing[count]?.n ?? Infinity) <= n) count++;
    for (const { size, settle } of this.#outgoing.splice(0, count)) {
      this.#keptBytes -= size;
      if (this.#sent > 0) {
        this.#sent--;
        this.#sentBytes -= size;
      }
      settle?.resolve();
    }
  }

  #sayConfirmed(): void {
    this.#confirmTimer = undefined;
    this.#unconfirmed = this.#unconfirmedBytes = 0;
    this.#port?.send(`a${this.#received}`);
  }
}
