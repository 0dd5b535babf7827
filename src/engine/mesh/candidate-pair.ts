/**
 * Whether the selected pair of a statistics report passes a TURN server; `null` when the report does not tell.
 * A relay on the other side counts too: its candidate shows as `relay` in ours.
 */
export function isRelayed(report: RTCStatsReport): boolean | null {
  const pair = selectedPair(report);
  if (!pair) return null;
  const ends = [pair.localCandidateId, pair.remoteCandidateId].map((id) => read(report, id)?.candidateType);
  if (ends.every((type) => type === undefined)) return null;
  return ends.includes('relay');
}

function selectedPair(report: RTCStatsReport): Record<string, unknown> | undefined {
  let selected: Record<string, unknown> | undefined;
  report.forEach((entry: Record<string, unknown>) => {
    // Firefox marks the pair itself; the others name it in the transport (W3C webrtc-stats, selectedCandidatePairId).
    if (entry.type === 'transport') selected ??= read(report, entry.selectedCandidatePairId);
    if (entry.type === 'candidate-pair' && entry.selected === true) selected ??= entry;
  });
  return selected;
}

function read(report: RTCStatsReport, id: unknown): Record<string, unknown> | undefined {
  return typeof id === 'string' ? (report.get(id) as Record<string, unknown> | undefined) : undefined;
}
