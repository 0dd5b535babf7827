import type { HostCommand, LeaveReason, SignalingErrorCode } from '../../protocol/signaling.js';
import type { Broker } from '../broker/broker.js';
import type { Logger } from '../log.js';
import type { Room } from '../room.js';
import type { Seat } from '../seat.js';
import type { EntryLimits } from './judge-entry.js';
import { keysOf, withLock, withMuted, withOut } from './room-rules.js';
import type { RoomRules } from './room-rules.js';
import type { SeatOrder } from './seat-order.js';
import { muteBits } from './standing.js';

export interface HostLimits extends EntryLimits {
  /** How long somebody may wait to be let in, in milliseconds. */
  readonly maxWait: number;
}

export interface HostDeps {
  readonly broker: Broker;
  readonly limits: HostLimits;
  readonly log: Logger;
  leave(room: Room, seat: Seat, reason: LeaveReason): void;
}

/** Why a command was not carried out. */
export interface Refused {
  readonly code: SignalingErrorCode;
  readonly message: string;
}

/**
 * What hosts may do, and who is host. A command is checked where the host's seat is, against what the room knows there;
 * what it means for one participant is done where that seat is, so that whoever keeps a seat is the only one who
 * changes it. Hosts cannot remove or mute each other, as in other rooms of the field (XEP-0045, section 8.2): otherwise
 * whom a host has helped up could take the room from them.
 */
export class RoomHosts {
  readonly #deps: HostDeps;

  constructor(deps: HostDeps) {
    this.#deps = deps;
  }

  /** @returns `null`: done, or on its way */
  command(room: Room, host: Seat, command: HostCommand): Refused | null {
    const { broker, log } = this.#deps;
    if (!host.isHost) return refused('not-allowed', 'Only hosts can do that.');
    const { type, id: about } = { id: undefined, ...command };
    log.info('host', { room: room.name, id: host.id, command: type, ...(about !== undefined && { about }) });
    switch (command.type) {
      case 'lock':
        if (room.rules.locked !== command.locked) broker.rule(room, (rules) => withLock(rules, command.locked));
        return null;
      case 'end':
        broker.end(room);
        return null;
      case 'mute': {
        const muted = muteBits(command.sources);
        if (command.id !== undefined) return this.#order(room, host, command.id, { type: 'mute', muted });
        broker.rule(room, (rules) => withMuted(rules, muted));
        return null;
      }
      case 'remove':
        return this.#order(room, host, command.id, { type: 'remove', keepOut: command.keepOut === true });
      default:
        return this.#order(room, host, command.id, { type: command.type });
    }
  }

  /** A host wants this of a seat that is kept here. */
  obey(room: Room, seat: Seat, order: SeatOrder): void {
    const { broker } = this.#deps;
    // It may have changed since the host asked.
    if (seat.leaving || seat.waiting !== (order.type === 'admit' || order.type === 'decline')) return;
    if (seat.isHost) return;
    switch (order.type) {
      case 'admit':
        seat.waiting = false;
        seat.muted = room.rules.muted;
        return broker.announce(room, seat);
      case 'decline':
        return this.#dismiss(room, seat, 'kicked', 'not-admitted', 'The host did not let you in.');
      case 'remove':
        if (order.keepOut) broker.rule(room, (rules) => withOut(rules, keysOf(seat)));
        return this.#dismiss(room, seat, 'kicked', 'kicked', 'The host removed you from the room.');
      case 'mute':
        if (seat.muted === order.muted) return;
        seat.muted = order.muted;
        return broker.announce(room, seat);
      case 'promote':
        seat.promoted = true;
        seat.muted = 0;
        return broker.announce(room, seat);
    }
  }

  /** The seat is new in the room. */
  entered(room: Room, seat: Seat): void {
    if (seat.waiting) this.waits(room, seat);
    else if (!seat.isHost && room.rules.muted !== 0) {
      seat.muted = room.rules.muted;
      this.#deps.broker.announce(room, seat);
    }
  }

  /** The seat is kept here, and waits: not for ever. */
  waits(room: Room, seat: Seat): void {
    const expire = (): void => {
      if (!seat.waiting || seat.leaving || room.seat(seat.id) !== seat) return;
      this.#dismiss(room, seat, 'timeout', 'not-admitted', 'Nobody let you in. Try again later.');
    };
    setTimeout(expire, this.#deps.limits.maxWait).unref();
  }

  /** Somebody came, went or is another. */
  changed(room: Room): void {
    if (this.#deps.limits.openHosts === 'first') this.#elect(room);
    if (room.waiting === 0) return;
    const { hostPresent } = room;
    if (room.toldHostPresent === hostPresent) return;
    room.toldHostPresent = hostPresent;
    for (const seat of room.seats()) if (room.isWaiting(seat)) seat.placed();
  }

  ruled(room: Room, former: RoomRules): void {
    const { rules } = room;
    if (rules.locked !== former.locked || rules.muted !== former.muted) room.tellRules();
    for (const seat of room.seats()) {
      if (former.locked && !rules.locked && room.size < this.#deps.limits.maxParticipants) {
        this.obey(room, seat, { type: 'admit' });
      }
      if (rules.mutes !== former.mutes) this.obey(room, seat, { type: 'mute', muted: rules.muted });
    }
  }

  /** Without tokens there is a host as long as there is anybody: the one who has been there longest. */
  #elect(room: Room): void {
    let oldest = null;
    for (const member of room.members()) {
      if (room.isWaiting(member)) continue;
      if (member.isHost) return;
      if (member.connected) oldest ??= member;
    }
    // All servers see the same one; the one that keeps the seat acts.
    const seat = oldest && room.seat(oldest.id);
    if (seat && !seat.leaving && seat.role !== null) this.obey(room, seat, { type: 'promote' });
  }

  #order(room: Room, host: Seat, id: string, order: SeatOrder): Refused | null {
    const { broker, limits } = this.#deps;
    const member = room.get(id);
    const ofWaiting = order.type === 'admit' || order.type === 'decline';
    if (!member || member === host || room.isWaiting(member) !== ofWaiting) {
      return refused('unknown-participant', 'They are not there any more.');
    }
    if (member.isHost) return refused('not-allowed', 'That cannot be done to a host.');
    if (order.type === 'admit' && room.size >= limits.maxParticipants) {
      return refused('room-full', 'As many are in the room as it takes. Try again when somebody has left.');
    }
    if (broker.order(room, id, order)) return null;
    return refused('internal', 'The server that they are connected to cannot be reached now. Try again.');
  }

  #dismiss(room: Room, seat: Seat, reason: LeaveReason, code: SignalingErrorCode, message: string): void {
    seat.dismiss(code, message);
    this.#deps.leave(room, seat, reason);
  }
}

function refused(code: SignalingErrorCode, message: string): Refused {
  return { code, message };
}
