import { statsEntries } from './stats-entries.js';

/** What grows in these statistics when anything of the other side arrives (W3C webrtc-stats). */
const COUNTERS: Record<string, readonly string[]> = {
  'candidate-pair': ['bytesReceived', 'requestsReceived', 'responsesReceived'],
  'inbound-rtp': ['packetsReceived'],
};

/**
 * A number that grows with every media packet, data packet and STUN check that arrives; `null` when the report
 * tells of none. It may fall when candidate pairs are discarded, so only its changing means something.
 */
export function receivedCount(report: RTCStatsReport): number | null {
  let sum: number | null = null;
  for (const entry of statsEntries(report).values()) {
    for (const name of COUNTERS[String(entry.type)] ?? []) {
      const count = entry[name];
      if (typeof count === 'number') sum = (sum ?? 0) + count;
    }
  }
  return sum;
}
