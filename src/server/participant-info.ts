import type { ParticipantInfo } from '../protocol/signaling.js';
import { isHost, mutedSources } from './hosts/standing.js';
import type { Standing } from './hosts/standing.js';

/** A participant as a seat has them, wherever it is kept. */
export interface Described extends Standing {
  readonly id: string;
  readonly name: string;
  readonly connected: boolean;
}

/** What others are told of a participant, and nothing else that is known of the seat; without what there is nothing to say of. */
export function participantInfo(described: Described): ParticipantInfo {
  const { id, name, role, muted, connected } = described;
  return {
    ...{ id, name },
    ...(role && { role: isHost(described) ? 'host' : role }),
    ...(muted !== 0 && { muted: mutedSources(muted) }),
    connected,
  };
}
