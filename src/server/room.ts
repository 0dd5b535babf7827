import type { LeaveReason, ParticipantInfo, ServerHeader } from '../protocol/signaling.js';
import { headerFrame, signalFrame } from './frame-bytes.js';
import type { Member } from './member.js';
import { Seat } from './seat.js';

/** Who is in one room, and what they are told of each other. Never reaches into another room. */
export class Room {
  readonly name: string;
  /** Participants that have asked for a seat and wait for the answer. */
  expected = 0;
  /** In the order of arrival, which a `Map` keeps. */
  readonly #members = new Map<string, Member>();

  constructor(name: string) {
    this.name = name;
  }

  /** Members on other servers included. */
  get size(): number {
    return this.#members.size;
  }

  /** Whether nobody on this server has to do with it. */
  get vacant(): boolean {
    if (this.expected > 0) return false;
    for (const member of this.#members.values()) if (member instanceof Seat) return false;
    return true;
  }

  get(id: string): Member | undefined {
    return this.#members.get(id);
  }

  /** Of a participant that this server keeps the seat of. */
  seat(id: string): Seat | undefined {
    const member = this.#members.get(id);
    return member instanceof Seat ? member : undefined;
  }

  /** Those of this server. */
  seats(): Seat[] {
    return [...this.#members.values()].filter((member) => member instanceof Seat);
  }

  members(): Iterable<Member> {
    return this.#members.values();
  }

  /** Everyone but `self`, oldest first. */
  roster(self: Member): ParticipantInfo[] {
    return [...this.#members.values()].filter((member) => member !== self).map((member) => member.info);
  }

  /** Takes in a seat whose socket is attached already, so that the others hear of it connected. */
  add(member: Member): void {
    this.#members.set(member.id, member);
    this.#tellOthers(member, { type: 'join', participant: member.info });
  }

  /** Another one for the same participant, in the same place; the others hear `presence` where it looks different. */
  replace(member: Member): void {
    const former = this.#members.get(member.id)?.info;
    this.#members.set(member.id, member);
    const { name, role, connected } = member.info;
    if (former?.name !== name || former.role !== role || former.connected !== connected) this.announce(member);
  }

  remove(member: Member, reason: LeaveReason): void {
    this.#members.delete(member.id);
    if (member instanceof Seat) member.release();
    this.#tellOthers(member, { type: 'leave', id: member.id, reason });
  }

  /** The name, the role or the connection of `member` has changed. */
  announce(member: Member, participant = member.info): void {
    this.#tellOthers(member, { type: 'presence', participant });
  }

  /** Hands `body` to one participant. `false` when nobody else here has that id. */
  relay(from: Seat, to: string, body: Buffer): boolean {
    const target = this.#members.get(to);
    if (!target || target === from) return false;
    target.deliver(signalFrame(from.id, body));
    return true;
  }

  #tellOthers(member: Member, header: ServerHeader): void {
    if (this.#members.size === 0) return;
    const frame = headerFrame(header);
    for (const other of this.#members.values()) if (other !== member) other.tell(frame);
  }
}
