import type { ShownSize, TrackSource } from '../../engine.js';
import { allocate, type Flow } from './allocate.js';
import { type Capture, pictureLayer, type PictureLayer } from './picture-layer.js';
import type { SenderWish } from './sender-control.js';

/** A track that is sent over one link. */
export interface Outgoing {
  readonly source: TrackSource;
  /** Silent until further notice. */
  readonly muted: boolean;
  /** How large the other side shows it; `null`: not told. Of no meaning for sound. */
  readonly shown: ShownSize | null;
  readonly capture: Capture;
}

export interface Plan {
  readonly wish: SenderWish;
  /** Bits a second that may go out, headers included. */
  readonly bitrate: number;
  /** Those that would if nothing were scarce. */
  readonly ceiling: number;
}

/** Opus at the browsers' 32 kbit/s, and 50 packets a second with 60 bytes of headers each. */
const SOUND = 32_000;
const SOUND_HEADERS = 24_000;
/** Headers of full packets, on top of what an encoder is told. */
const PICTURE_HEADERS = 1.08;
/** Below it (bits a second) a screen is sharp only if it moves less. */
const SLOW_SCREEN = 1_000_000;
const SLOW_SCREEN_RATE = 5;
/** Limits are given in steps of this factor, so that a budget that creeps up does not change senders every second. */
const STEP = 1.2;
/** The most that Chromium sends of a picture by its pixels (libwebrtc, `GetMaxDefaultVideoBitrateKbps`). */
const CEILINGS = [
  [320 * 240, 600_000],
  [640 * 480, 1_700_000],
  [960 * 540, 2_000_000],
] as const;
const HIGHEST = 2_500_000;

const IDLE: PictureLayer = { active: true, scale: 1, maxFramerate: null, maxBitrate: null, area: 0 };

/** What every sender is to do so that all of them keep within `budget` bits a second; `Infinity`: no limit. */
export function planUplink(all: readonly Outgoing[], budget: number): Plan[] {
  const layers = all.map(({ source, shown, capture }) =>
    source === 'camera' || source === 'screen' ? pictureLayer(source, shown, capture) : IDLE,
  );
  const flows = all.map((each, at) => flowOf(each, layers[at] ?? IDLE));
  const sent = flows.filter((flow) => flow !== null);
  const needed = sent.reduce((sum, { ceiling }) => sum + ceiling, 0);
  const shares = needed <= budget ? sent.map(({ ceiling }) => ceiling) : allocate(budget, sent);
  const shareOf = new Map(sent.map((flow, at) => [flow, shares[at] ?? 0]));
  return all.map((each, at) => {
    const flow = flows[at];
    const bitrate = (flow && shareOf.get(flow)) ?? 0;
    const limited = flow !== null && flow !== undefined && bitrate < flow.ceiling;
    const layer = layers[at] ?? IDLE;
    const wish = flow?.kind === 'screen' || flow?.kind === 'camera' ? picture(flow, layer, bitrate, limited) : null;
    return { bitrate, ceiling: flow?.ceiling ?? 0, wish: wish ?? resting(each, layer, bitrate, limited) };
  });
}

/** `null` for what is not sent at all. */
function flowOf({ source, muted, capture }: Outgoing, layer: PictureLayer): Flow | null {
  if (source !== 'camera' && source !== 'screen') {
    return muted ? null : { kind: 'audio', ceiling: SOUND + SOUND_HEADERS, area: 0 };
  }
  if (!layer.active || muted) return null;
  const pixels = (capture.width * capture.height) / layer.scale ** 2;
  const usual = CEILINGS.find(([most]) => source === 'camera' && pixels > 0 && pixels <= most)?.[1] ?? HIGHEST;
  return { kind: source, ceiling: (layer.maxBitrate ?? usual) * PICTURE_HEADERS, area: layer.area };
}

function picture(flow: Flow, layer: PictureLayer, bitrate: number, limited: boolean): SenderWish {
  const screen = flow.kind === 'screen';
  const slow = screen && limited && bitrate < SLOW_SCREEN;
  return {
    active: bitrate > 0,
    maxBitrate: limited ? inSteps(bitrate / PICTURE_HEADERS) : layer.maxBitrate,
    priority: screen ? 'medium' : 'low',
    picture: {
      scale: layer.scale,
      maxFramerate: slow ? SLOW_SCREEN_RATE : layer.maxFramerate,
      sharp: screen,
    },
  };
}

/** Sound, and pictures that are not sent: those keep their settings for when they are sent again. */
function resting({ source, muted }: Outgoing, layer: PictureLayer, bitrate: number, limited: boolean): SenderWish {
  if (source === 'camera' || source === 'screen') {
    const { scale, maxFramerate, maxBitrate } = layer;
    return { active: false, maxBitrate, priority: 'low', picture: { scale, maxFramerate, sharp: source === 'screen' } };
  }
  return { active: !muted, maxBitrate: limited ? Math.round(bitrate - SOUND_HEADERS) : null, priority: 'high' };
}

function inSteps(bitrate: number): number {
  return Math.round(STEP ** Math.floor(Math.log(Math.max(1, bitrate)) / Math.log(STEP)));
}
