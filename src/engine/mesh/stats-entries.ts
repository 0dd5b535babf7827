/** One entry of a report. Names as in W3C webrtc-stats; browsers leave out what they do not count. */
export type StatsEntry = Readonly<Record<string, unknown>>;

/** The entries of a report by their ids, of which TypeScript's DOM types know nothing. */
export function statsEntries(report: RTCStatsReport): ReadonlyMap<unknown, StatsEntry> {
  return report as unknown as ReadonlyMap<unknown, StatsEntry>;
}

/** The pair of candidates that is in use. */
export function selectedPair(entries: ReadonlyMap<unknown, StatsEntry>): StatsEntry | undefined {
  const all = [...entries.values()];
  // Firefox marks the pair itself; the others name it in the transport (W3C webrtc-stats, selectedCandidatePairId).
  const transport = all.find(({ type }) => type === 'transport');
  return entries.get(transport?.selectedCandidatePairId) ?? all.find(({ selected }) => selected === true);
}
