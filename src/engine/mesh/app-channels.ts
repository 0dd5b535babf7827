import { type AppHello, parseAppHello } from './app-hello.js';
import type { AppPort, AppStream } from './app-stream.js';

const RELIABLE: RTCDataChannelInit = { negotiated: true, id: 2 };
const LOOSE: RTCDataChannelInit = { negotiated: true, id: 3, ordered: false, maxRetransmits: 0 };
/** Bytes that may wait in the unreliable channel: what would come late is better not sent. */
const MAX_LOOSE_BUFFER = 64 * 1024;

export interface AppChannelsDeps {
  pc: RTCPeerConnection;
  stream: AppStream;
  /** Sends on the control channel. */
  tell: (hello: AppHello) => void;
}

/**
 * The two data channels of one link for what pages send each other. They are made on both sides when one of them
 * has something to send. Neither sends before it has heard the other's hello: what arrives for a channel that is not
 * there yet is lost without a word (RFC 8832, section 6).
 */
export class AppChannels implements AppPort {
  readonly #deps: AppChannelsDeps;
  #reliable: RTCDataChannel | null = null;
  #loose: RTCDataChannel | null = null;
  #heard: AppHello | null = null;
  #begun = false;
  #ended = false;

  constructor(deps: AppChannelsDeps) {
    this.#deps = deps;
  }

  open(): void {
    const { pc, stream, tell } = this.#deps;
    // A last message may still be handed out after the connection has closed.
    if (this.#reliable || this.#ended || pc.signalingState === 'closed') return;
    const reliable = (this.#reliable = pc.createDataChannel('app', RELIABLE));
    const loose = (this.#loose = pc.createDataChannel('app-loose', LOOSE));
    reliable.binaryType = loose.binaryType = 'arraybuffer';
    reliable.onopen = () => this.#begin();
    reliable.onmessage = ({ data }) => !this.#ended && stream.receive(data);
    loose.onmessage = ({ data }) => !this.#ended && stream.receiveLoose(data);
    tell(stream.hello);
  }

  /** A message of the other side, which may be anything. */
  receive(message: unknown): void {
    const hello = parseAppHello(message);
    if (!hello || this.#heard || this.#ended) return;
    this.#heard = hello;
    // Before our own hello, which says how far theirs has come.
    this.#deps.stream.greeted(hello);
    this.open();
    this.#begin();
  }

  send(frame: string | Uint8Array<ArrayBuffer>): boolean {
    return post(this.#reliable, frame);
  }

  sendLoose(frame: string | Uint8Array<ArrayBuffer>): void {
    if (this.#loose && this.#loose.bufferedAmount < MAX_LOOSE_BUFFER) post(this.#loose, frame);
  }

  refuse(): void {
    this.end();
    this.#reliable?.close();
    this.#loose?.close();
  }

  /** The link is over; its connection closes the channels. */
  end(): void {
    this.#ended = true;
    this.#deps.stream.detach(this);
  }

  #begin(): void {
    if (!this.#heard || this.#begun || this.#ended || this.#reliable?.readyState !== 'open') return;
    this.#begun = true;
    this.#deps.stream.begin(this.#heard);
  }
}

function post(channel: RTCDataChannel | null, frame: string | Uint8Array<ArrayBuffer>): boolean {
  if (channel?.readyState !== 'open') return false;
  try {
    // One call for both: TypeScript's overloads take no union.
    channel.send(frame as string);
    return true;
  } catch {
    return false; // Its buffer is full, or it closed this moment.
  }
}
