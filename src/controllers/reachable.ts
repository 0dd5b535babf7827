import type { Participant, Session } from '../session/session-types.js';

/** Those a file can be offered to now: their page takes files, and there is a link to it. */
export function reachable({ snapshot, dataLinks }: Pick<Session, 'snapshot' | 'dataLinks'>): Participant[] {
  return snapshot.participants.filter(({ id, files }) => files && dataLinks.some((l) => l.peer === id && l.open));
}
