import { createHash } from 'node:crypto';
import type { ClientHeader } from '../protocol/signaling.js';
import type { Grant } from './auth/join-claims.js';
import type { EntryLimits } from './hosts/judge-entry.js';
import type { JoinRequest } from './room-registry.js';

const SUBJECT_BYTES = 16;

/** Who comes, by the token they have shown or, on a server that asks for none, by their own word. */
export function joinIdentity(
  { name = '', knock }: Extract<ClientHeader, { type: 'join' }>,
  grant: Grant | null,
  { openHosts }: EntryLimits,
): Omit<JoinRequest, 'room' | 'resume'> {
  return {
    name: grant?.name ?? name,
    nameFixed: Boolean(grant?.name),
    role: grant?.role ?? (openHosts === 'first' ? 'guest' : null),
    subject: grant?.subject ? hashSubject(grant.subject) : null,
    knocks: knock === true,
    lobby: grant?.lobby ?? false,
  };
}

/** As all servers compare it; who it is stands nowhere in Redis. */
function hashSubject(subject: string): string {
  return createHash('sha256').update(subject).digest().subarray(0, SUBJECT_BYTES).toString('base64url');
}
