import { createHash } from 'node:crypto';
import type { LeaveReason } from '../../protocol/signaling.js';
import { errorMessage } from '../error-message.js';
import type { EntryLimits, EntryPass } from '../hosts/judge-entry.js';
import type { RoomRules } from '../hosts/room-rules.js';
import type { SeatOrder } from '../hosts/seat-order.js';
import type { Logger } from '../log.js';
import type { Room } from '../room.js';
import type { Seat } from '../seat.js';
import type { Broker, Claim, Entrance, SeatKeeper } from './broker.js';
import { Lease } from './lease.js';
import { RedisLink } from './redis-link.js';
import type { RedisConfig } from './redis-options.js';
import { SharedRoom } from './shared-room.js';
import { HASH_LENGTH, readMessage } from './wire.js';

/** Rooms that are brought up to date at once after an outage; their people come back together. */
const RESYNC_AT_ONCE = 100;
/** Each room is touched once in so many leases; far more often than Redis forgets, which is after an hour. */
const TOUCH_LEASES = 100;
/** Milliseconds that the first participants wait for the first connection to Redis. */
const START_DUE = 3_000;
/** How often it is looked whether everybody has gone elsewhere, in milliseconds. */
const LOOK = 20;

/**
 * The broker of servers that share a Redis. What a room does is in `SharedRoom`, what happens inside of Redis in
 * `room-scripts.ts`; this is the rest: one connection, one lease, and which room a message is for.
 *
 * What is promised, while this server has its connection to Redis: what one participant signals another arrives
 * once and in the order it was sent, also while either moves from one server to another; everyone in a room is
 * told the same changes in the same order. When the connection is lost, rooms go on with the members of
 * this server; what was on its way to or from others may be lost, but nothing comes twice, and whoever may have missed
 * something gets a new seat under the same id once the connection is back, and is met anew by the others.
 * What a server had that was killed is lost with it, and its participants start anew in the same way.
 */
export class RedisBroker implements Broker {
  readonly #keeper: SeatKeeper;
  readonly #config: RedisConfig;
  readonly #limits: EntryLimits;
  readonly #log: Logger;
  readonly #link: RedisLink;
  readonly #lease: Lease;
  #met = false;
  readonly #rooms = new Map<string, SharedRoom>();
  /** Where the next round of touching goes on. */
  #touching: IterableIterator<SharedRoom> | null = null;
  /** Who came before there was a first connection; `null` once there was, or took too long. */
  #early: (() => void)[] | null = [];
  readonly #startDue: NodeJS.Timeout;

  constructor(keeper: SeatKeeper, config: RedisConfig, limits: EntryLimits, log: Logger) {
    this.#keeper = keeper;
    this.#config = config;
    this.#limits = limits;
    this.#log = log;
    this.#link = new RedisLink(
      config,
      {
        lost: () => this.#onLost(),
        found: () => this.#lease.start(),
        message: (message) => this.#onMessage(message),
      },
      log,
    );
    this.#lease = new Lease(this.#link, config.lease, {
      held: () => {
        this.#met = true;
        this.#start();
        this.#attempt(this.#resync());
      },
      beat: (now) => this.#onBeat(now),
      peers: () => this.#peers(),
      dead: (node) => this.#onDead(node),
    });
    this.#link.open();
    this.#startDue = setTimeout(() => this.#start(), START_DUE);
    this.#startDue.unref();
  }

  get met(): boolean {
    return this.#met;
  }

  enter(room: Room, seat: Seat, claim: Claim | null, pass: EntryPass, answered: (entrance: Entrance) => void): void {
    if (this.#early) {
      this.#early.push(() => this.enter(room, seat, claim, pass, answered));
      return;
    }
    const hash = hashOf(room.name);
    let shared = this.#rooms.get(hash);
    if (shared?.room !== room) this.#rooms.set(hash, (shared = this.#share(room, hash)));
    shared.enter(seat, claim, pass, answered);
  }

  announce(room: Room, seat: Seat): void {
    this.#of(room)?.announce(seat);
  }

  leave(room: Room, seat: Seat, reason: LeaveReason): void {
    const shared = this.#of(room);
    shared?.leave(seat, reason);
    if (shared) this.#dropIfVacant(shared);
  }

  order(room: Room, id: string, order: SeatOrder): boolean {
    return this.#of(room)?.order(id, order) ?? false;
  }

  rule(room: Room, change: (rules: RoomRules) => RoomRules): void {
    this.#of(room)?.rule(change);
  }

  end(room: Room): void {
    const shared = this.#of(room);
    shared?.end();
    if (shared) this.#dropIfVacant(shared);
  }

  async close(patience: number): Promise<void> {
    this.#start();
    const until = performance.now() + patience;
    while (this.#link.whole && this.#rooms.size > 0 && performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    this.#lease.stop();
    if (this.#link.whole) {
      await Promise.allSettled([...this.#rooms.values()].map((room) => room.release()));
      await Promise.allSettled([this.#lease.giveUp()]);
    }
    this.#link.close();
    this.#rooms.clear();
  }

  #start(): void {
    clearTimeout(this.#startDue);
    const early = this.#early ?? [];
    this.#early = null;
    for (const enter of early) enter();
  }

  #share(room: Room, hash: string): SharedRoom {
    return new SharedRoom(room, hash, {
      link: this.#link,
      keeper: this.#keeper,
      limits: this.#limits,
      lease: this.#config.lease,
      log: this.#log,
      suspect: (suspicious, nodes) => this.#attempt(this.#adoptFrom(suspicious, nodes)),
    });
  }

  #of(room: Room): SharedRoom | undefined {
    const shared = this.#rooms.get(hashOf(room.name));
    return shared?.room === room ? shared : undefined;
  }

  #onMessage(bytes: Buffer): void {
    const shared = this.#rooms.get(bytes.toString('latin1', 1, 1 + HASH_LENGTH));
    if (!shared) return;
    const message = readMessage(bytes);
    if (!message || message.kind === 'probe') return;
    shared.onMessage(message);
    if (message.kind !== 'signal') this.#dropIfVacant(shared);
  }

  /** While apart it is kept: Redis may still have to be told that nobody is there any more. */
  #dropIfVacant(shared: SharedRoom): void {
    if (shared.live && shared.room.vacant && this.#rooms.get(shared.hash) === shared) this.#rooms.delete(shared.hash);
  }

  #onLost(): void {
    this.#lease.stop();
    for (const room of this.#rooms.values()) room.apart();
  }

  /** So many at a time, because everyone who is renewed comes back at once. */
  async #resync(): Promise<void> {
    const rooms = [...this.#rooms.values()];
    for (let at = 0; at < rooms.length; at += RESYNC_AT_ONCE) {
      await Promise.all(rooms.slice(at, at + RESYNC_AT_ONCE).map((room) => room.resync()));
    }
  }

  #onBeat(now: number): void {
    for (const room of this.#rooms.values()) room.sweep(now);
    for (let left = Math.ceil((this.#rooms.size * 3) / TOUCH_LEASES); left > 0; left--) {
      this.#touching ??= this.#rooms.values();
      const { value, done } = this.#touching.next();
      if (done) this.#touching = null;
      else value.touch();
    }
  }

  #peers(): Set<string> {
    const peers = new Set<string>();
    for (const room of this.#rooms.values()) for (const node of room.nodes()) peers.add(node);
    return peers;
  }

  #onDead(node: string): void {
    this.#log.info('node-dead', { node });
    const rooms = [...this.#rooms.values()].filter((room) => room.nodes().has(node));
    this.#attempt(Promise.all(rooms.map((room) => room.adopt(node))));
  }

  async #adoptFrom(room: SharedRoom, nodes: readonly string[]): Promise<void> {
    for (const node of nodes) if (await this.#lease.isDead(node)) await room.adopt(node);
  }

  /** What fails does so with the connection; all of it is done again when that is back. */
  #attempt(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      this.#log.debug('redis-failed', { message: errorMessage(error) });
    });
  }
}

/** Stands for the room in Redis, of one length and without the name. */
function hashOf(room: string): string {
  return createHash('sha256').update(room).digest().subarray(0, 16).toString('base64url');
}
