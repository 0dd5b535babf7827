import type { RawData, WebSocket } from 'ws';
import { parseClientHeader } from '../protocol/parse-client-header.js';
import { CLOSE, LIMITS, PROTOCOL_VERSION } from '../protocol/signaling.js';
import type { ClientHeader, IceServer, ServerHeader, SignalingErrorCode } from '../protocol/signaling.js';
import { headerFrame, splitFrameBytes } from './frame-bytes.js';
import type { Beating } from './heartbeat.js';
import { RateLimit } from './rate-limit.js';
import type { Room } from './room.js';
import type { Admission, RoomRegistry } from './room-registry.js';
import type { Seat, SeatSocket } from './seat.js';
import { formatSeatToken } from './seat-token.js';
import type { SignalingConfig } from './signaling-options.js';
import { turnServer } from './turn-credentials.js';

/** Bad frames after which a client is refused: one may be a slip, these are no client of ours. */
const MAX_BAD_FRAMES = 10;
/** Debt in milliseconds that is waited for; a flood beyond it is refused. Well under a heartbeat. */
const MAX_THROTTLE = 2_000;

type JoinHeader = Extract<ClientHeader, { type: 'join' }>;
type Place = { readonly room: Room; readonly seat: Seat };

/**
 * One WebSocket: reads and bounds what comes, and speaks for at most one seat. `new` until the join,
 * `joining` while ICE servers are fetched, `closed` once it may no longer act, even if bytes still arrive.
 */
export class Connection implements SeatSocket, Beating {
  readonly #socket: WebSocket;
  readonly #registry: RoomRegistry;
  readonly #config: SignalingConfig;
  readonly #rate: RateLimit;
  #state: 'new' | 'joining' | 'joined' | 'closed' = 'new';
  #place: Place | null = null;
  /** As they were at the join, without TURN servers of the server's own. */
  #iceServers: readonly IceServer[] = [];
  /** When the participant gets a new TURN credential, on the clock of `performance`. */
  #turnDue = 0;
  #badFrames = 0;
  #heard = true;
  /** Ended because nothing came any more. */
  #silent = false;
  #joinTimer: NodeJS.Timeout | null;
  #throttle: NodeJS.Timeout | null = null;

  constructor(socket: WebSocket, registry: RoomRegistry, config: SignalingConfig) {
    this.#socket = socket;
    this.#registry = registry;
    this.#config = config;
    this.#rate = new RateLimit(config.rate, performance.now());
    this.#joinTimer = setTimeout(() => this.#refuse('bad-join', 'No join came in time.'), config.joinTimeout);
    socket.on('message', (data, isBinary) => this.#onMessage(data, isBinary));
    // Control frames are answered by the library; a flood of them costs as much as any other.
    const onControl = (data: Buffer): void => void this.#spend(1, data.length);
    socket.on('ping', onControl);
    socket.on('pong', onControl);
    socket.on('close', (code) => this.#onClose(code));
    // The close that follows does the work; what the frame reader complains of is worth a line at most.
    socket.on('error', (error) => config.log.debug('socket-error', { message: error.message }));
  }

  send(frame: Buffer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    this.#socket.send(frame, { binary: false });
    this.#cutIfSlow();
  }

  replaced(): void {
    this.#place = null;
    this.#end(CLOSE.replaced, 'The seat was taken up by a newer connection.');
  }

  comeBack(): void {
    this.#end(CLOSE.goingAway, 'Something was lost on the way. Come back.');
  }

  /** The server stops. The seat is forgotten with it, so nobody is told. */
  goAway(): void {
    this.#place = null;
    this.#end(CLOSE.goingAway, 'The server is restarting.');
  }

  terminate(): void {
    this.#socket.terminate();
  }

  beat(): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (!this.#heard && !this.#throttle) {
      this.#config.log.debug('silent');
      this.#silent = true;
      this.#socket.terminate();
      return;
    }
    this.#heard = false;
    this.#socket.ping();
    this.#renewTurn();
  }

  #onMessage(data: RawData, isBinary: boolean): void {
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
    if (header.type === 'signal' || header.type === 'presence') this.#count();
    if (data.length > LIMITS.frameBytes) {
      return this.#complain('frame-too-large', `A frame may have ${LIMITS.frameBytes} bytes.`);
    }
    if ((body !== null) !== (header.type === 'signal')) {
      return this.#complain('bad-frame', 'A signal needs a body, and nothing else has one.');
    }
    if (header.type === 'join') this.#onJoin(header);
    else if (header.type === 'leave') this.#onLeave();
    else if (header.type === 'ping') this.#onPing(header.received);
    else if (!this.#place) this.#onEarly();
    else if (header.type === 'presence') this.#onPresence(this.#place, header.name);
    else if (body && !this.#place.room.relay(this.#place.seat, header.to, body)) {
      // No strike: whoever it is for may have left a moment ago.
      this.#say({ type: 'error', code: 'unknown-participant', message: 'Not in this room.', fatal: false });
    }
  }

  #onJoin(header: JoinHeader): void {
    if (this.#state !== 'new') return this.#complain('bad-frame', 'Already joined.');
    this.#state = 'joining';
    this.#stopJoinTimer();
    this.#join(header).catch((error: unknown) => {
      this.#config.log.error('join-failed', { message: error instanceof Error ? error.message : String(error) });
      this.#refuse('internal', 'The server failed to let you in.');
    });
  }

  async #join(header: JoinHeader): Promise<void> {
    this.#iceServers = await this.#askIceServers();
    if (this.#state !== 'joining') return;
    const request = { room: header.room, name: header.name ?? '', resume: header.resume ?? null };
    this.#registry.join(request, this, (answer) => {
      if ('refused' in answer) this.#refuse(answer.refused, answer.message);
      else this.#onAdmission(answer);
    });
  }

  #onAdmission({ room, seat, token, resumed, returning, missed }: Admission): void {
    if (this.#state !== 'joining') {
      // The socket closed while another server was asked. Only who knows the token can come back.
      if (returning) return this.#registry.drop(room, seat, false);
      return this.#registry.leave(room, seat, 'left');
    }
    this.#state = 'joined';
    this.#place = { room, seat };
    this.#say({
      type: 'welcome',
      version: PROTOCOL_VERSION,
      room: room.name,
      self: { id: seat.id, name: seat.name },
      resumeToken: formatSeatToken(token),
      resumed,
      received: seat.received,
      participants: room.roster(seat),
      iceServers: this.#iceServersFor(seat),
      heartbeat: this.#config.heartbeat,
      grace: this.#config.grace,
    });
    for (const frame of missed) this.send(frame);
  }

  /** Without any, people on one network still reach each other, so a failure here keeps nobody out. */
  async #askIceServers(): Promise<readonly IceServer[]> {
    try {
      return await this.#config.iceServers();
    } catch (error) {
      this.#config.log.error('ice-servers-failed', { message: error instanceof Error ? error.message : String(error) });
      return [];
    }
  }

  #iceServersFor({ id }: Seat): IceServer[] {
    const { turn, heartbeat } = this.#config;
    if (!turn) return [...this.#iceServers];
    this.#turnDue = performance.now() + turn.ttl / 2 - heartbeat;
    return [...this.#iceServers, turnServer(turn, id)];
  }

  /** Long before the credential runs out, because an ICE restart can be due at any time. On the heartbeat, which costs no timer. */
  #renewTurn(): void {
    const { seat } = this.#place ?? {};
    if (!seat || !this.#config.turn || performance.now() < this.#turnDue) return;
    this.#say({ type: 'ice', iceServers: this.#iceServersFor(seat) });
  }

  #onPing(received: number): void {
    if (this.#place && !this.#place.seat.acknowledge(received)) {
      return this.#complain('bad-frame', '`received` is more than was sent.');
    }
    this.#say({ type: 'pong', received: this.#place?.seat.received ?? 0 });
  }

  #onPresence({ room, seat }: Place, name: string): void {
    if (name === seat.name) return;
    // Told to everyone, so it weighs as many frames.
    if (!this.#spend(room.size, 0)) return;
    seat.name = name;
    this.#registry.announce(room, seat);
  }

  #onLeave(): void {
    this.#giveUpSeat();
    this.#end(CLOSE.left, 'Left.');
  }

  #onEarly(): void {
    if (this.#state === 'new') this.#refuse('bad-join', 'The first frame must be a join.');
    else this.#complain('bad-frame', 'Wait for the welcome.');
  }

  #onClose(code: number): void {
    this.#state = 'closed';
    this.#stopTimers();
    if (code === CLOSE.left) this.#giveUpSeat();
    const place = this.#place;
    this.#place = null;
    if (place) this.#registry.drop(place.room, place.seat, this.#silent);
  }

  #giveUpSeat(): void {
    const place = this.#place;
    this.#place = null;
    if (place) this.#registry.leave(place.room, place.seat, 'left');
  }

  #count(): void {
    if (this.#place) this.#place.seat.received += 1;
  }

  /**
   * Charges what came. A sender that is a little too fast is read more slowly, so that nothing of it is lost;
   * `false` when it is far too fast and was refused.
   */
  #spend(frames: number, bytes: number): boolean {
    if (this.#state === 'closed') return false;
    this.#heard = true;
    this.#cutIfSlow();
    const wait = this.#rate.take(frames, bytes, performance.now());
    if (wait > MAX_THROTTLE) {
      this.#refuse('rate-limited', 'Too many frames or bytes.');
      return false;
    }
    if (wait > 0 && !this.#throttle) {
      this.#say({ type: 'error', code: 'rate-limited', message: 'Too fast: you are read more slowly.', fatal: false });
      this.#socket.pause();
      this.#throttleFor(wait);
    }
    return true;
  }

  #throttleFor(wait: number): void {
    this.#throttle = setTimeout(() => {
      this.#throttle = null;
      // What had been read already may have added to the debt.
      const rest = this.#rate.take(0, 0, performance.now());
      if (rest > 0) this.#throttleFor(rest);
      else this.#socket.resume();
    }, wait);
  }

  /** A socket that does not read is cut; its seat is held and keeps what it misses. */
  #cutIfSlow(): void {
    if (this.#socket.bufferedAmount <= this.#config.maxBufferedBytes) return;
    this.#config.log.debug('slow-reader', { buffered: this.#socket.bufferedAmount });
    this.#socket.terminate();
  }

  #complain(code: SignalingErrorCode, message: string): void {
    this.#badFrames += 1;
    if (this.#badFrames >= MAX_BAD_FRAMES) this.#refuse(code, message);
    else this.#say({ type: 'error', code, message, fatal: false });
  }

  /** For good: a client that is refused does not come back, so its seat falls free at once. */
  #refuse(code: SignalingErrorCode, message: string): void {
    if (this.#state === 'closed') return;
    this.#config.log.info('refuse', { code, message });
    this.#say({ type: 'error', code, message, fatal: true });
    this.#giveUpSeat();
    this.#end(CLOSE.rejected, code);
  }

  #say(header: ServerHeader): void {
    this.send(headerFrame(header));
  }

  #end(code: number, reason: string): void {
    this.#state = 'closed';
    this.#stopTimers();
    this.#socket.close(code, reason);
    // The answer to the close can only be read when reading is not held up.
    this.#socket.resume();
  }

  #stopTimers(): void {
    this.#stopJoinTimer();
    if (this.#throttle) clearTimeout(this.#throttle);
    this.#throttle = null;
  }

  #stopJoinTimer(): void {
    if (this.#joinTimer) clearTimeout(this.#joinTimer);
    this.#joinTimer = null;
  }
}
