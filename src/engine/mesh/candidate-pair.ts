/**
 * Whether the selected pair of a statistics report passes a TURN server; `null` when the report does not tell.
 * A relay on the other side counts too: its candidate shows as `relay` in ours.
 */
export function isRelayed(report: RTCStatsReport): boolean | null {
  const stats = report as unknown as ReadonlyMap<unknown, Readonly<Record<string, unknown>>>;
  const entries = [...stats.values()];
  // Firefox marks the pair itself; the others name it in the transport (W3C webrtc-stats, selectedCandidatePairId).
  const transport = entries.find(({ type }) => type === 'transport');
  const pair = stats.get(transport?.selectedCandidatePairId) ?? entries.find(({ selected }) => selected === true);
  const types = [pair?.localCandidateId, pair?.remoteCandidateId].map((id) => stats.get(id)?.candidateType);
  return types.some(Boolean) ? types.includes('relay') : null;
}
