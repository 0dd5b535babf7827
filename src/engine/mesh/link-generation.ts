import type { LinkRole, LinkSignal } from './link-signal.js';

/** What one side knows of its connection to one participant when a signal comes in. */
export interface LinkPosition {
  /** Highest generation seen or used with this participant; 0 before the first. */
  readonly gen: number;
  /** The part we play in the running connection of that generation; `null` when none runs. */
  readonly role: LinkRole | null;
  /** Whether our id is the smaller one: then our offer wins when both offered at once. */
  readonly smaller: boolean;
}

/**
 * - `drop`: stale, or not for us to act on.
 * - `hold`: a candidate that overtook its offer.
 * - `adopt`: answer this offer with a new connection, in place of the one there is.
 * - `deliver`: hand it to the running connection.
 * - `offer`: make a new connection of the signal's generation and offer it.
 */
export type LinkVerdict = 'drop' | 'hold' | 'adopt' | 'deliver' | 'offer';

/**
 * Decides about one signal. Both sides come to matching conclusions from their own knowledge, whatever the
 * order in which offers cross: a higher generation replaces a lower one, and within one generation the
 * offer of the smaller id stands.
 */
export function judgeLinkSignal({ gen, role, smaller }: LinkPosition, signal: LinkSignal): LinkVerdict {
  if (signal.gen < gen) return 'drop';
  const newer = signal.gen > gen;
  switch (signal.type) {
    case 'offer':
      if (newer) return 'adopt';
      if (role === null) return 'drop';
      if (role === 'responder') return 'deliver';
      return smaller ? 'drop' : 'adopt';
    case 'answer':
      return !newer && role === 'initiator' ? 'deliver' : 'drop';
    case 'candidate':
      if (newer) return signal.by === 'initiator' ? 'hold' : 'drop';
      // The loser of two crossing offers had sent candidates for its own offer: same role as ours, of no use.
      return role !== null && role !== signal.by ? 'deliver' : 'drop';
    case 'restart':
      return !newer && role === 'initiator' ? 'deliver' : 'drop';
    case 'rebuild':
      if (newer) return 'offer';
      return role === 'initiator' ? 'deliver' : 'drop';
  }
}
