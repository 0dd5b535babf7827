import { MAX_LANES } from '../../protocol/files.js';
import { integer, tagged } from '../../protocol/readers.js';
import type { Reader } from '../../protocol/readers.js';
import { candidate, linkRole, sdp } from './link-signal.js';
import type { LinkRole } from './link-signal.js';

/**
 * What two engines tell each other of the lanes between them, on the control channel of their link.
 *
 * `n` counts the lanes that one side has tried to open on this link, so that what comes late for a lane that was
 * given up does not reach the next one with its number. Whoever opens a lane offers; `by` is the part that the sender
 * plays in it, because both sides count for themselves.
 */
export type LaneSignal =
  | { type: 'offer'; n: number; lane: number; sdp: string }
  | { type: 'answer'; n: number; sdp: string }
  | { type: 'candidate'; n: number; by: LinkRole; candidate: RTCIceCandidateInit }
  /** It is over at the sender's end, or was refused. */
  | { type: 'close'; n: number; by: LinkRole };

const n = integer();

/** `null` for anything that is not exactly a lane signal. Unknown fields are left out. */
export const parseLaneSignal: Reader<LaneSignal> = tagged({
  offer: { n, lane: integer(MAX_LANES, 1), sdp },
  answer: { n, sdp },
  candidate: { n, by: linkRole, candidate },
  close: { n, by: linkRole },
});
