import type { LinkQuality, QualityLevel, QualityReason } from '../../engine.js';
import type { LinkSample } from './link-sample.js';

/** Fewer packets in a second tell nothing of losses: a single lost one would be many per cent. */
const ENOUGH = 20;
/** From where on something is fair, and poor. ITU-T G.114 puts the limits of a conversation at 150 and 400 ms one way. */
const LIMITS = { loss: [0.03, 0.1], roundTrip: [300, 700] } as const;

type Finding = readonly [QualityLevel, QualityReason];
const RANK: readonly QualityLevel[] = ['good', 'fair', 'poor', 'lost'];

/** What a second of a link was like, from the samples at its two ends. */
export function judgeQuality(before: LinkSample, now: LinkSample): LinkQuality {
  const found: Finding[] = [
    ...above('packet-loss', Math.max(lossReceived(before, now), lossSent(before, now)), LIMITS.loss),
    ...above('round-trip', now.roundTrip ?? 0, LIMITS.roundTrip),
  ];
  if (isFrozen(before, now)) found.push(['poor', 'frozen']);
  if (now.limits.has('bandwidth')) found.push(['fair', 'bandwidth']);
  if (now.limits.has('cpu')) found.push(['fair', 'cpu']);
  // Of equals the first: losses explain a lack of bandwidth, not the other way round.
  const [level, reason] = found.reduce<Finding | [QualityLevel, null]>(
    (worst, each) => (rank(each[0]) > rank(worst[0]) ? each : worst),
    ['good', null],
  );
  return { level, reason };
}

export function rank(level: QualityLevel): number {
  return RANK.indexOf(level);
}

function above(reason: QualityReason, value: number, [fair, poor]: readonly [number, number]): Finding[] {
  if (value < fair) return [];
  return [[value >= poor ? 'poor' : 'fair', reason]];
}

/** The worst stream's share of lost packets, 0 to 1. */
function lossReceived(before: LinkSample, now: LinkSample): number {
  const losses = [...now.received].map(([id, { packets, lost }]) => {
    const former = before.received.get(id);
    if (!former) return 0;
    const missing = Math.max(0, lost - former.lost);
    const due = packets - former.packets + missing;
    return due < ENOUGH ? 0 : missing / due;
  });
  return Math.max(0, ...losses);
}

function lossSent(before: LinkSample, now: LinkSample): number {
  const losses = [...now.sent].map(([id, { packets, loss }]) =>
    packets - (before.sent.get(id)?.packets ?? packets) < ENOUGH ? 0 : loss,
  );
  return Math.max(0, ...losses);
}

/** A picture that is paused brings no packets; one of which only packets come cannot be decoded. */
function isFrozen(before: LinkSample, now: LinkSample): boolean {
  return [...now.received].some(([id, { picture, packets, frames }]) => {
    const former = before.received.get(id);
    return picture && former !== undefined && packets - former.packets >= ENOUGH / 4 && frames === former.frames;
  });
}
