import { splitFrame } from '../protocol/frame.js';
import { parseServerHeader } from '../protocol/parse-server-header.js';
import { CLOSE, SUBPROTOCOL } from '../protocol/signaling.js';
import type { ServerHeader } from '../protocol/signaling.js';

/** The part of the browser's `WebSocket` that is used, so that Node and tests can bring their own. */
export interface WebSocketLike {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  onerror: (() => void) | null;
  send(data: string): void;
  close(code?: number): void;
}

export type WebSocketConstructor = new (url: string, protocols: string[]) => WebSocketLike;

/** Milliseconds from the first packet to the server's welcome. */
const WELCOME_DUE = 8000;

export interface SignalingSocketDeps {
  WebSocket: WebSocketConstructor;
  url: string;
  /** The `join` frame, sent when the socket opens. */
  join: () => string;
  onHeader: (header: ServerHeader, body: string) => void;
  /** Something that is not of our protocol; the socket is still there. */
  onGarbage: () => void;
  /** It has closed or could not be opened: once, and never after `close()`. */
  onClose: (code: number) => void;
}

/** One WebSocket from its opening to its end. What comes after `close()` or the end is not passed on. */
export class SignalingSocket {
  readonly #deps: SignalingSocketDeps;
  readonly #socket: WebSocketLike;
  #welcomeTimer: ReturnType<typeof setTimeout> | undefined;
  #open = false;

  /** @throws SyntaxError or SecurityError, as the browser's constructor */
  constructor(deps: SignalingSocketDeps) {
    this.#deps = deps;
    const socket = (this.#socket = new deps.WebSocket(deps.url, [SUBPROTOCOL]));
    this.#welcomeTimer = setTimeout(() => {
      this.close(CLOSE.heartbeat);
      deps.onClose(CLOSE.heartbeat);
    }, WELCOME_DUE);
    socket.onopen = () => {
      this.#open = true;
      socket.send(deps.join());
    };
    socket.onmessage = ({ data }) => this.#onMessage(data);
    socket.onclose = ({ code }) => {
      this.#detach();
      deps.onClose(code);
    };
    // Says nothing that the `close` behind it does not say; Node's `ws` throws if nobody listens.
    socket.onerror = () => undefined;
  }

  send(frame: string): void {
    if (this.#open) this.#socket.send(frame);
  }

  /** Lets go of the socket at once, whatever its own closing takes. */
  close(code: number): void {
    this.#detach();
    this.#socket.close(code);
  }

  #onMessage(data: unknown): void {
    const frame = typeof data === 'string' ? splitFrame(data) : null;
    const header = frame && parseServerHeader(frame.header);
    if (!frame || !header) {
      this.#deps.onGarbage();
      return;
    }
    clearTimeout(this.#welcomeTimer);
    this.#deps.onHeader(header, frame.body ?? '');
  }

  #detach(): void {
    clearTimeout(this.#welcomeTimer);
    this.#open = false;
    this.#socket.onopen = this.#socket.onmessage = this.#socket.onclose = null;
  }
}
