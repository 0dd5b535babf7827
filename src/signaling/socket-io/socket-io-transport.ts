import { RtcError } from '../../base/rtc-error.js';
import { normalizeName, normalizeRoom } from '../../protocol/names.js';
import type { ParticipantInfo } from '../../protocol/signaling.js';
import { EVENTS, parseAnswer, parseFrom } from '../../protocol/socket-io.js';
import type { JoinAnswer } from '../../protocol/socket-io.js';
import { BaseTransport } from '../base-transport.js';
import { browserConnectivity } from '../connectivity.js';
import { rejectionError } from '../rejection.js';
import type { CreateSignaling, SignalingOptions, SignalingTransport } from '../transport.js';

// As Socket.IO has it: its listeners take anything, so nothing narrower is a `Socket` of its.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Listener = (...args: any[]) => void;

/** The part of socket.io-client's `Socket` that is used. */
export interface SocketLike {
  readonly connected: boolean;
  on(event: string, listener: Listener): unknown;
  off(event: string, listener: Listener): unknown;
  emit(event: string, ...args: unknown[]): unknown;
  connect(): unknown;
}

/** Milliseconds that the server has to answer when it is asked whether it is there. */
const ANSWER_DUE = 2_000;

/** Signals kept while the socket is away. */
const QUEUE = 512;

/**
 * Signaling over a Socket.IO connection that the page has already, instead of our own server:
 *
 *     const socket = io();
 *     const session = new RtcSession({ room: 'tea', transport: socketIoTransport(socket) });
 *
 * The server calls `attachSocketIo(io)` of `rtc-elements/socket-io-server`. The socket stays the page's: it is neither
 * closed here nor kept from other use, and it may carry one session for each room.
 */
export function socketIoTransport(socket: SocketLike): CreateSignaling {
  return (options) => new SocketIoTransport(socket, options);
}

/**
 * Socket.IO reconnects by itself, and may lose what was under way. So every reconnect takes the seat up anew, under the
 * same id (`resumed: false`), and the engine looks at each link.
 */
class SocketIoTransport extends BaseTransport implements SignalingTransport {
  readonly #socket: SocketLike;
  readonly #room: string | null;
  readonly #token: SignalingOptions['token'];
  #name: string;
  #key: string | undefined;
  #selfId = '';
  /** Of the last attempt: an answer to a former one is of no use. */
  #attempt = 0;
  #toldUnreachable = false;
  readonly #queue: [to: string, body: string][] = [];
  #unwatch: () => void = () => {};
  readonly #listeners: Record<string, Listener> = {
    connect: () => void this.#join(),
    disconnect: () => this.#onDisconnect(),
    connect_error: (error: Error) => this.#onUnreachable(error),
    [EVENTS.event]: (message: unknown) => this.#onEvent(message),
  };

  constructor(socket: SocketLike, { room, name, token }: SignalingOptions) {
    super();
    this.#socket = socket;
    this.#room = normalizeRoom(room);
    this.#name = normalizeName(name);
    this.#token = token;
  }

  open(): void {
    if (this.state !== 'idle') return;
    this.setState('connecting');
    if (this.#room === null) {
      this.fail(new RtcError('bad-attribute', 'A room needs a name of 1 to 128 characters.'));
      return;
    }
    for (const [event, listener] of Object.entries(this.#listeners)) this.#socket.on(event, listener);
    this.#unwatch = browserConnectivity().watch((what) => what === 'gone' && this.close());
    if (this.#socket.connected) void this.#join();
    else this.#socket.connect();
  }

  send(to: string, body: string): void {
    if (this.state === 'open') this.#socket.emit(EVENTS.signal, this.#room, to, body);
    else if (this.state === 'reconnecting' && this.#queue.push([to, body]) > QUEUE) this.#queue.shift();
  }

  setName(name: string): void {
    this.#name = normalizeName(name);
    if (this.state === 'open') this.#socket.emit(EVENTS.name, this.#room, this.#name);
  }

  async command(): Promise<void> {
    throw new RtcError('unsupported', 'A Socket.IO server has no hosts.');
  }

  /** Socket.IO has a heartbeat of its own, which nobody can hurry, and closes what fails it. This only asks. */
  probe(): Promise<boolean> {
    if (this.state !== 'open' || !this.#socket.connected) return Promise.resolve(false);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), ANSWER_DUE);
      this.#socket.emit(EVENTS.probe, () => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }

  close(): void {
    if (this.state === 'closed') return;
    // While it is away Socket.IO would keep it and say it later, perhaps to a seat that was taken again since.
    if (this.#socket.connected && this.state !== 'idle') this.#socket.emit(EVENTS.leave, this.#room);
    this.shut();
  }

  async #join(): Promise<void> {
    const attempt = ++this.#attempt;
    let token: string;
    try {
      token = await this.#token();
    } catch (cause) {
      const message = 'The page could not get a join token. Try again.';
      if (attempt === this.#attempt) this.report(new RtcError('token-invalid', message, { cause }));
      return;
    }
    if (attempt !== this.#attempt || this.state === 'closed' || !this.#socket.connected) return;
    const request = { room: this.#room, name: this.#name, token, id: this.#selfId, key: this.#key };
    this.#socket.emit(EVENTS.join, request, (answer: unknown) => {
      if (attempt === this.#attempt && this.state !== 'closed') this.#onAnswer(parseAnswer(answer));
    });
  }

  #onAnswer(answer: JoinAnswer | null): void {
    if (!answer) {
      this.fail(
        new RtcError('signaling-rejected', 'What answers there is no server of this kit.', { recoverable: false }),
      );
      return;
    }
    if (answer.type === 'refused') {
      this.fail(rejectionError(answer.code, answer.message));
      return;
    }
    const { id: selfId, key, name, participants, iceServers, grace } = answer;
    const asked = this.#name;
    this.#selfId = selfId;
    this.#key = key;
    this.setState('open');
    this.emit('welcome', { selfId, name, resumed: false, participants, iceServers, grace });
    for (const participant of participants) if (this.#isOpen()) this.emit('join', { participant, initiate: true });
    for (const [to, body] of this.#queue.splice(0)) this.send(to, body);
    // It was changed while the answer was on its way.
    if (asked !== name && this.#isOpen()) this.setName(asked);
  }

  #onEvent(message: unknown): void {
    const event = parseFrom(message);
    if (!event || event.room !== this.#room || !this.#isOpen()) return;
    if (event.type === 'signal') this.emit('signal', { from: event.from, body: event.body });
    else if (event.type === 'leave') this.emit('leave', { id: event.id, reason: event.reason });
    else this.#onParticipant(event.type, event.participant);
  }

  #onParticipant(type: 'join' | 'presence', participant: ParticipantInfo): void {
    if (type === 'join') this.emit('join', { participant, initiate: false });
    else this.emit('presence', { participant });
  }

  #onDisconnect(): void {
    this.#attempt++;
    if (this.state === 'open') this.setState('reconnecting');
  }

  /** Once, and only before the first welcome: afterwards the state says it. */
  #onUnreachable(cause: Error): void {
    if (this.#toldUnreachable || this.#selfId) return;
    this.#toldUnreachable = true;
    const message = 'The signaling server cannot be reached. Check the connection; it is tried again.';
    this.report(new RtcError('signaling-unreachable', message, { cause }));
  }

  /** Any listener may have closed it meanwhile. */
  #isOpen(): boolean {
    return this.state === 'open';
  }

  protected override shut(): void {
    this.#unwatch();
    for (const [event, listener] of Object.entries(this.#listeners)) this.#socket.off(event, listener);
    this.#queue.length = 0;
    this.setState('closed');
  }
}
