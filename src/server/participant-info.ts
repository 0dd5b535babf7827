import type { ParticipantInfo, Role } from '../protocol/signaling.js';

/** A participant as a seat has them, wherever it is kept. */
interface Described {
  readonly id: string;
  readonly name: string;
  readonly role?: Role | null;
  readonly connected: boolean;
}

/** What others are told of a participant, and nothing else that is known of the seat; without a role where there is none. */
export function participantInfo({ id, name, role, connected }: Described): ParticipantInfo {
  return { id, name, ...(role && { role }), connected };
}
