import type { Knocker, LeaveReason, ParticipantInfo, ServerHeader } from '../protocol/signaling.js';
import { headerText } from './frame-bytes.js';
import { settingsOf } from './hosts/room-rules.js';
import type { RoomRules } from './hosts/room-rules.js';
import type { Member } from './member.js';
import { Seat } from './seat.js';

/** Of all rooms in which nobody waits, which are most: a set for each would be as large as a seat. */
const NOBODY: ReadonlySet<string> = new Set();

/**
 * Who is in one room, and what they are told of each other. Never reaches into another room.
 *
 * Who has knocked has a seat like all others, and comes back to it like all others; but until they are let in nobody
 * hears of them except the hosts, and nothing passes from or to them.
 */
export class Room {
  readonly name: string;
  rules: RoomRules;
  /** Participants that have asked for a seat and wait for the answer. */
  expected = 0;
  /** What those who wait were last told of `hostPresent`. */
  toldHostPresent = false;
  /**
   * In the order of arrival. A new list for each change: it takes what it needs, where a `Map` takes 200 bytes for two, and
   * to look through sixteen ids is as fast. Hundreds in a room cost a signal a microsecond or two.
   */
  #members: readonly Member[] = [];
  /** Of the members, those whom only hosts know of. */
  #waiting: ReadonlySet<string> = NOBODY;
  readonly #changed: (room: Room) => void;

  /** @param changed somebody came, went or is another: see who is host now */
  constructor(name: string, rules: RoomRules, changed: (room: Room) => void) {
    this.name = name;
    this.rules = rules;
    this.#changed = changed;
  }

  /** Participants, members on other servers included. */
  get size(): number {
    return this.#members.length - this.#waiting.size;
  }

  /** Those who have knocked. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Whether somebody is there who could let others in. */
  get hostPresent(): boolean {
    for (const member of this.#members) {
      if (member.isHost && member.connected && !this.#waiting.has(member.id)) return true;
    }
    return false;
  }

  /** Whether nobody on this server has to do with it. */
  get vacant(): boolean {
    if (this.expected > 0) return false;
    for (const member of this.#members) if (member instanceof Seat) return false;
    return true;
  }

  get(id: string): Member | undefined {
    return this.#members.find((member) => member.id === id);
  }

  /** Of a participant that this server keeps the seat of. */
  seat(id: string): Seat | undefined {
    const member = this.get(id);
    return member instanceof Seat ? member : undefined;
  }

  /** Those of this server. */
  seats(): Seat[] {
    return this.#members.filter((member) => member instanceof Seat);
  }

  members(): Iterable<Member> {
    return this.#members;
  }

  /** Has knocked, and nobody but the hosts has heard of them yet. */
  isWaiting({ id }: Member): boolean {
    return this.#waiting.has(id);
  }

  /** Everyone but `self`, oldest first. */
  roster(self: Member): ParticipantInfo[] {
    const others = this.#members.filter((member) => member !== self && !this.isWaiting(member));
    return others.map((member) => member.info);
  }

  knocking(): Knocker[] {
    return this.#members.filter((member) => this.isWaiting(member)).map(knockerOf);
  }

  /** Takes in a seat whose socket is attached already, so that the others hear of it connected. */
  add(member: Member): void {
    this.#members = this.#without(member).concat(member);
    if (member.waiting) {
      this.#waiting = new Set(this.#waiting).add(member.id);
      this.#tellKnock(member);
    } else {
      this.#tellOthers(member, { type: 'join', participant: member.info });
    }
    this.#changed(this);
  }

  /** Another one for the same participant, in the same place; the others hear `presence` where it looks different. */
  replace(member: Member): void {
    const former = this.get(member.id);
    if (!former) return this.add(member);
    this.#members = this.#members.map((each) => (each === former ? member : each));
    const sameWaiting = this.isWaiting(member) === member.waiting;
    if (sameWaiting && looksOf(former.info) === looksOf(member.info)) this.#changed(this);
    else this.announce(member);
  }

  remove(member: Member, reason: LeaveReason): void {
    this.#members = this.#without(member);
    if (member instanceof Seat) member.release();
    if (this.#waitsNoLonger(member)) this.#tellHosts({ type: 'knock-end', id: member.id });
    else this.#tellOthers(member, { type: 'leave', id: member.id, reason });
    this.#changed(this);
  }

  /** Everybody is out, and nobody is told here. */
  clear(): void {
    for (const seat of this.seats()) seat.release();
    this.#members = [];
    this.#waiting = NOBODY;
  }

  /** What others know of `member` has changed; one who waited may be in now. */
  announce(member: Member, { info, waiting }: Pick<Member, 'info' | 'waiting'> = member): void {
    if (!this.#waiting.has(member.id)) {
      this.#tellOthers(member, { type: 'presence', participant: info });
      if (member instanceof Seat) this.#tellSelf(member, info);
    } else if (!waiting) {
      this.#waitsNoLonger(member);
      this.#tellHosts({ type: 'knock-end', id: member.id });
      this.#tellOthers(member, { type: 'join', participant: info });
      if (member instanceof Seat) member.placed();
    } else {
      this.#tellKnock(member);
    }
    this.#changed(this);
  }

  /** What hosts decided is new. */
  tellRules(): void {
    this.#tellOthers(null, { type: 'settings', settings: settingsOf(this.rules) });
  }

  /** The seat's participant is about to be told its role and what is muted, in a welcome. */
  shown(seat: Seat): void {
    seat.shown = rightsOf(seat.info);
  }

  /** Hands `body` to one participant. `false` when nobody else here has that id. */
  relay(from: Seat, to: string, body: Buffer): boolean {
    const target = this.get(to);
    if (!target || target === from || this.#waiting.has(to)) return false;
    target.signal(from.id, body);
    return true;
  }

  /** By its id: a member may have been replaced. */
  #without({ id }: Member): Member[] {
    return this.#members.filter((member) => member.id !== id);
  }

  /** `false` when they did not wait. */
  #waitsNoLonger({ id }: Member): boolean {
    if (!this.#waiting.has(id)) return false;
    const others = [...this.#waiting].filter((each) => each !== id);
    this.#waiting = others.length > 0 ? new Set(others) : NOBODY;
    return true;
  }

  #tellSelf(seat: Seat, participant: ParticipantInfo): void {
    const rights = rightsOf(participant);
    if (seat.shown === null || seat.shown === rights) return;
    const wasHost = seat.shown.startsWith('host');
    seat.shown = rights;
    seat.tell(headerText({ type: 'presence', participant }));
    if (wasHost || participant.role !== 'host') return;
    for (const knocker of this.knocking()) seat.tell(headerText({ type: 'knock', participant: knocker }));
  }

  #tellKnock(member: Member): void {
    this.#tellHosts({ type: 'knock', participant: knockerOf(member) });
  }

  #tellHosts(header: ServerHeader): void {
    const text = headerText(header);
    for (const member of this.#members) {
      if (member.isHost && !this.#waiting.has(member.id)) member.tell(text);
    }
  }

  #tellOthers(member: Member | null, header: ServerHeader): void {
    if (this.#members.length === 0) return;
    const text = headerText(header);
    for (const other of this.#members) {
      if (other !== member && !this.#waiting.has(other.id)) other.tell(text);
    }
  }
}

function knockerOf({ id, info: { name } }: Member): Knocker {
  return { id, name };
}

function looksOf({ name, connected, ...rest }: ParticipantInfo): string {
  return `${connected} ${rightsOf(rest)} ${name}`;
}

/** Few are possible, so each is kept once and not in every seat. */
const rights = new Map<string, string>();

function rightsOf({ role, muted = [] }: Pick<ParticipantInfo, 'role' | 'muted'>): string {
  const text = `${role} ${muted.join()}`;
  if (!rights.has(text)) rights.set(text, text);
  return rights.get(text) ?? text;
}
