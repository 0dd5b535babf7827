import type { ParticipantInfo } from '../protocol/signaling.js';
import { mutedList } from './muted-by-host.js';
import type { Participant } from './session-types.js';

export type ParticipantPatch = Partial<Omit<Participant, 'id' | 'isSelf'>>;

export interface ParticipantChange {
  readonly participant: Participant;
  readonly changed: readonly (keyof Participant)[];
}

/** Those who are in the room, in the order they came. Participants are immutable; a change makes a new one. */
export class Roster {
  readonly #members = new Map<string, Participant>();
  #list: readonly Participant[] = [];

  /** The same array until something changes. */
  get list(): readonly Participant[] {
    return this.#list;
  }

  get(id: string): Participant | undefined {
    return this.#members.get(id);
  }

  add({ id, name, role, muted, connected }: ParticipantInfo): Participant {
    const participant = { ...newParticipant(id, name, connected), role: role ?? null, muted: mutedList(muted) };
    this.#set(participant);
    return participant;
  }

  /** `null` when nobody of this id is there or nothing is different. */
  update(id: string, patch: ParticipantPatch): ParticipantChange | null {
    const former = this.#members.get(id);
    const change = former ? applyPatch(former, patch) : null;
    if (change) this.#set(change.participant);
    return change;
  }

  remove(id: string): Participant | null {
    const participant = this.#members.get(id) ?? null;
    this.#members.delete(id);
    this.#list = [...this.#members.values()];
    return participant;
  }

  #set(participant: Participant): void {
    this.#members.set(participant.id, participant);
    this.#list = [...this.#members.values()];
  }
}

export function newParticipant(id: string, name: string, present: boolean): Participant {
  return {
    id,
    name,
    isSelf: false,
    role: null,
    muted: mutedList(),
    present,
    link: 'connecting',
    relayed: null,
    quality: null,
    verification: null,
    microphone: false,
    camera: false,
    screen: false,
    files: false,
    call: null,
    recording: false,
    hand: null,
    cameraStream: null,
    screenStream: null,
  };
}

/** `null` when nothing would be different. */
export function applyPatch(former: Participant, patch: ParticipantPatch): ParticipantChange | null {
  const changed = (Object.keys(patch) as (keyof ParticipantPatch)[]).filter((key) => patch[key] !== former[key]);
  return changed.length > 0 ? { participant: { ...former, ...patch }, changed } : null;
}
