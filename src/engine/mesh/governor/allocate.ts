/** One track that goes out over one link. */
export interface Flow {
  readonly kind: 'audio' | 'screen' | 'camera';
  /** The most it takes if it may, in bits a second, headers included. */
  readonly ceiling: number;
  /** Device pixels it is shown on; nothing for sound. */
  readonly area: number;
}

/** Bits a second below which sound is not worth sending: Opus at 16 kbit/s in packets of 20 ms, headers included. */
const LEAST_AUDIO = 40_000;
/** Bits a second that keep a small picture moving. */
const LEAST_PICTURE = 50_000;

/**
 * Shares an uplink: sound first, then shared screens, then cameras in proportion to the area they are shown on. Every
 * picture keeps moving before any gets more; where not even that fits, the smallest go without, cameras first, and
 * the largest never. Returns bits a second for each flow, in the order given; 0 means that it is not to be sent.
 */
export function allocate(budget: number, flows: readonly Flow[]): number[] {
  const shares = new Map<Flow, number>(flows.map((flow) => [flow, 0]));
  const sounds = flows.filter(({ kind }) => kind === 'audio');
  let rest = budget;
  for (const flow of sounds) {
    const share = Math.min(flow.ceiling, Math.max(LEAST_AUDIO, budget / sounds.length));
    shares.set(flow, share);
    rest -= share;
  }
  const pictures = flows.filter(({ kind }) => kind !== 'audio').sort(byImportance);
  const kept = pictures.slice(0, Math.max(1, Math.floor(rest / LEAST_PICTURE)));
  for (const flow of kept) {
    const share = Math.min(flow.ceiling, LEAST_PICTURE);
    shares.set(flow, share);
    rest -= share;
  }
  for (const kind of ['screen', 'camera'])
    rest = fill(
      shares,
      kept.filter((flow) => flow.kind === kind),
      rest,
    );
  return flows.map((flow) => shares.get(flow) ?? 0);
}

function byImportance(a: Flow, b: Flow): number {
  return Number(a.kind === 'camera') - Number(b.kind === 'camera') || b.area - a.area;
}

/** Hands out `room` by area, nobody more than their ceiling. Returns what is left. */
function fill(shares: Map<Flow, number>, flows: readonly Flow[], room: number): number {
  let open = flows;
  while (open.length > 0 && room > 0) {
    const total = open.reduce((sum, { area }) => sum + area, 0);
    const part = (flow: Flow): number => room * (total > 0 ? flow.area / total : 1 / open.length);
    const missing = (flow: Flow): number => flow.ceiling - (shares.get(flow) ?? 0);
    const filled = open.filter((flow) => missing(flow) <= part(flow));
    const gains = (filled.length > 0 ? filled : open).map(
      (flow) => [flow, filled.length > 0 ? missing(flow) : part(flow)] as const,
    );
    for (const [flow, gain] of gains) {
      shares.set(flow, (shares.get(flow) ?? 0) + gain);
      room -= gain;
    }
    if (filled.length === 0) return 0;
    open = open.filter((flow) => !filled.includes(flow));
  }
  return Math.max(0, room);
}
