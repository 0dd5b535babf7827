import { Emitter } from '../base/emitter.js';
import { RtcError } from '../base/rtc-error.js';
import { joinFrame } from '../protocol/frame.js';
import { CLOSE, LIMITS, PROTOCOL_VERSION } from '../protocol/signaling.js';
import type { ClientHeader, ServerHeader, WelcomeHeader } from '../protocol/signaling.js';
import { browserConnectivity } from './connectivity.js';
import type { Connectivity, ConnectivityChange } from './connectivity.js';
import { Heartbeat } from './heartbeat.js';
import { Outbox } from './outbox.js';
import { fullJitter } from './reconnect-policy.js';
import type { ReconnectPolicy } from './reconnect-policy.js';
import { rejectionError } from './rejection.js';
import { SignalingSocket } from './signaling-socket.js';
import type { WebSocketConstructor } from './signaling-socket.js';
import { resolveSignalingUrl } from './signaling-url.js';
import type { SignalingEvents, SignalingOptions, SignalingState, SignalingTransport } from './transport.js';

export interface WebSocketTransportDeps {
  WebSocket?: WebSocketConstructor;
  connectivity?: Connectivity;
  /** Default: full jitter up to 10 s, for ever. */
  policy?: ReconnectPolicy;
  /** What a relative URL is relative to. Default: the page. */
  base?: string | undefined;
  /** Milliseconds, monotonic. */
  now?: () => number;
}

/**
 * The client of the signaling server: one seat in one room, over as many WebSockets as it takes.
 *
 * A dropped socket is replaced while the server holds the seat. Both sides count the sequenced frames they got,
 * say the number when they meet again, and send what lies behind it once more, so that nothing is lost or
 * doubled. The token that proves the seat stays in memory: a reloaded page is somebody new.
 *
 * While the browser says that there is no network nothing is tried, because browsers slow down the attempts
 * that follow failed ones; once it says otherwise the socket is replaced at once.
 */
export class WebSocketTransport extends Emitter<SignalingEvents> implements SignalingTransport {
  readonly #address: string;
  readonly #options: SignalingOptions;
  readonly #deps: WebSocketTransportDeps;
  readonly #connectivity: Connectivity;
  readonly #policy: ReconnectPolicy;
  readonly #heartbeat: Heartbeat;
  readonly #outbox = new Outbox();
  readonly #roster = new Set<string>();
  #state: SignalingState = 'idle';
  #name: string;
  #url = '';
  #socket: SignalingSocket | null = null;
  /** Proof of the seat, once there is one. */
  #resumeToken: string | null = null;
  /** Sequenced frames that came for this seat. */
  #received = 0;
  #attempt = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  /** Counts attempts to connect, so that a slow token cannot open a second socket. */
  #connecting = 0;
  #toldUnreachable = false;
  #wasOffline = false;
  #confirmationAsked = false;
  #unwatch = (): void => undefined;

  constructor(url: string, options: SignalingOptions, deps: WebSocketTransportDeps = {}) {
    super();
    this.#address = url;
    this.#options = options;
    this.#name = options.name;
    this.#deps = deps;
    this.#connectivity = deps.connectivity ?? browserConnectivity();
    this.#policy = deps.policy ?? fullJitter();
    this.#heartbeat = new Heartbeat({
      ping: () => this.#ping(),
      onDead: () => this.#replaceSocket(CLOSE.heartbeat),
      ...(deps.now && { now: deps.now }),
    });
  }

  get state(): SignalingState {
    return this.#state;
  }

  open(): void {
    if (this.#state !== 'idle') return;
    this.#setState('connecting');
    try {
      const page = typeof document === 'undefined' ? undefined : document.baseURI;
      this.#url = resolveSignalingUrl(this.#address, this.#deps.base ?? page);
    } catch (error) {
      this.#fail(error instanceof RtcError ? error : new RtcError('bad-attribute', String(error)));
      return;
    }
    this.#unwatch = this.#connectivity.watch((what) => this.#onConnectivity(what));
    void this.#connect();
  }

  send(to: string, body: string): void {
    this.#sendSequenced(joinFrame({ type: 'signal', to } satisfies ClientHeader, body));
  }

  setName(name: string): void {
    this.#name = name;
    this.#sendSequenced(joinFrame({ type: 'presence', name } satisfies ClientHeader));
  }

  probe(): void {
    if (this.#state === 'open') this.#heartbeat.probe();
    else if (this.#retryTimer !== undefined) void this.#connect();
  }

  close(): void {
    if (this.#state === 'closed') return;
    this.#socket?.send(joinFrame({ type: 'leave' } satisfies ClientHeader));
    this.#shut(CLOSE.left);
  }

  #sendSequenced(frame: string): void {
    // Without a seat there is nobody to send to, and a new one starts with a new roster.
    if (this.#resumeToken === null || this.#state === 'closed') return;
    if (frame.length > LIMITS.frameBytes) {
      this.#report(new RtcError('signaling-rejected', 'A message was too long for the signaling server.'));
      return;
    }
    this.#outbox.push(frame);
    if (this.#state !== 'open') return;
    this.#socket?.send(frame);
    if (this.#outbox.filling && !this.#confirmationAsked) this.#ping();
  }

  async #connect(): Promise<void> {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
    if (!this.#connectivity.online) {
      this.#tellUnreachable('There is no network.');
      return; // Goes on with `online`.
    }
    const turn = ++this.#connecting;
    const token = await this.#readToken();
    if (turn !== this.#connecting || this.#state === 'closed') return;
    if (token === null) this.#retry();
    else this.#openSocket(token);
  }

  /** `null` when the page's own function failed. */
  async #readToken(): Promise<string | null> {
    try {
      return await this.#options.token();
    } catch (cause) {
      if (this.#state !== 'closed') {
        this.#report(new RtcError('token-invalid', 'The invitation to the room could not be fetched.', { cause }));
      }
      return null;
    }
  }

  #openSocket(token: string): void {
    try {
      this.#socket = new SignalingSocket({
        WebSocket: this.#deps.WebSocket ?? (globalThis.WebSocket as unknown as WebSocketConstructor),
        url: this.#url,
        join: () => joinFrame(this.#joinHeader(token)),
        onHeader: (header, body) => this.#onHeader(header, body),
        onGarbage: () => this.#onGarbage(),
        onClose: (code) => this.#onClose(code),
      });
    } catch (cause) {
      this.#fail(
        new RtcError('bad-attribute', `The browser refuses to connect to ${this.#url}.`, { cause, recoverable: false }),
      );
    }
  }

  #joinHeader(token: string): ClientHeader {
    return {
      type: 'join',
      version: PROTOCOL_VERSION,
      room: this.#options.room,
      name: this.#name,
      ...(token !== '' && { token }),
      ...(this.#resumeToken !== null && { resume: { token: this.#resumeToken, received: this.#received } }),
    };
  }

  #onHeader(header: ServerHeader, body: string): void {
    this.#heartbeat.alive();
    if (header.type === 'welcome') {
      this.#onWelcome(header);
    } else if (header.type === 'error') {
      this.#onRejection(header);
    } else if (this.#state !== 'open') {
      this.#onGarbage(); // Nothing but these two may come first.
    } else if (header.type === 'pong') {
      this.#onPong(header.received);
    } else if (header.type === 'ice') {
      this.emit('ice', { iceServers: header.iceServers });
    } else {
      this.#received++;
      this.#onSequenced(header, body);
    }
  }

  #onSequenced(header: Extract<ServerHeader, { type: 'join' | 'leave' | 'presence' | 'signal' }>, body: string): void {
    switch (header.type) {
      case 'join':
        // After a resume with a gap the roster was told already, and the replay tells it again.
        if (this.#roster.has(header.participant.id)) break;
        this.#roster.add(header.participant.id);
        this.emit('join', { participant: header.participant, initiate: false });
        break;
      case 'leave':
        if (this.#roster.delete(header.id)) this.emit('leave', { id: header.id, reason: header.reason });
        break;
      case 'presence':
        this.emit('presence', { participant: header.participant });
        break;
      case 'signal':
        if (this.#roster.has(header.from)) this.emit('signal', { from: header.from, body });
    }
  }

  #onWelcome(welcome: WelcomeHeader): void {
    if (this.#state === 'open') return;
    if (welcome.version !== PROTOCOL_VERSION) {
      this.#fail(rejectionError('unsupported-version', 'It speaks another version of the protocol.'));
      return;
    }
    // Our own side may have lost what the server waits for; the others are then met anew, as on a new seat.
    const resumed = welcome.resumed && !this.#outbox.overflowed && this.#outbox.confirm(welcome.received);
    if (!resumed) this.#outbox.reset(welcome.received);
    if (!welcome.resumed) this.#received = 0;
    this.#resumeToken = welcome.resumeToken;
    this.#toldUnreachable = this.#wasOffline = this.#confirmationAsked = false;
    for (const frame of this.#outbox.frames) this.#socket?.send(frame);
    this.#heartbeat.start(welcome.heartbeat);
    this.#greet(welcome, resumed);
  }

  #greet({ self, participants, iceServers, grace }: WelcomeHeader, resumed: boolean): void {
    const socket = this.#socket;
    if (!resumed) {
      this.#roster.clear();
      for (const { id } of participants) this.#roster.add(id);
    }
    this.#setState('open');
    this.emit('welcome', { selfId: self.id, name: self.name, resumed, participants, iceServers, grace });
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
    if (fatal) this.#fail(rejectionError(code, message));
    // A signal to somebody who has just left is nobody's mistake.
    else if (code !== 'unknown-participant') this.#report(rejectionError(code, message));
  }

  #onGarbage(): void {
    if (this.#resumeToken === null) {
      this.#fail(
        new RtcError('signaling-rejected', `${this.#url} is not a signaling server of this kind.`, {
          recoverable: false,
        }),
      );
    } else {
      // The counts of both sides can no longer be trusted on this socket; a resume puts them right.
      this.#socket?.close(CLOSE.heartbeat);
      this.#onClose(CLOSE.heartbeat);
    }
  }

  #onClose(code: number): void {
    this.#socket = null;
    this.#heartbeat.stop();
    if (code === CLOSE.rejected || code === CLOSE.replaced) {
      this.#fail(
        rejectionError('internal', code === CLOSE.replaced ? 'The seat was taken over.' : 'No reason was given.'),
      );
      return;
    }
    if (this.#resumeToken !== null) this.#setState('reconnecting');
    else this.#tellUnreachable('The signaling server cannot be reached. Trying again.');
    if (this.#state !== 'closed') this.#retry();
  }

  #retry(): void {
    const delay = this.#policy(this.#attempt++);
    if (delay === null) this.#fail(new RtcError('signaling-unreachable', 'The signaling server cannot be reached.'));
    else this.#retryTimer = setTimeout(() => void this.#connect(), delay);
  }

  /** The socket is as good as dead: a new one, without waiting for its end. */
  #replaceSocket(code: number): void {
    this.#socket?.close(code);
    this.#socket = null;
    this.#heartbeat.stop();
    if (this.#resumeToken !== null) this.#setState('reconnecting');
    if (this.#state !== 'closed') void this.#connect();
  }

  #onConnectivity(what: ConnectivityChange): void {
    // Otherwise the others would look at an empty seat until its time is up.
    if (what === 'gone') this.close();
    else if (what === 'offline') this.#wasOffline = true;
    else if (what === 'online' && this.#wasOffline) this.#replaceSocket(CLOSE.heartbeat);
    else if (this.#socket === null) this.#replaceSocket(CLOSE.heartbeat);
    else this.probe();
  }

  #ping(): void {
    this.#confirmationAsked = true;
    this.#socket?.send(joinFrame({ type: 'ping', received: this.#received } satisfies ClientHeader));
  }

  /** Once an outage, and only before the first welcome: afterwards the state says it. */
  #tellUnreachable(message: string): void {
    if (this.#toldUnreachable || this.#resumeToken !== null) return;
    this.#toldUnreachable = true;
    this.#report(new RtcError('signaling-unreachable', message));
  }

  #report(error: RtcError): void {
    this.emit('error', { error, fatal: false });
  }

  #fail(error: RtcError): void {
    if (this.#state === 'closed') return;
    this.#shut(CLOSE.left);
    this.emit('error', { error, fatal: true });
  }

  #shut(code: number): void {
    clearTimeout(this.#retryTimer);
    this.#connecting++;
    this.#unwatch();
    this.#heartbeat.stop();
    this.#socket?.close(code);
    this.#socket = null;
    this.#roster.clear();
    this.#resumeToken = null;
    this.#setState('closed');
  }

  #setState(state: SignalingState): void {
    const previous = this.#state;
    if (state === previous) return;
    this.#state = state;
    this.emit('state', { state, previous });
  }
}
