import type { LeaveReason } from '../../protocol/signaling.js';
import { errorMessage } from '../error-message.js';
import type { Logger } from '../log.js';
import { participantInfo } from '../participant-info.js';
import type { Room } from '../room.js';
import type { Seat } from '../seat.js';
import { ArrivingSeat } from './arriving-seat.js';
import type { Claim, Entrance, SeatKeeper } from './broker.js';
import { Entrant } from './entrant.js';
import type { RedisLink } from './redis-link.js';
import { RemoteSeat } from './remote-seat.js';
import { RoomCalls } from './room-calls.js';
import type { Handover, NodeMessage, SharedSeat } from './wire.js';

export interface SharedRoomDeps {
  readonly link: RedisLink;
  readonly keeper: SeatKeeper;
  readonly maxParticipants: number;
  /** Milliseconds; see `RedisOptions`. */
  readonly lease: number;
  readonly log: Logger;
  /** These nodes have seats that keep somebody out. */
  suspect(room: SharedRoom, nodes: readonly string[]): void;
}

type Change = Extract<NodeMessage, { version: number }>;

/**
 * One room that several servers have members of. All of them apply the same changes in the same order, which
 * is the one that Redis gives them, also those they ask for themselves: a seat is taken, announced and given up
 * when the change comes back. So what a participant has been told is the same at any point of the order, and a
 * seat can go from one server to another between two changes, with nothing left out and nothing told twice.
 *
 * Apart from the others (there is no connection to Redis, or a change was missed), it goes on by itself with whom it
 * has. Once back, it says whom it has, gets the whole roster and tells the difference; since nobody knows what
 * got lost, everyone here who has somebody elsewhere starts the seat anew.
 */
export class SharedRoom {
  readonly room: Room;
  readonly hash: string;
  readonly #deps: SharedRoomDeps;
  readonly #calls: RoomCalls;
  readonly #waiting = new Map<string, Entrant>();
  #asked = 0;
  /** `new` until the first roster. */
  #state: 'new' | 'live' | 'apart' = 'new';
  #version = 0;
  /** Members elsewhere whom the last roster did not name, and until when they may be named again. */
  readonly #unnamed = new Map<string, number>();
  /** Members elsewhere who may have missed something of ours. */
  readonly #owed = new Set<string>();
  /** Whether anybody here may have missed something. */
  #gap = false;

  constructor(room: Room, hash: string, deps: SharedRoomDeps) {
    this.room = room;
    this.hash = hash;
    this.#deps = deps;
    this.#calls = new RoomCalls(deps.link, hash);
    if (!deps.link.whole) this.#state = 'apart';
  }

  get live(): boolean {
    return this.#state === 'live';
  }

  /** Where the other members are. */
  nodes(): Set<string> {
    const nodes = new Set<string>();
    for (const member of this.room.members()) if (member instanceof RemoteSeat) nodes.add(member.node);
    return nodes;
  }

  enter(seat: Seat, claim: Claim | null, answered: (entrance: Entrance) => void): void {
    this.#settle(seat.id, 'superseded');
    const entrant = new Entrant(String(++this.#asked), seat, claim, answered);
    this.#waiting.set(seat.id, entrant);
    if (this.#state === 'apart') return this.#enterAlone(entrant);
    // A room that is about to be left would miss what comes between, so whoever is nearly alone asks for it again.
    const wanted = this.#state === 'new' || this.room.seats().length < 2;
    const asked = { ask: entrant.ask, most: this.#deps.maxParticipants, roster: wanted };
    this.#calls.enter(seat, claim, asked).then(
      (reply) => this.#onEnterReply(entrant, reply),
      () => this.apart(),
    );
  }

  announce(seat: Seat): void {
    if (this.#state === 'apart') return this.room.announce(seat);
    this.#calls.change(seat).catch(() => this.apart());
  }

  leave(seat: Seat, reason: LeaveReason): void {
    if (this.#state === 'apart') return this.#remove(seat, reason);
    this.#calls.leave(seat.id, reason).catch(() => this.apart());
  }

  /** The server stops: whoever is left here goes to another one that has somebody in the room. */
  async release(): Promise<void> {
    await this.#calls.adopt(this.#deps.link.node, null);
  }

  /** The node is gone: who was there is held here. Only the first who asks gets them. */
  async adopt(dead: string): Promise<void> {
    await this.#calls.adopt(dead, this.#deps.link.node);
  }

  /** Redis forgets rooms that nobody is in; this one is not to be forgotten. */
  touch(): void {
    if (this.#state !== 'live') return;
    const expected = this.#version;
    this.#calls.touch().then(
      (version) => {
        // Unless changes came meanwhile, the answer is what we have.
        if (this.#version === expected && version < expected) this.#rejoin();
      },
      () => this.apart(),
    );
  }

  /** From now on this server goes on alone, until `resync`. */
  apart(): void {
    if (this.#state === 'apart') return;
    this.#state = 'apart';
    this.#gap = this.nodes().size > 0;
    for (const seat of this.room.seats()) if (seat.leaving) this.#remove(seat, seat.leaving);
    for (const entrant of [...this.#waiting.values()]) this.#enterAlone(entrant);
  }

  /** Says whom this server has, and asks who else is there. */
  async resync(): Promise<void> {
    // Whoever is asking for a seat is not there yet, and would be struck off.
    if (this.#state !== 'apart') return;
    await this.#calls.resync(this.room.seats());
  }

  /** Gives up on those whom nobody has named again for long enough. `now` on the clock of `performance`. */
  sweep(now: number): void {
    for (const [id, until] of this.#unnamed) {
      if (now < until) continue;
      this.#unnamed.delete(id);
      const member = this.room.get(id);
      if (member instanceof RemoteSeat) this.room.remove(member, 'timeout');
    }
  }

  onMessage(message: Exclude<NodeMessage, { kind: 'probe' }>): void {
    switch (message.kind) {
      case 'signal':
        this.#onSignal(message.to, message.frame);
        break;
      case 'renew':
        this.#renew(message.to);
        break;
      case 'handover':
        this.#onHandover(message.handover);
        break;
      case 'fence':
        this.#waiting.get(message.id)?.caughtUp(message.ask);
        break;
      default:
        this.#onChange(message);
    }
  }

  #onSignal(to: string, frame: Buffer): void {
    const member = this.room.get(to);
    if (member instanceof ArrivingSeat) member.arrive(frame);
    // Whoever went elsewhere meanwhile starts anew there.
    else if (member && !(member instanceof RemoteSeat)) member.deliver(frame);
  }

  #onChange(change: Change): void {
    if (change.kind === 'roster') return this.#onRoster(change.version, change.seats);
    if (this.#state !== 'live') return;
    if (change.version !== this.#version + 1) return this.#rejoin();
    this.#version = change.version;
    switch (change.kind) {
      case 'join':
        this.#onJoin(change.seat, change.ask);
        break;
      case 'presence':
        this.#onPresence(change.seat);
        break;
      case 'move':
        this.#onMove(change);
        break;
      case 'leave':
        this.#onLeave(change.id, change.reason);
    }
  }

  #onJoin(seat: SharedSeat, ask: string): void {
    if (!this.#isOurs(seat)) return this.room.add(this.#remote(seat));
    const entrant = this.#waiting.get(seat.id);
    if (!entrant) return this.#leaveBehind(seat.id);
    if (entrant.ask !== ask) return this.room.add(new ArrivingSeat(seat));
    this.room.add(entrant.seat);
    this.#settle(seat.id, 'entered');
  }

  #onPresence(seat: SharedSeat): void {
    if (!this.#isOurs(seat)) return this.room.replace(this.#remote(seat));
    const own = this.room.get(seat.id);
    // As it was asked for; by now it may look different, which is the next change.
    if (own) this.room.announce(own, participantInfo(seat));
  }

  #onMove({ seat, ask, from, claim }: Extract<Change, { kind: 'move' }>): void {
    const { node } = this.#deps.link;
    if (from === node && seat.node !== node) return this.#handOver(seat, claim);
    if (!this.#isOurs(seat)) return this.room.replace(this.#remote(seat));
    const entrant = this.#waiting.get(seat.id);
    const own = this.room.seat(seat.id);
    if (!entrant && !own) return this.#deps.keeper.inherit(this.room, seat);
    if (!entrant) return;
    if (own) this.#deps.keeper.moved(this.room, own);
    const arriving = new ArrivingSeat(seat);
    this.room.replace(arriving);
    // Otherwise it is about a socket that is gone already; the newer one has asked behind it.
    if (entrant.ask === ask) this.#receive(entrant, arriving, from === node);
  }

  #onLeave(id: string, reason: string): void {
    const member = this.room.get(id);
    if (!member) return;
    const seat = this.room.seat(id);
    if (seat) this.#remove(seat, reason as LeaveReason);
    else this.room.remove(member, reason as LeaveReason);
  }

  /** The seat is another node's from here on; it gets what its participant has missed up to here. */
  #handOver(seat: SharedSeat, claim: Claim | null): void {
    const own = this.room.seat(seat.id);
    if (claim) {
      const missed = own?.missed(claim.epoch, claim.received);
      const held = own && missed ? { name: own.name, received: own.received, missed } : null;
      this.#calls.handOver(seat.node, { id: seat.id, held }).catch(() => this.apart());
    }
    if (this.#waiting.get(seat.id)?.arriving) this.#settle(seat.id, 'superseded');
    this.room.replace(this.#remote(seat));
    if (!own) return;
    // Taken for dead, and given away: it is connected here, so it has to take its seat up again.
    if (!claim) this.#deps.keeper.renew(this.room, own);
    this.#deps.keeper.moved(this.room, own);
  }

  /** The seat is ours from here on; what came before is still on its way, unless nobody has it. */
  #receive(entrant: Entrant, arriving: ArrivingSeat, nobody: boolean): void {
    entrant.arriving = arriving;
    this.#calls.fence(entrant.seat.id, entrant.ask).catch(() => this.apart());
    if (nobody || entrant.orphan || !entrant.claim) return this.#conclude(entrant, null);
    entrant.expect(() => this.#conclude(entrant, null));
  }

  #onHandover({ id, held }: Handover): void {
    const entrant = this.#waiting.get(id);
    if (entrant?.arriving) this.#conclude(entrant, held);
  }

  #conclude(entrant: Entrant, held: Handover['held']): void {
    entrant.conclude(() => (held ? this.#goOn(entrant, held) : this.#startAnew(entrant)));
  }

  #goOn(entrant: Entrant, held: NonNullable<Handover['held']>): void {
    const { seat, claim, arriving } = entrant;
    if (!claim || !arriving) return this.#startAnew(entrant);
    // What the others know.
    seat.identify(arriving.info);
    seat.inherit(claim.epoch, claim.received, held.received, [...held.missed, ...arriving.frames]);
    this.room.replace(seat);
    // A new name that came behind the move: from the former node Redis did not take it any more.
    if (seat.identify({ name: held.name, role: seat.role })) this.announce(seat);
    this.#settle(seat.id, 'resumed');
  }

  #startAnew(entrant: Entrant): void {
    const { seat, arriving } = entrant;
    // What the others know; who gets the answer tells them what is new.
    if (arriving) seat.identify(arriving.info);
    this.room.replace(seat);
    this.#settle(seat.id, 'restarted');
  }

  #onEnterReply(entrant: Entrant, reply: unknown): void {
    if (this.#waiting.get(entrant.seat.id) !== entrant) return;
    const [outcome, ...nodes] = Array.isArray(reply) ? reply.map(String) : [];
    if (outcome === 'full') {
      this.#settle(entrant.seat.id, 'full');
      this.#deps.suspect(this, nodes);
    } else if (outcome === 'orphan') {
      entrant.orphan = true;
      if (entrant.arriving) this.#conclude(entrant, null);
    }
  }

  #enterAlone(entrant: Entrant): void {
    const { seat, arriving } = entrant;
    const { room } = this;
    const former = room.get(seat.id);
    if (!former && room.size >= this.#deps.maxParticipants) return this.#settle(seat.id, 'full');
    if (arriving) return this.#startAnew(entrant);
    if (former) room.replace(seat);
    else room.add(seat);
    this.#settle(seat.id, former ? 'restarted' : 'entered');
  }

  /** Answers who waits for that seat, if anybody does. */
  #settle(id: string, entrance: Entrance): void {
    const entrant = this.#waiting.get(id);
    if (!entrant) return;
    this.#waiting.delete(id);
    entrant.answer(entrance);
  }

  #onRoster(version: number, seats: readonly SharedSeat[]): void {
    const opening = this.#state === 'new';
    if (this.#state === 'live' && version <= this.#version) return;
    this.#state = 'live';
    this.#version = version;
    const named = new Map(seats.map((seat) => [seat.id, seat]));
    const until = performance.now() + this.#deps.lease;
    for (const member of [...this.room.members()]) {
      if (named.has(member.id)) this.#unnamed.delete(member.id);
      else if (member instanceof RemoteSeat && !this.#unnamed.has(member.id)) this.#unnamed.set(member.id, until);
    }
    const discovered = seats.filter((seat) => this.#onNamed(seat)).map(({ id }) => id);
    // Ours, of which the others do not know: they came or went while this was asked.
    const unknown = this.room.seats().some(({ id, leaving }) => !leaving && !named.has(id));
    if (unknown && !opening) return this.#rejoin();
    if (this.#gap && this.nodes().size > 0) this.#renewAll();
    else if (!opening) this.#meet(discovered);
    this.#gap = false;
  }

  /** `true` when it is somebody of whom nobody here has heard. */
  #onNamed(seat: SharedSeat): boolean {
    const member = this.room.get(seat.id);
    if (this.#isOurs(seat)) {
      if (!member && !this.#waiting.has(seat.id)) this.#leaveBehind(seat.id);
    } else if (!member) {
      this.room.add(this.#remote(seat));
      return true;
    } else if (member instanceof RemoteSeat) this.room.replace(this.#remote(seat));
    else this.#handOver(seat, null);
    return false;
  }

  /** Two who were there before either heard of the other: one of them, the same seen from both sides, begins anew. */
  #meet(discovered: readonly string[]): void {
    for (const seat of this.room.seats()) {
      if (discovered.some((id) => seat.id < id)) this.#deps.keeper.renew(this.room, seat);
    }
  }

  /** Redis has a seat of ours that nobody wants. */
  #leaveBehind(id: string): void {
    this.#calls.leave(id, 'left').catch(() => this.apart());
  }

  /** A change was missed. */
  #rejoin(): void {
    this.#deps.log.info('room-gap', { room: this.room.name });
    this.apart();
    this.resync().catch((error: unknown) => {
      // With the connection, which says so itself and starts all rooms again.
      this.#deps.log.debug('resync-failed', { message: errorMessage(error) });
    });
  }

  #renewAll(): void {
    for (const seat of this.room.seats()) this.#deps.keeper.renew(this.room, seat);
    for (const id of this.#owed) this.#calls.renew(id).catch(() => this.#owed.add(id));
    this.#owed.clear();
  }

  #renew(id: string): void {
    const seat = this.room.seat(id);
    if (seat) this.#deps.keeper.renew(this.room, seat);
  }

  #send(to: string, frame: Buffer): void {
    if (this.#state === 'apart') this.#owed.add(to);
    else this.#calls.signal(to, frame).catch(() => this.#owed.add(to));
  }

  #remove(seat: Seat, reason: LeaveReason): void {
    this.room.remove(seat, reason);
    this.#deps.keeper.left(this.room, seat, reason);
  }

  #remote(seat: SharedSeat): RemoteSeat {
    return new RemoteSeat(seat, (to, frame) => this.#send(to, frame));
  }

  #isOurs({ node }: SharedSeat): boolean {
    return node === this.#deps.link.node;
  }
}
