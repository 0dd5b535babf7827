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
 * - `renew`: an offer of somebody who does not know how far we have counted; there has to be a newer one.
 */
export type LinkVerdict = 'drop' | 'hold' | 'adopt' | 'deliver' | 'offer' | 'renew';

/**
 * Decides about one signal. Both sides come to matching conclusions from their own knowledge, whatever the
 * order in which offers cross: a higher generation replaces a lower one, and within one generation the
 * offer of the smaller id stands.
 */
export function judgeLinkSignal({ gen, role, smaller }: LinkPosition, signal: LinkSignal): LinkVerdict {
  const { type } = signal;
  if (role === null && type === 'offer' && signal.gen <= gen) return 'renew';
  if (signal.gen < gen) return 'drop';
  if (signal.gen > gen) {
    if (type === 'offer') return 'adopt';
    if (type === 'rebuild') return 'offer';
    return type === 'candidate' && signal.by === 'initiator' ? 'hold' : 'drop';
  }
  if (role === null) return 'drop';
  // The loser of two crossing offers had sent candidates for its own offer: same role as ours, of no use.
  if (type === 'candidate') return role === signal.by ? 'drop' : 'deliver';
  // Offers are for the responder, everything else for the initiator.
  if ((type === 'offer') === (role === 'responder')) return 'deliver';
  return type === 'offer' && !smaller ? 'adopt' : 'drop';
}
