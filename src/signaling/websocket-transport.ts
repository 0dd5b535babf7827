import { RtcError } from '../base/rtc-error.js';
import { joinFrame, splitFrame } from '../protocol/frame.js';
import { parseServerHeader } from '../protocol/parse-server-header.js';
import { CLOSE, PROTOCOL_VERSION, SUBPROTOCOL } from '../protocol/signaling.js';
import type { ClientHeader, HostCommand, ServerHeader, WaitingHeader, WelcomeHeader } from '../protocol/signaling.js';
import { BaseTransport } from './base-transport.js';
import { browserConnectivity } from './connectivity.js';
import type { Connectivity, ConnectivityChange } from './connectivity.js';
import { Heartbeat } from './heartbeat.js';
import { HostAsks } from './host-asks.js';
import { noteRemoval, recallRemoval } from './kept-out.js';
import { Outbox } from './outbox.js';
import { fullJitter } from './reconnect-policy.js';
import type { ReconnectPolicy } from './reconnect-policy.js';
import { rejectionError } from './rejection.js';
import { resolveSignalingUrl } from './signaling-url.js';
import { isRefused, SocketAttempts, WELCOME_DUE } from './socket-attempts.js';
import { SignalLedger } from './signal-ledger.js';
import type { SignalingOptions, SignalingTransport } from './transport.js';
import type { WebSocketConstructor, WebSocketLike, WebSocketTransportDeps } from './web-socket-like.js';

/**
 * The client of the signaling server: one seat in one room, over as many WebSockets as it takes. A dropped socket is
 * replaced while the server holds the seat. Both sides count the sequenced frames they got, say the number when they
 * meet again, and send what lies behind it once more, so that nothing is lost or doubled; what a server takes along when it
 * is killed, the participants tell each other again (`SignalLedger`). The token that proves the seat stays in memory: a reloaded page is somebody new.
 *
 * While the browser says that there is no network nothing is tried, because browsers slow down the attempts
 * that follow failed ones; once it says otherwise the socket is replaced at once.
 */
export class WebSocketTransport extends BaseTransport implements SignalingTransport {
  readonly #options: SignalingOptions;
  readonly #deps: WebSocketTransportDeps;
  readonly #connectivity: Connectivity;
  readonly #policy: ReconnectPolicy;
  readonly #heartbeat: Heartbeat;
  readonly #outbox = new Outbox();
  readonly #ledger = new SignalLedger({
    send: (to, text) => this.#sendSequenced({ type: 'signal', to }, text),
    deliver: (from, body) => this.emit('signal', { from, body }),
  });
  readonly #roster = new Set<string>();
  readonly #asks = new HostAsks();
  #name: string;
  /** As the page has it until `open()`, then absolute. */
  #url: string;
  #socket: WebSocketLike | null = null;
  #opened = false;
  /** The name that the server was asked to let us in under. */
  #joinedAs = '';
  #shownToken = '';
  /** Proof of the seat, once there is one. */
  #resumeToken: string | null = null;
  /** Once the room has let us in; before that there may be a seat to wait on. */
  #selfId: string | null = null;
  /** Sequenced frames that came for this seat. */
  #received = 0;
  #attempt = 0;
  readonly #sockets = new SocketAttempts();
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  /** Counts attempts to connect, so that a slow token cannot open a second socket. */
  #connecting = 0;
  #toldUnreachable = false;
  #confirmationAsked = false;
  /** Refused as expired, while there is a seat to come back to. */
  #expiredToken: string | null = null;
  /** How long the server holds the seat, from the loss on; on the clock of `performance`. */
  #grace = 0;
  #seatUntil = 0;
  #unwatch: (() => void) | undefined;

  constructor(url: string, options: SignalingOptions, deps: WebSocketTransportDeps = {}) {
    super();
    this.#url = url;
    this.#options = options;
    this.#name = options.name;
    this.#deps = deps;
    this.#connectivity = deps.connectivity ?? browserConnectivity();
    this.#policy = options.reconnectPolicy ?? fullJitter();
    this.#heartbeat = new Heartbeat({ ping: () => this.#ping(), onDead: () => this.#onLoss() });
  }

  open(): void {
    if (this.state !== 'idle') return;
    this.setState('connecting');
    try {
      this.#url = resolveSignalingUrl(this.#url, this.#deps.base ?? globalThis.document?.baseURI);
    } catch (error) {
      return this.fail(error as RtcError); // It throws nothing else.
    }
    this.#unwatch = this.#connectivity.watch((what) => this.#onConnectivity(what));
    void this.#connect();
  }

  send(to: string, body: string): void {
    // Without a seat there is nobody to send to, and a new one starts with a new roster.
    if (this.#selfId === null || this.#ledger.send(to, body)) return;
    this.report(new RtcError('signaling-rejected', 'A message was too long for the signaling server.'));
  }

  setName(name: string): void {
    this.#name = name;
    this.#sendSequenced({ type: 'presence', name });
  }

  command(command: HostCommand): Promise<void> {
    return this.#asks.ask(command, (header) => this.#sendSequenced(header));
  }

  probe(): Promise<boolean> {
    if (this.state === 'open') return this.#heartbeat.probe();
    if (this.#retryTimer !== undefined) void this.#connect();
    return Promise.resolve(false);
  }

  close(): void {
    if (this.state === 'closed') return;
    // Before that the close code says it.
    if (this.state === 'open') this.#say({ type: 'leave' });
    this.shut();
  }

  #say(header: ClientHeader): void {
    if (this.#opened) this.#socket?.send(joinFrame(header));
  }

  #sendSequenced(header: ClientHeader, body?: string): void {
    if (this.#selfId === null) return;
    const frame = joinFrame(header, body);
    this.#outbox.push(frame);
    if (this.state !== 'open') return;
    this.#socket?.send(frame);
    if (this.#outbox.filling && !this.#confirmationAsked) this.#ping();
  }

  async #connect(): Promise<void> {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
    if (this.state === 'closed') return;
    // Goes on with `online`.
    if (!this.#connectivity.online) return this.#tellUnreachable('There is no network.');
    const turn = ++this.#connecting;
    if (await this.#sockets.hopeless(() => isRefused(this.#url))) {
      if (turn === this.#connecting) this.#retry();
      return;
    }
    if (turn !== this.#connecting) return;
    try {
      const token = await this.#options.token();
      if (turn !== this.#connecting) return;
      if (token === this.#expiredToken && this.#seatIsHeld) this.#retry();
      else this.#openSocket(token);
    } catch (cause) {
      // The page's own function failed.
      if (turn !== this.#connecting) return;
      this.report(new RtcError('token-invalid', 'The invitation to the room could not be fetched.', { cause }));
      this.#retry();
    }
  }

  get #seatIsHeld(): boolean {
    return this.#resumeToken !== null && performance.now() < this.#seatUntil;
  }

  #openSocket(token: string): void {
    const WebSocket = this.#deps.WebSocket ?? (globalThis.WebSocket as unknown as WebSocketConstructor);
    let socket: WebSocketLike;
    try {
      socket = this.#socket = new WebSocket(this.#url, [SUBPROTOCOL]);
    } catch (cause) {
      return this.#refuse('bad-attribute', `The browser refuses to connect to ${this.#url}.`, cause);
    }
    const began = performance.now();
    this.#heartbeat.expect(this.#sockets.due);
    socket.onopen = () => {
      this.#opened = true;
      this.#sockets.opened(performance.now() - began);
      this.#heartbeat.alive();
      this.#heartbeat.expect(WELCOME_DUE);
      this.#join(token);
    };
    socket.onmessage = ({ data }) => this.#onFrame(data);
    socket.onclose = ({ code }) => this.#onClose(code);
    // Says nothing that the `close` behind it does not say; Node's `ws` throws if nobody listens.
    socket.onerror = () => undefined;
  }

  #join(token: string): void {
    const { room } = this.#options;
    const resume = this.#resumeToken ?? recallRemoval(this.#url, room);
    this.#joinedAs = this.#name;
    this.#shownToken = token;
    this.#say({
      type: 'join',
      version: PROTOCOL_VERSION,
      ...{ room, name: this.#name, knock: true },
      ...(token && { token }),
      ...(resume !== null && { resume: { token: resume, received: this.#received } }),
    });
  }

  #onFrame(data: unknown): void {
    const { header: line, body } = splitFrame(String(data));
    const header = parseServerHeader(line);
    this.#heartbeat.alive();
    if (header?.type === 'welcome') this.#onWelcome(header);
    else if (header?.type === 'waiting') this.#onWaiting(header);
    else if (header?.type === 'error') this.#onRejection(header);
    else if (header?.type === 'pong' && this.#resumeToken !== null) this.#onPong(header.received);
    // Nothing but these may come first.
    else if (header && header.type !== 'pong' && this.state === 'open') this.#onHeader(header, body ?? '');
    else this.#onGarbage();
  }

  #onHeader(header: Exclude<ServerHeader, { type: 'welcome' | 'waiting' | 'pong' | 'error' }>, body: string): void {
    if (header.type === 'ice') return this.emit('ice', { iceServers: header.iceServers });
    this.#received++;
    switch (header.type) {
      case 'join':
        // After a resume with a gap the roster was told already, and the replay tells it again.
        if (this.#roster.has(header.participant.id)) break;
        this.#roster.add(header.participant.id);
        this.emit('join', { participant: header.participant, initiate: false });
        break;
      case 'leave':
        this.#ledger.left(header.id);
        if (this.#roster.delete(header.id)) this.emit('leave', { id: header.id, reason: header.reason });
        break;
      case 'presence':
        if (header.participant.id !== this.#selfId) return this.emit('presence', { participant: header.participant });
        return this.emit('self', header.participant);
      case 'settings':
        return this.emit('settings', header.settings);
      case 'knock':
        return this.emit('knock', header.participant);
      case 'knock-end':
        return this.emit('knock-end', { id: header.id });
      case 'answer':
        return this.#asks.answer(header);
      case 'signal':
        if (this.#roster.has(header.from)) this.#ledger.receive(header.from, body);
    }
  }

  #onWaiting({ resumeToken, hosts, heartbeat, grace }: WaitingHeader): void {
    this.#resumeToken = resumeToken;
    this.#grace = grace;
    this.#heartbeat.start(heartbeat);
    this.#selfId = null;
    this.emit('waiting', { hosts });
  }

  #onWelcome(welcome: WelcomeHeader): void {
    if (this.state === 'open') return;
    if (welcome.version !== PROTOCOL_VERSION) {
      return this.fail(rejectionError('unsupported-version', 'It speaks another version of the protocol.'));
    }
    // Our own side may have lost what the server waits for; the others are then met anew, as on a new seat.
    const resumed =
      welcome.resumed && this.#selfId !== null && !this.#outbox.overflowed && this.#outbox.confirm(welcome.received);
    if (!resumed) this.#outbox.reset(welcome.received);
    if (!resumed) this.#asks.giveUp();
    if (this.#selfId === null) noteRemoval(this.#url, this.#options.room, null);
    this.#selfId = welcome.self.id;
    if (!welcome.resumed) this.#received = 0;
    const again = this.#resumeToken !== null;
    this.#resumeToken = welcome.resumeToken;
    this.#confirmationAsked = false;
    this.#expiredToken = null;
    this.#grace = welcome.grace;
    for (const frame of this.#outbox.frames) this.#socket?.send(frame);
    this.#heartbeat.start(welcome.heartbeat);
    this.#greet(welcome, resumed);
    if (again && !resumed) for (const { id } of welcome.participants) this.#ledger.ask(id);
  }

  #greet({ self, participants, settings, knocking, iceServers, grace }: WelcomeHeader, resumed: boolean): void {
    const socket = this.#socket;
    if (!resumed) {
      this.#roster.clear();
      for (const { id } of participants) this.#roster.add(id);
    }
    this.setState('open');
    // A name that was set while we waited. On a seat that was kept, it waited in the outbox.
    const { id: selfId, role, nameFixed, muted } = self;
    const renamed = !nameFixed && this.#name !== this.#joinedAs;
    if (renamed && !resumed) this.setName(this.#name);
    const name = renamed ? this.#name : self.name;
    const room = { participants, settings, knocking, iceServers, grace };
    this.emit('welcome', { selfId, name, role, nameFixed, muted, resumed, ...room });
    if (resumed) return;
    for (const participant of participants) {
      // A listener may have closed the transport, or lost the socket.
      if (this.#socket === socket) this.emit('join', { participant, initiate: true });
    }
  }

  #onPong(received: number): void {
    this.#attempt = 0;
    this.#confirmationAsked = false;
    if (!this.#outbox.confirm(received)) this.#onGarbage();
  }

  #onRejection({ code, message, fatal }: Extract<ServerHeader, { type: 'error' }>): void {
    if (code === 'token-expired' && this.#seatIsHeld) this.#awaitToken(message);
    else if (fatal) {
      if (code === 'ended-by-host') this.#asks.ended();
      if (code === 'kicked' && this.#resumeToken !== null)
        noteRemoval(this.#url, this.#options.room, this.#resumeToken);
      this.fail(rejectionError(code, message));
    }
    // A signal to somebody who has just left is nobody's mistake.
    else if (code !== 'unknown-participant') this.report(rejectionError(code, message));
  }

  /** The call goes on, and the seat is held for a while: time for the page to bring a token that is valid. */
  #awaitToken(message: string): void {
    this.#expiredToken = this.#shownToken;
    this.report(rejectionError('token-expired', message));
    this.#drop();
    if (this.state !== 'closed') this.#retry();
  }

  #onGarbage(): void {
    // The counts of both sides can no longer be trusted on this socket; a resume puts them right.
    if (this.#resumeToken !== null) this.#onLoss();
    else this.#refuse('signaling-rejected', `${this.#url} is not a signaling server of this kind.`);
  }

  #onClose(code: number): void {
    if (code !== CLOSE.rejected && code !== CLOSE.replaced) this.#onLoss(true);
    else this.fail(rejectionError('internal', `It closed the connection (${code}).`));
  }

  /** The socket has closed (`refused`: by itself), or is as good as dead. */
  #onLoss(refused = false): void {
    if (!this.#opened) this.#sockets.failed(refused);
    this.#drop();
    this.#tellUnreachable('The signaling server cannot be reached. Trying again.');
    if (this.state !== 'closed') this.#retry();
  }

  #retry(): void {
    const delay = this.#policy(this.#attempt++);
    if (delay === null) this.fail(new RtcError('signaling-unreachable', 'The signaling server cannot be reached.'));
    else this.#retryTimer = setTimeout(() => void this.#connect(), delay);
  }

  #onConnectivity(what: ConnectivityChange): void {
    // Otherwise the others would look at an empty seat until its time is up.
    if (what === 'gone') this.close();
    else if (what === 'wake') void this.probe();
    if (what !== 'online') return;
    this.#drop();
    this.#attempt = 0;
    void this.#connect();
  }

  #ping(): void {
    this.#confirmationAsked = true;
    this.#say({ type: 'ping', received: this.#received });
  }

  /** Once, and only before the first welcome: afterwards the state says it. */
  #tellUnreachable(message: string): void {
    if (this.#toldUnreachable || this.#resumeToken !== null) return;
    this.#toldUnreachable = true;
    this.report(new RtcError('signaling-unreachable', message));
  }

  #refuse(code: 'bad-attribute' | 'signaling-rejected', message: string, cause?: unknown): void {
    this.fail(new RtcError(code, message, { cause, recoverable: false }));
  }

  /** Lets go of the socket at once, whatever its own closing takes. What still comes of it is not heard. */
  #drop(code: number = CLOSE.heartbeat): void {
    const socket = this.#socket;
    this.#socket = null;
    this.#opened = false;
    this.#heartbeat.stop();
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close(code);
    }
    if (this.state === 'open') this.#seatUntil = performance.now() + this.#grace;
    if (this.#selfId !== null) this.setState('reconnecting');
  }

  protected override shut(): void {
    clearTimeout(this.#retryTimer);
    this.#connecting++;
    this.#unwatch?.();
    this.#resumeToken = null;
    this.#selfId = null;
    this.#asks.giveUp();
    this.#drop(CLOSE.left);
    this.#roster.clear();
    this.setState('closed');
  }
}
