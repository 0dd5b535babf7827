import type { LeaveReason } from '../../protocol/signaling.js';
import { errorMessage } from '../error-message.js';
import { firstRules } from '../hosts/room-rules.js';
import type { EntryLimits, EntryPass } from '../hosts/judge-entry.js';
import type { RoomRules } from '../hosts/room-rules.js';
import type { SeatOrder } from '../hosts/seat-order.js';
import type { Logger } from '../log.js';
import type { Room } from '../room.js';
import { Seat } from '../seat.js';
import { ArrivingSeat } from './arriving-seat.js';
import type { Claim, Entrance, SeatKeeper } from './broker.js';
import { Entrances } from './entrances.js';
import type { RedisLink } from './redis-link.js';
import { RemoteSeat } from './remote-seat.js';
import { RoomCalls } from './room-calls.js';
import type { NodeMessage, SharedSeat } from './wire.js';

export interface SharedRoomDeps {
  readonly link: RedisLink;
  readonly keeper: SeatKeeper;
  readonly limits: EntryLimits;
  /** Milliseconds; see `RedisOptions`. */
  readonly lease: number;
  readonly log: Logger;
  /** These nodes have seats that keep somebody out. */
  suspect(room: SharedRoom, nodes: readonly string[]): void;
}

/** Times that a rule is tried to be set while others set theirs. */
const RULE_TRIES = 5;

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
  readonly #entrances: Entrances;
  /** `new` until the first roster. */
  #state: 'new' | 'live' | 'apart' = 'new';
  #version = 0;
  /** Members elsewhere whom the last roster did not name, and until when they may be named again. */
  readonly #unnamed = new Map<string, number>();
  /** Members elsewhere who may have missed something of ours. */
  readonly #owed = new Set<string>();
  readonly #sendSignal = (to: string, from: string, body: Buffer): void => this.#send(to, from, body);
  /** Whether anybody here may have missed something. */
  #gap = false;

  constructor(room: Room, hash: string, deps: SharedRoomDeps) {
    this.room = room;
    this.hash = hash;
    this.#deps = deps;
    this.#calls = new RoomCalls(deps.link, hash);
    this.#entrances = new Entrances(room, {
      calls: this.#calls,
      limits: deps.limits,
      apart: () => this.apart(),
      announce: (seat) => this.announce(seat),
      suspect: (nodes) => deps.suspect(this, nodes),
    });
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

  enter(seat: Seat, claim: Claim | null, pass: EntryPass, answered: (entrance: Entrance) => void): void {
    const entrant = this.#entrances.add(seat, claim, pass, answered);
    if (this.#state === 'apart') return this.#entrances.enterAlone(entrant);
    // A room that is about to be left would miss what comes between, so whoever is nearly alone asks for it again.
    this.#entrances.ask(entrant, this.#state === 'new' || this.room.seats().length < 2);
  }

  announce(seat: Seat): void {
    if (this.#state === 'apart') return this.room.announce(seat);
    this.#calls.change(seat).catch(() => this.apart());
  }

  leave(seat: Seat, reason: LeaveReason): void {
    if (this.#state === 'apart') return this.#remove(seat, reason);
    this.#calls.leave(seat.id, reason).catch(() => this.apart());
  }

  /** As `Broker.order`. */
  order(id: string, order: SeatOrder): boolean {
    const seat = this.room.seat(id);
    if (seat) this.#deps.keeper.obey(this.room, seat, order);
    else if (this.#state === 'apart') return false;
    else this.#calls.order(id, order).catch(() => this.apart());
    return true;
  }

  /** As `Broker.rule`. */
  rule(change: (rules: RoomRules) => RoomRules): void {
    if (this.#state === 'apart') return this.#govern(next(this.room.rules, change));
    this.#tryRule(change).catch(() => this.apart());
  }

  /** Other servers are told when they can be: what they have of the room goes on until then. */
  end(): void {
    if (this.#state === 'apart') return this.#end();
    this.#calls.finish().catch(() => this.apart());
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
    this.#entrances.allAlone();
  }

  /** Says whom this server has, and asks who else is there. */
  async resync(): Promise<void> {
    // Whoever is asking for a seat is not there yet, and would be struck off.
    if (this.#state !== 'apart') return;
    await this.#calls.resync(this.room.seats(), this.room.rules);
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
      case 'order': {
        const seat = this.room.seat(message.to);
        if (seat) this.#deps.keeper.obey(this.room, seat, message.order);
        break;
      }
      case 'handover':
        this.#entrances.onHandover(message.handover);
        break;
      case 'fence':
        this.#entrances.get(message.id)?.caughtUp(message.ask);
        break;
      default:
        this.#onChange(message);
    }
  }

  #onSignal(to: string, frame: Buffer): void {
    const member = this.room.get(to);
    if (member instanceof ArrivingSeat) member.arrive(frame);
    // Whoever went elsewhere meanwhile starts anew there.
    else if (member instanceof Seat) member.deliver(frame);
  }

  #onChange(change: Change): void {
    if (change.kind === 'roster') return this.#onRoster(change.version, change.seats, change.rules);
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
        break;
      case 'rules':
        this.#govern(change.rules);
        break;
      case 'end':
        this.#end();
    }
  }

  #onJoin(seat: SharedSeat, ask: string): void {
    if (!this.#isOurs(seat)) return this.room.add(this.#remote(seat));
    const entrant = this.#entrances.get(seat.id);
    if (!entrant) return this.#leaveBehind(seat.id);
    if (entrant.ask !== ask) return this.room.add(new ArrivingSeat(seat));
    // Redis decides who has to wait.
    entrant.seat.resemble(seat);
    this.room.add(entrant.seat);
    this.#entrances.settle(seat.id, 'entered');
  }

  #onPresence(seat: SharedSeat): void {
    if (!this.#isOurs(seat)) return this.room.replace(this.#remote(seat));
    const own = this.room.get(seat.id);
    // As it was asked for; by now it may look different, which is the next change.
    if (own) this.room.announce(own, this.#remote(seat));
  }

  #onMove({ seat, ask, from, claim }: Extract<Change, { kind: 'move' }>): void {
    const { node } = this.#deps.link;
    if (from === node && seat.node !== node) return this.#handOver(seat, claim);
    if (!this.#isOurs(seat)) return this.room.replace(this.#remote(seat));
    const entrant = this.#entrances.get(seat.id);
    const own = this.room.seat(seat.id);
    if (!entrant && !own) return this.#deps.keeper.inherit(this.room, seat);
    if (!entrant) return;
    if (own) this.#deps.keeper.moved(this.room, own);
    const arriving = new ArrivingSeat(seat);
    this.room.replace(arriving);
    // Otherwise it is about a socket that is gone already; the newer one has asked behind it.
    if (entrant.ask === ask) this.#entrances.receive(entrant, arriving, from === node);
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
    if (this.#entrances.get(seat.id)?.arriving) this.#entrances.settle(seat.id, 'superseded');
    this.room.replace(this.#remote(seat));
    if (!own) return;
    // Taken for dead, and given away: it is connected here, so it has to take its seat up again.
    if (!claim) this.#deps.keeper.renew(this.room, own);
    this.#deps.keeper.moved(this.room, own);
  }

  #govern(rules: RoomRules | null): void {
    const former = this.room.rules;
    this.room.rules = rules ?? firstRules(this.#deps.limits.lobby);
    if (this.room.rules.revision !== former.revision) this.#deps.keeper.ruled(this.room, former);
  }

  async #tryRule(change: (rules: RoomRules) => RoomRules): Promise<void> {
    for (let tries = RULE_TRIES; tries > 0; tries--) {
      const { rules } = this.room;
      // Refused because somebody else was first: their rules came before the answer, on the same connection.
      if ((await this.#calls.rule(rules.revision, next(rules, change))) !== 0) return;
    }
    this.#deps.log.info('rule-lost', { room: this.room.name });
  }

  #end(): void {
    this.#unnamed.clear();
    this.#owed.clear();
    this.#deps.keeper.ended(this.room);
  }

  #onRoster(version: number, seats: readonly SharedSeat[], rules: RoomRules | null): void {
    const opening = this.#state === 'new';
    if (this.#state === 'live' && version <= this.#version) return;
    this.#state = 'live';
    this.#version = version;
    this.#govern(rules);
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
      if (!member && !this.#entrances.get(seat.id)) this.#leaveBehind(seat.id);
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

  #send(to: string, from: string, body: Buffer): void {
    if (this.#state === 'apart') this.#owed.add(to);
    else this.#calls.signal(to, from, body).catch(() => this.#owed.add(to));
  }

  #remove(seat: Seat, reason: LeaveReason): void {
    this.room.remove(seat, reason);
    this.#deps.keeper.left(this.room, seat, reason);
  }

  #remote(seat: SharedSeat): RemoteSeat {
    return new RemoteSeat(seat, this.#sendSignal);
  }

  #isOurs({ node }: SharedSeat): boolean {
    return node === this.#deps.link.node;
  }
}

function next(rules: RoomRules, change: (rules: RoomRules) => RoomRules): RoomRules {
  return { ...change(rules), revision: rules.revision + 1 };
}
