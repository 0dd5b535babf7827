import type { LeaveReason, Role, SignalingErrorCode } from '../protocol/signaling.js';
import type { Logger } from './log.js';
import { Room } from './room.js';
import { Seat } from './seat.js';
import type { SeatSocket } from './seat.js';
import { createSeatToken, readSeatToken, renewSeatToken } from './seat-token.js';
import type { SeatToken } from './seat-token.js';

export interface RoomLimits {
  readonly maxParticipants: number;
  readonly maxRooms: number;
  readonly maxConnections: number;
  /** Milliseconds. */
  readonly grace: number;
}

export interface JoinRequest {
  readonly room: string;
  readonly name: string;
  /** Of the join token that was shown now; `null` where none is asked for. */
  readonly role: Role | null;
  /** The name is the token's, so it holds for a seat that goes on, too. */
  readonly nameFixed: boolean;
  readonly resume: { readonly token: string; readonly received: number } | null;
}

export interface Admission {
  readonly room: Room;
  readonly seat: Seat;
  readonly token: SeatToken;
  readonly resumed: boolean;
  /** Frames to send again behind the welcome. */
  readonly missed: readonly Buffer[];
}

export interface Refusal {
  readonly refused: SignalingErrorCode;
  readonly message: string;
}

/**
 * A browser that crashes closes its sockets, one without a network does not: that one comes back as soon as there is
 * a network, so it is waited for so many times longer.
 */
const SILENT_GRACE = 3;

/**
 * All rooms of this server: who gets a seat, who gets one back, and when it falls free.
 *
 * A participant that comes back is in one of three cases.
 * - Its seat is held and everything it missed is still there: it goes on as if nothing had happened.
 * - Its seat is held, but not the frames (it missed too many, or counts from a former life of the seat): the
 *   seat starts anew under the same id. It gets `resumed: false` and counts from nothing; the others keep
 *   it and hear at most a `presence`, since to them nobody came or went.
 * - Its seat is unknown (the server was restarted, or the grace is over): a new seat under the same id, and
 *   the others hear `join`.
 */
export class RoomRegistry {
  readonly #limits: RoomLimits;
  readonly #log: Logger;
  readonly #rooms = new Map<string, Room>();
  #seats = 0;

  constructor(limits: RoomLimits, log: Logger) {
    this.#limits = limits;
    this.#log = log;
  }

  get rooms(): number {
    return this.#rooms.size;
  }

  /** Held seats included. */
  get participants(): number {
    return this.#seats;
  }

  join(request: JoinRequest, socket: SeatSocket): Admission | Refusal {
    const { resume } = request;
    const known = resume && readSeatToken(request.room, resume.token);
    const room = this.#rooms.get(request.room);
    const seat = known ? room?.get(known.id) : undefined;
    if (room && seat && resume && known) {
      const missed = seat.missed(known.epoch, resume.received);
      return missed
        ? this.#resume(room, seat, known, socket, missed, request)
        : this.#restart(room, seat, known, socket, request);
    }
    return this.#enter(request, known ? renewSeatToken(known) : createSeatToken(request.room), socket);
  }

  /** The socket of a seat is gone: the seat is held for a while. `silent`: it fell silent, as when a network is away. */
  drop(room: Room, seat: Seat, silent: boolean): void {
    const { grace } = this.#limits;
    seat.hold(silent ? SILENT_GRACE * grace : grace, () => this.leave(room, seat, 'timeout'));
    this.#log.info('away', { room: room.name, id: seat.id });
    room.announce(seat);
  }

  leave(room: Room, seat: Seat, reason: LeaveReason): void {
    room.remove(seat, reason);
    this.#seats -= 1;
    this.#log.info('leave', { room: room.name, id: seat.id, reason });
    if (room.size === 0) this.#rooms.delete(room.name);
  }

  /** The server stops: forgets every seat and tells nobody. */
  clear(): void {
    for (const room of this.#rooms.values()) for (const seat of room.seats()) seat.release();
    this.#rooms.clear();
    this.#seats = 0;
  }

  #enter(request: JoinRequest, token: SeatToken, socket: SeatSocket): Admission | Refusal {
    const refusal = this.#refusal(request.room);
    if (refusal) return refusal;
    let room = this.#rooms.get(request.room);
    if (!room) this.#rooms.set(request.room, (room = new Room(request.room)));
    const seat = new Seat(token.id, token.epoch, request.name, request.role);
    seat.attach(socket);
    room.add(seat);
    this.#seats += 1;
    this.#log.info('join', { room: room.name, id: seat.id, name: seat.name, participants: room.size });
    return { room, seat, token, resumed: false, missed: [] };
  }

  #resume(
    room: Room,
    seat: Seat,
    token: SeatToken,
    socket: SeatSocket,
    missed: readonly Buffer[],
    { name, nameFixed, role, resume }: JoinRequest,
  ): Admission {
    if (resume) seat.acknowledge(resume.received);
    // A name of the person's own stays: a change made while away arrives as the `presence` frame that is sent again.
    this.#attach(room, seat, socket, { name: nameFixed ? name : seat.name, role });
    this.#log.info('resume', { room: room.name, id: seat.id, missed: missed.length });
    return { room, seat, token, resumed: true, missed };
  }

  #restart(room: Room, seat: Seat, known: SeatToken, socket: SeatSocket, request: JoinRequest): Admission {
    const token = renewSeatToken(known);
    seat.restart(token.epoch);
    this.#attach(room, seat, socket, request);
    this.#log.info('restart', { room: room.name, id: seat.id });
    return { room, seat, token, resumed: false, missed: [] };
  }

  #attach(room: Room, seat: Seat, socket: SeatSocket, { name, role }: Pick<JoinRequest, 'name' | 'role'>): void {
    const changed = !seat.connected || seat.name !== name || seat.role !== role;
    seat.name = name;
    seat.role = role;
    seat.attach(socket);
    if (changed) room.announce(seat);
  }

  #refusal(name: string): Refusal | null {
    const room = this.#rooms.get(name);
    if (room && room.size >= this.#limits.maxParticipants) {
      return {
        refused: 'room-full',
        message: `The room is full: it takes ${this.#limits.maxParticipants} participants.`,
      };
    }
    if (this.#seats >= this.#limits.maxConnections || (!room && this.#rooms.size >= this.#limits.maxRooms)) {
      return { refused: 'server-full', message: 'The server takes no more participants or rooms now.' };
    }
    return null;
  }
}
