import { MUTABLE_SOURCES } from '../../protocol/signaling.js';
import type { MutableSource, Role } from '../../protocol/signaling.js';

/** What a participant is and may do in a room, by their token and by what hosts decided. */
export interface Standing {
  /** Of the join token; on a server without them `guest`, or `null` where nobody is host. */
  readonly role: Role | null;
  /** A host all the same: made one by another, or the first in a room without tokens. */
  readonly promoted: boolean;
  /** Has knocked and is not in yet. */
  readonly waiting: boolean;
  /** One bit for each of `MUTABLE_SOURCES`. */
  readonly muted: number;
}

export function isHost({ role, promoted }: Pick<Standing, 'role' | 'promoted'>): boolean {
  return promoted || role === 'host';
}

export function muteBits(sources: readonly MutableSource[]): number {
  return MUTABLE_SOURCES.reduce((bits, source, at) => (sources.includes(source) ? bits | (1 << at) : bits), 0);
}

export function mutedSources(bits: number): MutableSource[] {
  return MUTABLE_SOURCES.filter((_, at) => bits & (1 << at));
}
