import type { Duplex } from 'node:stream';
import type { RawData } from 'ws';
import { parseClientHeader } from '../protocol/parse-client-header.js';
import { CLOSE, LIMITS } from '../protocol/signaling.js';
import type { ClientHeader, HostCommand, IceServer, ServerHeader, SignalingErrorCode } from '../protocol/signaling.js';
import { askIceServers } from './ask-ice-servers.js';
import { checkToken } from './auth/check-token.js';
import type { Grant } from './auth/join-claims.js';
import { errorMessage } from './error-message.js';
import { headerText, splitFrameBytes } from './frame-bytes.js';
import type { Beating } from './heartbeat.js';
import { Intake } from './intake.js';
import { joinIdentity } from './join-identity.js';
import type { AddressShare } from './limits/address-limits.js';
import type { Room } from './room.js';
import type { Admission, RoomRegistry } from './room-registry.js';
import type { Seat, SeatSocket } from './seat.js';
import { formatSeatToken } from './seat-token.js';
import type { SignalingConfig } from './signaling-options.js';
import type { SignalingSocket, SocketListener } from './signaling-socket.js';
import type { SignalingStats } from './signaling-stats.js';
import { textFrame } from './text-frame.js';
import { turnServer } from './turn-credentials.js';
import { waitingHeader, welcomeHeader } from './welcome-frames.js';

/** Bad frames after which a client is refused: one may be a slip, these are no client of ours. */
const MAX_BAD_FRAMES = 10;
/** Beats in a heartbeat. */
export const BEATS = 2;
/**
 * Beats without a word, of which the first may come at once. Our clients say something in every heartbeat, so that only who does
 * not is pinged: a page that a browser lets run once a minute, or a client of somebody else's.
 */
const ASK_AFTER = BEATS + 1;
const CUT_AFTER = BEATS + 2;
/** Before the join, of all. */
const NO_SERVERS: readonly IceServer[] = [];

type JoinHeader = Extract<ClientHeader, { type: 'join' }>;

/** What the connections of one server share. */
export interface ConnectionDeps {
  readonly registry: RoomRegistry;
  readonly config: SignalingConfig;
  readonly stats: SignalingStats;
  /** Its socket has closed. */
  closed(connection: Connection, code: number): void;
}

/**
 * One WebSocket: reads and bounds what comes, and speaks for at most one seat. `new` until the join,
 * `joining` while its token is checked, ICE servers are fetched and a seat is asked for, `waiting` until a host lets the
 * participant in, `closed` once it may no longer act, even if bytes still arrive.
 */
export class Connection extends Intake implements SeatSocket, SocketListener, Beating {
  /** What the socket writes to. */
  readonly #stream: Duplex;
  readonly #deps: ConnectionDeps;
  #state: 'new' | 'joining' | 'waiting' | 'joined' | 'closed' = 'new';
  /** Both or none. */
  #room: Room | null = null;
  #seat: Seat | null = null;
  /** By the token that was shown; `null` where none is asked for. */
  #grant: Grant | null = null;
  /** As they were at the join, without TURN servers of the server's own. */
  #iceServers: readonly IceServer[] = NO_SERVERS;
  /** When it should have joined, on the clock of `performance`, and whole: a fraction would be an object of its own. */
  readonly #joinDue: number;
  /** When the participant gets a new TURN credential, on the same clock. */
  #turnDue = 0;
  /** What is said again behind the welcome of somebody who waits for it; `null` for all others. */
  #waitingToken: string | null = null;
  #badFrames = 0;
  /** Beats since something was heard. */
  #silence = 0;
  /** Ended because nothing came any more. */
  #silent = false;

  constructor(socket: SignalingSocket, stream: Duplex, deps: ConnectionDeps, share: AddressShare | null) {
    super(socket, deps.config.rate, share);
    this.#stream = stream;
    this.#deps = deps;
    this.#joinDue = Math.ceil(performance.now() + deps.config.joinTimeout);
    socket.listener = this;
  }

  /** `null` before the join and after the end. */
  get room(): Room | null {
    return this.#room;
  }

  /** Past the library, which writes whole frames at once, too: without deflate nothing of its own is ever half written. */
  write(frame: Buffer): boolean {
    if (this.socket.readyState !== this.socket.OPEN) return true;
    this.#stream.write(frame);
    this.#cutIfSlow();
    // Unlike what `write` returns, it says whether the system has taken all of it.
    return this.#stream.writableLength === 0;
  }

  replaced(): void {
    this.#takePlace();
    this.#end(CLOSE.replaced, 'The seat was taken up by a newer connection.');
  }

  placed(): void {
    const [room, seat] = [this.#room, this.#seat];
    if (!room || !seat || this.#waitingToken === null) return;
    if (room.isWaiting(seat)) this.#sayWaiting(room, seat, this.#waitingToken);
    else this.#welcome(room, seat, this.#waitingToken, false);
  }

  dismissed(code: SignalingErrorCode, message: string): void {
    this.#takePlace();
    this.#refuse(code, message);
  }

  comeBack(): void {
    this.#end(CLOSE.goingAway, 'Something was lost on the way. Come back.');
  }

  /** The server stops. The seat is forgotten with it or goes elsewhere, so nobody is told. */
  goAway(): void {
    this.#takePlace();
    this.#end(CLOSE.goingAway, 'The server is restarting.');
  }

  terminate(): void {
    this.socket.terminate();
  }

  beat(): void {
    if (this.socket.readyState !== this.socket.OPEN) return;
    if (this.#state === 'new' && performance.now() >= this.#joinDue) {
      return this.#refuse('bad-join', 'No join came in time.');
    }
    if (!this.paused) this.#silence += 1;
    if (this.#silence === ASK_AFTER) this.socket.ping();
    if (this.#silence === CUT_AFTER) {
      this.#deps.config.log.debug('silent');
      this.#silent = true;
      this.socket.terminate();
      return;
    }
    this.#renewTurn();
  }

  onMessage(data: RawData, isBinary: boolean): void {
    if (this.#state === 'closed' || !Buffer.isBuffer(data) || !this.#spend(1, data.length)) return;
    if (isBinary) return this.#complain('bad-frame', 'Frames are text.');
    const { header: text, body } = splitFrameBytes(data);
    const header = parseClientHeader(text);
    if (header.type === 'bad') {
      if (header.sequenced) this.#count();
      if (this.#state === 'new') this.#refuse(header.code, header.reason);
      else this.#complain(header.code, header.reason);
      return;
    }
    // Counted before anything can refuse it: the sender has counted it as well.
    if (header.type === 'signal' || header.type === 'presence' || header.type === 'host') this.#count();
    if (data.length > LIMITS.frameBytes) {
      return this.#complain('frame-too-large', `A frame may have ${LIMITS.frameBytes} bytes.`);
    }
    if ((body !== null) !== (header.type === 'signal')) {
      return this.#complain('bad-frame', 'A signal needs a body, and nothing else has one.');
    }
    if (header.type === 'join') this.#onJoin(header);
    else if (header.type === 'leave') this.#onLeave();
    else if (header.type === 'ping') this.#onPing(header.received);
    else this.#onJoined(header, body);
  }

  /** A flood of control frames costs as much as any other. */
  onPing(data: Buffer): void {
    if (this.#spend(1, data.length)) this.socket.pong(data);
  }

  onPong(data: Buffer): void {
    this.#spend(1, data.length);
  }

  /** The close that follows does the work; what the frame reader complains of is worth a line at most. */
  onError(error: Error): void {
    this.#deps.config.log.debug('socket-error', { message: error.message });
  }

  onClose(code: number): void {
    this.#state = 'closed';
    this.endThrottle();
    if (code === CLOSE.left) this.#giveUpSeat();
    const { room, seat } = this.#takePlace();
    if (room && seat) this.#deps.registry.drop(room, seat, this.#silent);
    this.#deps.closed(this, code);
  }

  #onJoined(header: Extract<ClientHeader, { type: 'signal' | 'presence' | 'host' }>, body: Buffer | null): void {
    const [room, seat] = [this.#room, this.#seat];
    if (this.#state === 'new') this.#refuse('bad-join', 'The first frame must be a join.');
    else if (!room || !seat || this.#state !== 'joined') this.#complain('bad-frame', 'Wait for the welcome.');
    else if (header.type === 'presence') this.#onPresence(room, seat, header.name);
    else if (header.type === 'host') this.#onCommand(room, seat, header.ask, header.command);
    else if (body) this.#onSignal(room, seat, header.to, body);
  }

  #onSignal(room: Room, seat: Seat, to: string, body: Buffer): void {
    if (room.relay(seat, to, body)) {
      this.#deps.stats.relayedMessages += 1;
      this.#deps.stats.relayedBytes += body.length;
    } else {
      // No strike: whoever it is for may have left a moment ago.
      this.#say({ type: 'error', code: 'unknown-participant', message: 'Not in this room.', fatal: false });
    }
  }

  #onJoin(header: JoinHeader): void {
    if (this.#state !== 'new') return this.#complain('bad-frame', 'Already joined.');
    this.#state = 'joining';
    this.#join(header).catch((error: unknown) => {
      this.#deps.config.log.error('join-failed', { message: errorMessage(error) });
      this.#refuse('internal', 'The server failed to let you in.');
    });
  }

  async #join(header: JoinHeader): Promise<void> {
    const { config, registry } = this.#deps;
    const verdict = await checkToken(header, config);
    if (this.#state !== 'joining') return;
    if (verdict === 'unavailable') return this.#end(CLOSE.tryAgain, 'Join tokens cannot be checked now.');
    if (verdict && 'refused' in verdict) return this.#refuse(verdict.refused, verdict.message);
    this.#grant = verdict;
    this.#iceServers = await askIceServers(config);
    if (this.#state !== 'joining') return;
    const { room, resume = null } = header;
    // By callback: behind a promise, what the room says next would be sent before the welcome.
    const identity = joinIdentity(header, this.#grant, config);
    registry.join({ room, ...identity, resume }, this, (answer) => {
      if ('refused' in answer) this.#refuse(answer.refused, answer.message);
      else this.#onAdmission(answer);
    });
  }

  #onAdmission({ room, seat, token, resumed, returning, missed }: Admission): void {
    if (this.#state !== 'joining') {
      // The socket closed while another server was asked. Only who knows the token can come back.
      if (returning) return this.#deps.registry.drop(room, seat, false);
      return this.#deps.registry.leave(room, seat, 'left');
    }
    if (resumed) this.#deps.stats.resumes += 1;
    else if (returning) this.#deps.stats.restarts += 1;
    else this.#deps.stats.joins += 1;
    this.#logGrant(seat);
    this.#room = room;
    this.#seat = seat;
    const resumeToken = formatSeatToken(token);
    if (room.isWaiting(seat)) return this.#sayWaiting(room, seat, resumeToken);
    this.#welcome(room, seat, resumeToken, resumed);
    for (const frame of missed) this.write(textFrame(frame));
  }

  #sayWaiting(room: Room, seat: Seat, resumeToken: string): void {
    this.#state = 'waiting';
    this.#waitingToken = resumeToken;
    const { heartbeat, grace } = this.#deps.config;
    this.#say(waitingHeader(room, seat, { resumeToken, heartbeat, grace }));
  }

  #welcome(room: Room, seat: Seat, resumeToken: string, resumed: boolean): void {
    this.#state = 'joined';
    this.#waitingToken = null;
    const { heartbeat, grace } = this.#deps.config;
    const iceServers = this.#iceServersFor(seat);
    const nameFixed = Boolean(this.#grant?.name);
    this.#say(welcomeHeader(room, seat, { resumeToken, resumed, nameFixed, iceServers, heartbeat, grace }));
  }

  /** Who it is by the word of whoever made the token, so that a log can be read by people's accounts. */
  #logGrant({ id }: Seat): void {
    if (!this.#grant) return;
    const { role, subject } = this.#grant;
    this.#deps.config.log.info('token', { id, role, ...(subject !== null && { sub: subject }) });
  }

  #iceServersFor({ id }: Seat): IceServer[] {
    const { turn, heartbeat } = this.#deps.config;
    if (!turn) return [...this.#iceServers];
    this.#turnDue = performance.now() + turn.ttl / 2 - heartbeat;
    return [...this.#iceServers, turnServer(turn, id)];
  }

  /** Long before the credential runs out, because an ICE restart can be due at any time. On the heartbeat, which costs no timer. */
  #renewTurn(): void {
    const seat = this.#seat;
    if (!seat || this.#state !== 'joined' || !this.#deps.config.turn || performance.now() < this.#turnDue) return;
    this.#say({ type: 'ice', iceServers: this.#iceServersFor(seat) });
  }

  #onPing(received: number): void {
    if (this.#seat && !this.#seat.acknowledge(received)) {
      return this.#complain('bad-frame', '`received` is more than was sent.');
    }
    this.#say({ type: 'pong', received: this.#seat?.received ?? 0 });
  }

  #onPresence(room: Room, seat: Seat, name: string): void {
    if (name === seat.name) return;
    if (this.#grant?.name) {
      const message = 'Your name comes with your invitation and cannot be changed.';
      return this.#say({ type: 'error', code: 'name-fixed', message, fatal: false });
    }
    // Told to everyone, so it weighs as many frames.
    if (!this.#spend(room.size, 0)) return;
    seat.name = name;
    this.#deps.registry.announce(room, seat);
  }

  #onCommand(room: Room, seat: Seat, ask: number, command: HostCommand): void {
    // Told to everyone, like a name.
    if (!this.#spend(room.size, 0)) return;
    const refused = this.#deps.registry.command(room, seat, command);
    if (refused) this.#deps.stats.refused(refused.code);
    else this.#deps.stats.commanded(command.type);
    // Sequenced, so that what was asked just before a connection broke is answered behind the next one.
    seat.tell(headerText({ type: 'answer', ask, ...refused }));
  }

  #onLeave(): void {
    this.#giveUpSeat();
    this.#end(CLOSE.left, 'Left.');
  }

  #giveUpSeat(): void {
    const { room, seat } = this.#takePlace();
    if (room && seat) this.#deps.registry.leave(room, seat, 'left');
  }

  /** It speaks for no seat any more. @returns the one that it spoke for */
  #takePlace(): { room: Room | null; seat: Seat | null } {
    const [room, seat] = [this.#room, this.#seat];
    this.#room = this.#seat = null;
    return { room, seat };
  }

  #count(): void {
    if (this.#seat) this.#seat.received += 1;
  }

  /** Charges what came; `false` when that was far too much, or nothing may come any more. */
  #spend(frames: number, bytes: number): boolean {
    if (this.#state === 'closed') return false;
    this.#silence = 0;
    this.#cutIfSlow();
    const verdict = this.charge(frames, bytes);
    if (verdict === 'flood') this.#refuse('rate-limited', 'Too many frames or bytes.');
    else if (verdict === 'pause') {
      this.#say({ type: 'error', code: 'rate-limited', message: 'Too fast: you are read more slowly.', fatal: false });
    }
    return verdict !== 'flood';
  }

  /** A socket that does not read is cut; its seat is held and keeps what it misses. */
  #cutIfSlow(): void {
    if (this.socket.bufferedAmount <= this.#deps.config.maxBufferedBytes) return;
    this.#deps.config.log.debug('slow-reader', { buffered: this.socket.bufferedAmount });
    this.#deps.stats.slowConsumers += 1;
    this.socket.terminate();
  }

  #complain(code: SignalingErrorCode, message: string): void {
    this.#badFrames += 1;
    if (this.#badFrames >= MAX_BAD_FRAMES) this.#refuse(code, message);
    else this.#say({ type: 'error', code, message, fatal: false });
  }

  /** For good: a client that is refused does not come back, so its seat falls free at once. */
  #refuse(code: SignalingErrorCode, message: string): void {
    if (this.#state === 'closed') return;
    this.#deps.config.log.info('refuse', { code, message });
    this.#deps.stats.refused(code);
    this.#say({ type: 'error', code, message, fatal: true });
    this.#giveUpSeat();
    this.#end(CLOSE.rejected, code);
  }

  #say(header: ServerHeader): void {
    this.write(textFrame(headerText(header)));
  }

  #end(code: number, reason: string): void {
    this.#state = 'closed';
    this.endThrottle();
    this.socket.close(code, reason);
    // The answer to the close can only be read when reading is not held up.
    this.socket.resume();
  }
}
