import { randomUUID } from 'node:crypto';
import { normalizeName, normalizeRoom } from '../../protocol/names.js';
import type { IceServer, LeaveReason, ParticipantInfo, SignalingErrorCode } from '../../protocol/signaling.js';
import { EVENTS, parseBody, parseRequest } from '../../protocol/socket-io.js';
import type { JoinAnswer, JoinRequest, RoomEvent } from '../../protocol/socket-io.js';

/** The part of Socket.IO's server-side `Socket` that is used. */
export interface ServerSocketLike {
  on(event: string, listener: (...args: never[]) => void): unknown;
  emit(event: string, ...args: unknown[]): unknown;
}

/** The part of Socket.IO's `Server` or `Namespace` that is used. */
export interface SocketServerLike<Socket extends ServerSocketLike> {
  on(event: 'connection', listener: (socket: Socket) => void): unknown;
}

export interface SocketIoOptions<Socket> {
  /**
   * Whether somebody may join. `token` is what the page gave; `socket` has what Socket.IO's own middleware left at it,
   * `socket.data.user` perhaps. Default: everybody.
   */
  admit?: (request: { room: string; name: string; token: string; socket: Socket }) => boolean | Promise<boolean>;
  /** A room. Default 16. */
  maxParticipants?: number;
  /** Milliseconds that the seat of a lost socket is held. Default 20 000. */
  grace?: number;
  /** Handed to everyone. Default none. */
  iceServers?: IceServer[];
}

interface Seat {
  readonly id: string;
  readonly key: string;
  name: string;
  connected: boolean;
  socket: ServerSocketLike;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Rooms on a Socket.IO server that is there already, for pages that use `socketIoTransport(socket)`. One process; a
 * Socket.IO adapter for several does not share these rooms. Limits of messages and sockets are Socket.IO's own.
 * Nobody is host: who may do what is the page's own business there.
 */
export function attachSocketIo<Socket extends ServerSocketLike>(
  io: SocketServerLike<Socket>,
  options: SocketIoOptions<Socket> = {},
): void {
  const { admit = () => true, maxParticipants = 16, grace = 20_000, iceServers = [] } = options;
  const rooms = new Map<string, Map<string, Seat>>();

  const tell = (room: string, from: string, event: RoomEvent): void => {
    for (const { id, connected, socket } of rooms.get(room)?.values() ?? [])
      if (id !== from && connected) socket.emit(EVENTS.event, event);
  };

  const remove = (room: string, { id, timer }: Seat, reason: LeaveReason): void => {
    clearTimeout(timer);
    const seats = rooms.get(room);
    if (!seats?.delete(id)) return;
    if (seats.size === 0) rooms.delete(room);
    tell(room, id, { type: 'leave', room, id, reason });
  };

  const present = (room: string, seat: Seat, connected: boolean): void => {
    seat.connected = connected;
    tell(room, seat.id, { type: 'presence', room, participant: participantInfo(seat) });
  };

  function enter(room: string, socket: Socket, request: JoinRequest): { seat: Seat } | { refused: SignalingErrorCode } {
    const seats = rooms.get(room) ?? new Map<string, Seat>();
    const former = request.id === undefined ? undefined : seats.get(request.id);
    if (former && former.key === request.key) {
      clearTimeout(former.timer);
      Object.assign(former, { socket, name: request.name });
      present(room, former, true);
      return { seat: former };
    }
    if (seats.size >= maxParticipants) return { refused: 'room-full' };
    const seat: Seat = {
      ...{ id: randomUUID(), key: randomUUID(), name: request.name },
      ...{ connected: true, socket, timer: undefined },
    };
    rooms.set(room, seats.set(seat.id, seat));
    tell(room, seat.id, { type: 'join', room, participant: participantInfo(seat) });
    return { seat };
  }

  io.on('connection', (socket) => {
    /** Room → this socket's seat in it. */
    const own = new Map<string, Seat>();
    let gone = false;
    /** The seat, unless a newer socket has taken it up. */
    const seatIn = (room: unknown): Seat | undefined => {
      const seat = own.get(String(room));
      return seat?.socket === socket ? seat : undefined;
    };

    async function join(value: unknown): Promise<JoinAnswer | null> {
      const request = parseRequest(value);
      const room = request && normalizeRoom(request.room);
      if (!request || !room || seatIn(room)) return refuse('bad-join', 'That is no request to join a room.');
      const { name, token } = request;
      if (!(await admit({ room, name, token, socket })))
        return refuse('token-invalid', 'The server does not let you in.');
      // It went while that was found out, or asked twice.
      if (gone || seatIn(room)) return null;
      const entered = enter(room, socket, request);
      if ('refused' in entered) return refuse(entered.refused, 'The room is full.');
      const { seat } = entered;
      own.set(room, seat);
      const others = [...(rooms.get(room)?.values() ?? [])].filter(({ id }) => id !== seat.id);
      const { id, key } = seat;
      return { type: 'welcome', id, key, name, participants: others.map(participantInfo), iceServers, grace };
    }

    socket.on(EVENTS.join, (value: unknown, answer: unknown) => {
      if (typeof answer !== 'function') return;
      join(value).then(
        (said) => said && answer(said),
        // The page's own check failed: that is no reason to let anybody in.
        () => answer(refuse('internal', 'The server could not find out whether you may join.')),
      );
    });
    socket.on(EVENTS.signal, (room: unknown, to: unknown, value: unknown) => {
      const seat = seatIn(room);
      const body = parseBody(value);
      const other = seat && rooms.get(String(room))?.get(String(to));
      if (!seat || !other?.connected || body === null || other === seat) return;
      other.socket.emit(EVENTS.event, { type: 'signal', room, from: seat.id, body });
    });
    socket.on(EVENTS.name, (room: unknown, name: unknown) => {
      const seat = seatIn(room);
      if (!seat || typeof name !== 'string') return;
      seat.name = normalizeName(name);
      present(String(room), seat, true);
    });
    socket.on(EVENTS.leave, (room: unknown) => {
      const seat = seatIn(room);
      own.delete(String(room));
      if (seat) remove(String(room), seat, 'left');
    });
    socket.on(EVENTS.probe, (answer: unknown) => {
      if (typeof answer === 'function') answer();
    });
    socket.on('disconnect', () => {
      gone = true;
      for (const [room, seat] of own) {
        if (seat.socket !== socket) continue;
        present(room, seat, false);
        seat.timer = setTimeout(() => remove(room, seat, 'timeout'), grace);
        // A process that is done otherwise need not wait for somebody to come back.
        seat.timer.unref();
      }
    });
  });
}

const participantInfo = ({ id, name, connected }: Seat): ParticipantInfo => ({ id, name, connected });

const refuse = (code: SignalingErrorCode, message: string): JoinAnswer => ({ type: 'refused', code, message });
