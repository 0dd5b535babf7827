import { selectedPair, type StatsEntry, statsEntries } from '../base/stats-entries.js';

/** What somebody can read of a connection: the numbers of the last second. `null`: the browser does not tell. */
export interface LinkStats {
  /** Milliseconds there and back. */
  readonly roundTrip: number | null;
  /** Milliseconds by which packets of sound or pictures come early or late, the worst of them. */
  readonly jitter: number | null;
  /** Parts, 0 to 1, of what came and of what went. */
  readonly lossIn: number | null;
  readonly lossOut: number | null;
  /** kbit/s. */
  readonly rateIn: number;
  readonly rateOut: number;
  /** kbit/s that the browser believes to get through. */
  readonly available: number | null;
  readonly relayed: boolean | null;
  /** `udp`, `tcp` or `tls`. */
  readonly protocol: string | null;
  readonly pictureIn: PictureStats | null;
  readonly pictureOut: PictureStats | null;
}

export interface PictureStats {
  readonly width: number;
  readonly height: number;
  readonly frameRate: number;
  /** Such as `VP9`. */
  readonly codec: string;
}

/**
 * What happened between two reports of one connection.
 *
 * @see https://www.w3.org/TR/webrtc-stats/
 */
export function linkStats(report: RTCStatsReport, before: RTCStatsReport | null): LinkStats {
  const all = statsEntries(report);
  const former = before ? statsEntries(before) : new Map<unknown, StatsEntry>();
  const of = (type: string): StatsEntry[] => [...all.values()].filter((entry) => entry.type === type);
  const grown = (entry: StatsEntry, name: string): number =>
    Math.max(0, number(entry[name]) - number(former.get(entry.id)?.[name]));
  const total = (entries: StatsEntry[], name: string): number =>
    entries.reduce((sum, each) => sum + grown(each, name), 0);
  const [incoming, outgoing, reports] = [of('inbound-rtp'), of('outbound-rtp'), of('remote-inbound-rtp')];
  const pair = selectedPair(all);
  const seconds = elapsed(pair, former);
  const rate = (entries: StatsEntry[], name: string): number =>
    seconds ? (total(entries, name) * 8) / 1000 / seconds : 0;
  const [received, lost] = [total(incoming, 'packetsReceived'), total(incoming, 'packetsLost')];
  const local = all.get(pair?.localCandidateId);
  const remote = all.get(pair?.remoteCandidateId);
  const kinds = [local?.candidateType, remote?.candidateType].filter(Boolean);
  const trip = optional(pair?.currentRoundTripTime) ?? optional(reports[0]?.roundTripTime);
  const jitters = incoming.flatMap(({ jitter }) => optional(jitter) ?? []);
  const losses = reports.flatMap(({ fractionLost }) => optional(fractionLost) ?? []);
  const codecOf = ({ codecId }: StatsEntry): string => String(all.get(codecId)?.mimeType ?? '').replace(/^\w+\//, '');
  return {
    roundTrip: trip === null ? null : trip * 1000,
    jitter: jitters.length ? Math.max(...jitters) * 1000 : null,
    lossIn: received + lost ? lost / (received + lost) : null,
    lossOut: losses.length ? Math.max(...losses) : null,
    rateIn: rate(incoming, 'bytesReceived'),
    rateOut: rate(outgoing, 'bytesSent'),
    available: scaled(pair?.availableOutgoingBitrate, 1000),
    relayed: kinds.length ? kinds.includes('relay') : null,
    protocol: protocolOf(local),
    pictureIn: picture(incoming, codecOf),
    pictureOut: picture(outgoing, codecOf),
  };
}

function elapsed(pair: StatsEntry | undefined, former: ReadonlyMap<unknown, StatsEntry>): number {
  const before = pair && former.get(pair.id);
  return before ? (number(pair.timestamp) - number(before.timestamp)) / 1000 : 0;
}

/** The largest that moves: of a screen and a camera the screen, as a rule. */
function picture(entries: StatsEntry[], codecOf: (entry: StatsEntry) => string): PictureStats | null {
  const area = (entry: StatsEntry): number => number(entry.frameWidth) * number(entry.frameHeight);
  const [largest] = entries
    .filter((entry) => entry.kind === 'video' && number(entry.framesPerSecond) > 0 && area(entry) > 0)
    .sort((a, b) => area(b) - area(a));
  if (!largest) return null;
  const { frameWidth, frameHeight, framesPerSecond } = largest;
  const size = { width: number(frameWidth), height: number(frameHeight) };
  return { ...size, frameRate: number(framesPerSecond), codec: codecOf(largest) };
}

function protocolOf(local: StatsEntry | undefined): string | null {
  const name = local?.relayProtocol ?? local?.protocol;
  return typeof name === 'string' ? name : null;
}

const optional = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const number = (value: unknown): number => optional(value) ?? 0;
const scaled = (value: unknown, by: number): number | null => (typeof value === 'number' ? value / by : null);
