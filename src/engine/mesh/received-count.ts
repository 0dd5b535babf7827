import { selectedPair, statsEntries } from '../../base/stats-entries.js';

/** What grows in these statistics when anything of the other side arrives (W3C webrtc-stats). */
const COUNTERS: Record<string, readonly string[]> = {
  'candidate-pair': ['bytesReceived', 'requestsReceived', 'responsesReceived'],
  'inbound-rtp': ['packetsReceived'],
};

export interface Received {
  /** Grows with every media packet, data packet and STUN check that arrives. It may fall when pairs are discarded. */
  readonly count: number;
  /** Names the path in use, if that matters. */
  readonly path?: unknown;
}

/**
 * What has arrived so far; `null` when the report does not tell.
 *
 * @param onPath counts checks over the path in use only. While the browser still clings to a dead one, the checks of
 *   others say nothing of it (Chromium 156 does for up to 3.5 seconds).
 */
export function receivedCount(report: RTCStatsReport, onPath: boolean): Received | null {
  const entries = statsEntries(report);
  const pair = onPath ? selectedPair(entries) : undefined;
  if (onPath && !pair) return null;
  let count: number | null = null;
  for (const entry of entries.values()) {
    if (pair && entry.type === 'candidate-pair' && entry !== pair) continue;
    for (const name of COUNTERS[String(entry.type)] ?? []) {
      const value = entry[name];
      if (typeof value === 'number') count = (count ?? 0) + value;
    }
  }
  return count === null ? null : { count, path: pair?.id };
}

/** Whether anything has arrived in between, or goes another way now. */
export function isNews(now: Received, before: Received): boolean {
  return now.count > before.count || now.path !== before.path;
}
