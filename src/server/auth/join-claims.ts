import { isText } from '../../protocol/checks.js';
import { normalizeName, normalizeRoom } from '../../protocol/names.js';
import { LIMITS, ROLES } from '../../protocol/signaling.js';
import type { Role } from '../../protocol/signaling.js';

/** What a join token says, next to the registered claims `exp` (needed), `nbf`, `iss` and `aud`. */
export interface JoinClaims {
  /** The room it lets somebody into, or `*` for any. */
  room: string;
  /** The participant's name, which they cannot change then. Default: they choose. */
  name?: string;
  /** Default `guest`. */
  role?: Role;
  /** Waits to be let in by a host, also where the room is not locked. Default `false`. */
  lobby?: boolean;
  /** Who it was given to: for the logs, and to keep out whom a host removed. */
  sub?: string;
}

/** What somebody may do, by the token they have shown. */
export interface Grant {
  /** Normalised; `null` when they choose their name. */
  readonly name: string | null;
  readonly role: Role;
  readonly lobby: boolean;
  readonly subject: string | null;
}

const ANY_ROOM = '*';

/** Of a payload whose signature holds: what it grants in `room` (normalised), or why nothing. */
export function readJoinClaims(payload: Readonly<Record<string, unknown>>, room: string): Grant | string {
  const { room: named, name, role = 'guest', lobby = false, sub } = payload;
  if (typeof named !== 'string') return 'The join token names no room.';
  if (named !== ANY_ROOM && normalizeRoom(named) !== room) return 'The join token is for another room.';
  if (name !== undefined && !isText(name, LIMITS.nameLength * 8)) return 'The name in the join token is no name.';
  const known = ROLES.find((each) => each === role);
  if (!known) return `The role in the join token is neither of ${ROLES.join(' and ')}.`;
  // Taken for nothing, these two would let somebody walk past the door, or come back through another one.
  if (typeof lobby !== 'boolean') return 'The "lobby" in the join token is neither true nor false.';
  if (sub !== undefined && !isText(sub, LIMITS.tokenLength)) return 'The "sub" in the join token is no text.';
  return {
    // An empty name is none.
    name: normalizeName(name ?? '') || null,
    role: known,
    lobby,
    subject: sub ?? null,
  };
}
