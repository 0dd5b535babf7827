import { selectedPair, statsEntries, type StatsEntry } from '../../../base/stats-entries.js';

/** Totals of one RTP stream. */
export interface StreamCount {
  readonly picture: boolean;
  /** Packets that came, or went. */
  readonly packets: number;
  /** Those that were lost on the way here. */
  readonly lost: number;
  /** Pictures that came of them. */
  readonly frames: number;
}

/** What the governor takes from the statistics of a link. */
export interface LinkSample {
  /** Milliseconds there and back; `null` while unknown. */
  readonly roundTrip: number | null;
  /** Bits a second that the browser believes to get through; `null` where it gives no estimate (Firefox). */
  readonly available: number | null;
  readonly received: ReadonlyMap<string, StreamCount>;
  readonly sent: ReadonlyMap<string, StreamCount & { /** 0 to 1, as the other side reported last. */ loss: number }>;
  /** Why pictures that are sent are less than they could be. */
  readonly limits: Set<string>;
}

/** Reads one report. Names as in W3C webrtc-stats; whatever a browser leaves out counts as nothing. */
export function readSample(report: RTCStatsReport): LinkSample {
  const stats = statsEntries(report);
  const entries = [...stats.values()];
  const of = (type: string): StatsEntry[] => entries.filter((entry) => entry.type === type);
  const pair = selectedPair(stats) ?? of('candidate-pair').find(({ nominated }) => nominated === true);
  const reports = of('remote-inbound-rtp');
  const outgoing = of('outbound-rtp').filter(({ active }) => active !== false);
  const trips = [pair?.currentRoundTripTime, ...reports.map(({ roundTripTime }) => roundTripTime)].filter(isNumber);
  return {
    roundTrip: trips[0] === undefined ? null : trips[0] * 1000,
    available: isNumber(pair?.availableOutgoingBitrate) ? pair.availableOutgoingBitrate : null,
    received: new Map(
      of('inbound-rtp').map((entry) => [String(entry.id), count(entry, 'packetsReceived', 'framesDecoded')]),
    ),
    sent: new Map(
      outgoing.map((entry) => {
        const loss = number(reports.find(({ localId }) => localId === entry.id)?.fractionLost);
        return [String(entry.id), { ...count(entry, 'packetsSent', 'framesEncoded'), loss }];
      }),
    ),
    limits: new Set(outgoing.map(({ qualityLimitationReason }) => String(qualityLimitationReason))),
  };
}

function count(entry: StatsEntry, packets: string, frames: string): StreamCount {
  return {
    picture: entry.kind === 'video',
    packets: number(entry[packets]),
    lost: number(entry.packetsLost),
    frames: number(entry[frames]),
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

const number = (value: unknown): number => (isNumber(value) ? value : 0);
