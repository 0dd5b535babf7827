import type { DataLink } from '../../src/engine/data-link.js';
import type { Participant, SessionState } from '../../src/session/session-types.js';

export interface FakePerson extends Partial<Omit<Participant, 'isSelf'>> {
  /** Makes their microphone loud enough to count as speaking. */
  loud?: boolean;
}

export interface FakeSessionInit {
  room?: string;
  state?: SessionState;
  /** Own name. */
  name?: string;
  people?: FakePerson[];
  dataLinks?: DataLink[];
}
