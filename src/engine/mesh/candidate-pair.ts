import { selectedPair, statsEntries } from '../../base/stats-entries.js';

/**
 * Whether the selected pair of a statistics report passes a TURN server; `null` when the report does not tell.
 * A relay on the other side counts too: its candidate shows as `relay` in ours.
 */
export function isRelayed(report: RTCStatsReport): boolean | null {
  const entries = statsEntries(report);
  const pair = selectedPair(entries);
  const types = [pair?.localCandidateId, pair?.remoteCandidateId].map((id) => entries.get(id)?.candidateType);
  return types.some(Boolean) ? types.includes('relay') : null;
}
