import type { HostCommand, LeaveReason, SignalingErrorCode } from '../protocol/signaling.js';
import type { Broker, Entrance, Refused as NotEntered, SeatKeeper } from './broker/broker.js';
import type { EntryPass } from './hosts/judge-entry.js';
import { RoomHosts } from './hosts/room-hosts.js';
import type { HostLimits, Refused } from './hosts/room-hosts.js';
import { firstRules } from './hosts/room-rules.js';
import type { RoomRules } from './hosts/room-rules.js';
import type { SeatOrder } from './hosts/seat-order.js';
import type { Logger } from './log.js';
import type { Described } from './participant-info.js';
import { Room } from './room.js';
import { Seat } from './seat.js';
import type { Identity, SeatSocket } from './seat.js';
import { createEpoch, createSeatToken, readSeatToken, renewSeatToken } from './seat-token.js';
import type { SeatToken } from './seat-token.js';

export interface RoomLimits extends HostLimits {
  readonly maxRooms: number;
  readonly maxConnections: number;
  /** Milliseconds. */
  readonly grace: number;
}

/** Role and subject are those of the join token that is shown now, where tokens are asked for. */
export interface JoinRequest extends Identity, EntryPass {
  readonly room: string;
  /** The name is the token's, so it holds for a seat that goes on, too. */
  readonly nameFixed: boolean;
  readonly resume: { readonly token: string; readonly received: number } | null;
}

export interface Admission {
  readonly room: Room;
  readonly seat: Seat;
  readonly token: SeatToken;
  readonly resumed: boolean;
  /** Came with the token of an id that it had before. */
  readonly returning: boolean;
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
 * What several servers have to agree on goes through the broker. A participant that comes back is in one of three cases;
 * its seat may be held here or, where there are several servers, at another one.
 * - Its seat is held and everything it missed is still there: it goes on as if nothing had happened.
 * - Its seat is held, but not the frames (it missed too many, or counts from a former life of the seat): the
 *   seat starts anew under the same id. It gets `resumed: false` and counts from nothing; the others keep
 *   it and hear at most a `presence`, since to them nobody came or went.
 * - Its seat is unknown (the server was restarted, or the grace is over): a new seat under the same id, and
 *   the others hear `join`.
 */
export class RoomRegistry implements SeatKeeper {
  readonly #limits: RoomLimits;
  readonly #log: Logger;
  readonly #broker: Broker;
  readonly #hosts: RoomHosts;
  readonly #rooms = new Map<string, Room>();
  readonly #changed = (room: Room): void => this.#hosts.changed(room);
  #seats = 0;

  constructor(limits: RoomLimits, log: Logger, createBroker: (keeper: SeatKeeper) => Broker) {
    this.#limits = limits;
    this.#log = log;
    this.#broker = createBroker(this);
    const leave = (room: Room, seat: Seat, reason: LeaveReason): void => this.leave(room, seat, reason);
    this.#hosts = new RoomHosts({ broker: this.#broker, limits, log, leave });
  }

  /** Whether rooms reach the other servers, or did once. */
  get met(): boolean {
    return this.#broker.met;
  }

  get rooms(): number {
    return this.#rooms.size;
  }

  /** Held seats included. */
  get participants(): number {
    return this.#seats;
  }

  /** `answered` is called once, now or later, unless a newer socket of the same participant came in between. */
  join(request: JoinRequest, socket: SeatSocket, answered: (answer: Admission | Refusal) => void): void {
    const { resume } = request;
    const known = resume && readSeatToken(request.room, resume.token);
    const room = this.#rooms.get(request.room);
    const seat = known ? room?.seat(known.id) : undefined;
    if (room && seat && resume && known && !seat.leaving) {
      const missed = seat.missed(known.epoch, resume.received);
      return answered(
        missed
          ? this.#resume(room, seat, known, socket, missed, request)
          : this.#restart(room, seat, known, socket, request),
      );
    }
    this.#enter(request, known, socket, answered);
  }

  /** The socket of a seat is gone: the seat is held for a while. `silent`: it fell silent, as when a network is away. */
  drop(room: Room, seat: Seat, silent: boolean): void {
    const { grace } = this.#limits;
    this.#hold(room, seat, silent ? SILENT_GRACE * grace : grace);
    this.#log.info('away', { room: room.name, id: seat.id });
    this.#broker.announce(room, seat);
  }

  leave(room: Room, seat: Seat, reason: LeaveReason): void {
    seat.leaving = reason;
    this.#broker.leave(room, seat, reason);
  }

  /** A participant asks for what hosts may do. @returns `null`: done, or on its way */
  command(room: Room, seat: Seat, command: HostCommand): Refused | null {
    return this.#hosts.command(room, seat, command);
  }

  /** The name of the seat has changed. */
  announce(room: Room, seat: Seat): void {
    this.#broker.announce(room, seat);
  }

  /**
   * The server stops: forgets every seat. Nobody here is told; elsewhere seats may be taken up for `patience`
   * milliseconds, and the rest is held there.
   */
  async close(patience: number): Promise<void> {
    await this.#broker.close(patience);
    for (const room of this.#rooms.values()) for (const seat of room.seats()) seat.release();
    this.#rooms.clear();
    this.#seats = 0;
  }

  left(room: Room, seat: Seat, reason: LeaveReason): void {
    this.#log.info('leave', { room: room.name, id: seat.id, reason });
    this.#forget(room);
  }

  moved(room: Room, seat: Seat): void {
    this.#log.info('moved', { room: room.name, id: seat.id });
    seat.giveAway();
    this.#forget(room);
  }

  renew(room: Room, seat: Seat): void {
    this.#log.info('renew', { room: room.name, id: seat.id });
    seat.spoil();
  }

  inherit(room: Room, member: Described): void {
    // Whose token it was is known again as soon as they show it.
    const seat = new Seat(member.id, createEpoch(), { ...member, subject: null });
    seat.resemble(member);
    this.#seats += 1;
    this.#hold(room, seat, this.#limits.grace);
    room.replace(seat);
    if (seat.waiting) this.#hosts.waits(room, seat);
    this.#log.info('inherit', { room: room.name, id: seat.id });
  }

  obey(room: Room, seat: Seat, order: SeatOrder): void {
    this.#hosts.obey(room, seat, order);
  }

  ruled(room: Room, former: RoomRules): void {
    this.#hosts.ruled(room, former);
  }

  ended(room: Room): void {
    const seats = room.seats();
    for (const seat of seats) seat.dismiss('ended-by-host', 'The host ended the call for everyone.');
    this.#log.info('end', { room: room.name, participants: seats.length });
    room.clear();
    room.rules = firstRules(this.#limits.lobby);
    this.#seats -= seats.length;
    this.#closeIfVacant(room);
  }

  #hold(room: Room, seat: Seat, grace: number): void {
    seat.hold(grace, () => this.leave(room, seat, 'timeout'));
  }

  /** A seat of the room is gone. */
  #forget(room: Room): void {
    this.#seats -= 1;
    this.#closeIfVacant(room);
  }

  #closeIfVacant(room: Room): void {
    if (room.vacant) this.#rooms.delete(room.name);
  }

  #enter(
    request: JoinRequest,
    known: SeatToken | null,
    socket: SeatSocket,
    answered: (answer: Admission | Refusal) => void,
  ): void {
    const refusal = this.#refusal(request.room);
    if (refusal) return answered(refusal);
    let room = this.#rooms.get(request.room);
    if (!room) this.#rooms.set(request.room, (room = this.#create(request.room)));
    const entered = room;
    const token = known ? renewSeatToken(known) : createSeatToken(request.room);
    const seat = new Seat(token.id, token.epoch, request);
    seat.attach(socket);
    room.expected += 1;
    const claim = known && request.resume ? { epoch: known.epoch, received: request.resume.received } : null;
    this.#broker.enter(room, seat, claim, request, (entrance) => {
      entered.expected -= 1;
      if (entrance === 'superseded') seat.giveAway();
      else if (!isIn(entrance)) answered(this.#refusedAs(entrance));
      if (!isIn(entrance)) return this.#closeIfVacant(entered);
      this.#seats += 1;
      answered(this.#admit(entered, seat, token, entrance, request, known));
    });
  }

  #admit(
    room: Room,
    seat: Seat,
    token: SeatToken,
    entrance: In,
    request: JoinRequest,
    known: SeatToken | null,
  ): Admission {
    const { resume } = request;
    const missed = entrance === 'resumed' && known && resume ? seat.missed(known.epoch, resume.received) : null;
    const returning = known !== null;
    if (known && missed) {
      if (this.#identify(seat, identityOf(seat, request))) this.#broker.announce(room, seat);
      this.#log.info('resume', { room: room.name, id: seat.id, missed: missed.length });
      return { room, seat, token: known, resumed: true, returning, missed };
    }
    if (entrance === 'entered') {
      const { id, name, waiting } = seat;
      this.#log.info(waiting ? 'knock' : 'join', { room: room.name, id, name, participants: room.size });
      this.#hosts.entered(room, seat);
    } else {
      this.#log.info('restart', { room: room.name, id: seat.id });
      seat.restart(token.epoch);
      if (this.#identify(seat, request)) this.#broker.announce(room, seat);
    }
    return { room, seat, token, resumed: false, returning, missed: [] };
  }

  #resume(
    room: Room,
    seat: Seat,
    token: SeatToken,
    socket: SeatSocket,
    missed: readonly Buffer[],
    request: JoinRequest,
  ): Admission {
    if (request.resume) seat.acknowledge(request.resume.received);
    this.#attach(room, seat, socket, identityOf(seat, request));
    this.#log.info('resume', { room: room.name, id: seat.id, missed: missed.length });
    return { room, seat, token, resumed: true, returning: true, missed };
  }

  #restart(room: Room, seat: Seat, known: SeatToken, socket: SeatSocket, request: JoinRequest): Admission {
    const token = renewSeatToken(known);
    seat.restart(token.epoch);
    this.#attach(room, seat, socket, request);
    this.#log.info('restart', { room: room.name, id: seat.id });
    return { room, seat, token, resumed: false, returning: true, missed: [] };
  }

  #attach(room: Room, seat: Seat, socket: SeatSocket, identity: Identity): void {
    const returned = !seat.connected;
    seat.attach(socket);
    if (this.#identify(seat, identity) || returned) this.#broker.announce(room, seat);
  }

  /** Who waited and brings a host's token now waits no longer. */
  #identify(seat: Seat, identity: Identity): boolean {
    const changed = seat.identify(identity);
    if (seat.isHost) seat.waiting = false;
    return changed;
  }

  #create(name: string): Room {
    return new Room(name, firstRules(this.#limits.lobby), this.#changed);
  }

  #refusal(name: string): Refusal | null {
    if (
      this.#seats >= this.#limits.maxConnections ||
      (!this.#rooms.has(name) && this.#rooms.size >= this.#limits.maxRooms)
    ) {
      return { refused: 'server-full', message: 'The server takes no more participants or rooms now.' };
    }
    return null;
  }

  #refusedAs(entrance: NotEntered): Refusal {
    switch (entrance) {
      // Without numbers, so that a page can translate it.
      case 'full':
        return {
          refused: 'room-full',
          message: 'As many are in the room as it takes. Try again when somebody has left.',
        };
      case 'locked':
        return { refused: 'room-locked', message: 'The room is locked. Ask its host to let you in.' };
      case 'crowded':
        return { refused: 'room-locked', message: 'Too many people wait to be let in. Try again later.' };
      case 'kept-out':
        return { refused: 'kicked', message: 'The host removed you from the room, and you cannot come back.' };
    }
  }
}

type In = Exclude<Entrance, NotEntered | 'superseded'>;

function isIn(entrance: Entrance): entrance is In {
  return entrance === 'entered' || entrance === 'resumed' || entrance === 'restarted';
}

/**
 * Of a seat that goes on. A name of the person's own stays the seat's: a change made while away arrives as the `presence`
 * frame that is sent again.
 */
function identityOf(seat: Seat, { name, nameFixed, role, subject }: JoinRequest): Identity {
  return { name: nameFixed ? name : seat.name, role, subject };
}
