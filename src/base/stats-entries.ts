/** One entry of a report. Names as in W3C webrtc-stats; browsers leave out what they do not count. */
export type StatsEntry = Readonly<Record<string, unknown>>;

/**
 * The entries of a report by their ids, of which TypeScript's DOM types know nothing. Read once: Chromium 156 makes the
 * objects anew at each reading, which costs a quarter of a millisecond and gives the same entry another identity.
 */
export function statsEntries(report: RTCStatsReport): ReadonlyMap<unknown, StatsEntry> {
  return new Map(report as unknown as Iterable<[string, StatsEntry]>);
}

/** The pair of candidates that is in use. */
export function selectedPair(entries: ReadonlyMap<unknown, StatsEntry>): StatsEntry | undefined {
  const all = [...entries.values()];
  // Firefox marks the pair itself; the others name it in the transport (W3C webrtc-stats, selectedCandidatePairId).
  const transport = all.find(({ type }) => type === 'transport');
  return entries.get(transport?.selectedCandidatePairId) ?? all.find(({ selected }) => selected === true);
}
