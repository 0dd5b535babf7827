import type { EntryLimits, EntryPass } from '../hosts/judge-entry.js';
import { keysOf } from '../hosts/room-rules.js';
import type { RoomRules } from '../hosts/room-rules.js';
import type { SeatOrder } from '../hosts/seat-order.js';
import type { Seat } from '../seat.js';
import type { Claim } from './broker.js';
import type { RedisLink } from './redis-link.js';
import { SCRIPTS } from './room-scripts.js';
import type { RoomScript } from './room-scripts.js';
import { fenceMessage, handoverMessage, orderMessage, renewMessage, signalMessage, writeLabel } from './wire.js';
import type { Handover } from './wire.js';

/** How long Redis remembers a room in which nothing changes and that nobody touches, in milliseconds. */
const MEMORY = 3_600_000;

const flag = (value: boolean): string => (value ? '1' : '0');

const fields = (seat: Seat): string[] => [seat.id, flag(seat.connected), writeLabel(seat)];

/** The scripts of `room-scripts.ts` for one room. They run in the order in which they are called. */
export class RoomCalls {
  readonly #link: RedisLink;
  readonly #hash: string;
  readonly #part: string;
  readonly #key: string;

  constructor(link: RedisLink, hash: string) {
    this.#link = link;
    this.#hash = hash;
    this.#part = link.part(hash);
    this.#key = `${this.#part}:room:${hash}`;
  }

  enter(
    seat: Seat,
    claim: Claim | null,
    pass: EntryPass,
    { ask, limits, roster }: { ask: string; limits: EntryLimits; roster: boolean },
  ): Promise<unknown> {
    const { epoch = '-', received = 0 } = claim ?? {};
    const { maxParticipants, maxWaiting, lobby, openHosts } = limits;
    const life = [String(maxParticipants), epoch, String(received), flag(roster), ask];
    const entry = [flag(pass.knocks), flag(pass.lobby), flag(lobby), flag(openHosts === 'first'), String(maxWaiting)];
    return this.#run(SCRIPTS.enter, seat.id, writeLabel(seat), ...life, keysOf(seat).join(' '), ...entry);
  }

  change(seat: Seat): Promise<unknown> {
    return this.#run(SCRIPTS.change, ...fields(seat));
  }

  leave(id: string, reason: string): Promise<unknown> {
    return this.#run(SCRIPTS.leave, id, reason);
  }

  /** @param heir a node, or `null` for any that has somebody in the room */
  adopt(dead: string, heir: string | null): Promise<unknown> {
    return this.#run(SCRIPTS.adopt, dead, heir ?? '-');
  }

  /** @returns 0 when the rules were others than those of that revision */
  async rule(revision: number, rules: RoomRules): Promise<number> {
    return Number(await this.#run(SCRIPTS.rule, String(revision), JSON.stringify(rules)));
  }

  finish(): Promise<unknown> {
    return this.#run(SCRIPTS.finish);
  }

  resync(seats: readonly Seat[], rules: RoomRules): Promise<unknown> {
    const known = rules.revision > 0 ? JSON.stringify(rules) : '-';
    return this.#run(SCRIPTS.resync, known, ...seats.flatMap(fields));
  }

  /** The version that the room has in Redis; 0 when it is not there. */
  async touch(): Promise<number> {
    return Number((await this.#run(SCRIPTS.touch)) ?? 0);
  }

  signal(to: string, from: string, body: Buffer): Promise<unknown> {
    return this.#route(to, signalMessage(this.#hash, to, from, body));
  }

  order(to: string, order: SeatOrder): Promise<unknown> {
    return this.#route(to, orderMessage(this.#hash, to, order));
  }

  renew(to: string): Promise<unknown> {
    return this.#route(to, renewMessage(this.#hash, to));
  }

  handOver(node: string, handover: Handover): Promise<unknown> {
    return this.#link.publish(this.#part, node, handoverMessage(this.#hash, handover));
  }

  /** Comes back to this node, behind all that it has sent to itself so far. */
  fence(id: string, ask: string): Promise<unknown> {
    return this.#link.publish(this.#part, this.#link.node, fenceMessage(this.#hash, { id, ask }));
  }

  #route(to: string, message: Buffer): Promise<unknown> {
    return this.#link.run(SCRIPTS.route, this.#key, [this.#inboxes, to, message]);
  }

  #run(script: RoomScript, ...args: string[]): Promise<unknown> {
    return this.#link.run(script, this.#key, [this.#inboxes, this.#hash, String(MEMORY), this.#link.node, ...args]);
  }

  /** What the inbox of every node begins with. */
  get #inboxes(): string {
    return this.#link.inbox(this.#part, '');
  }
}
