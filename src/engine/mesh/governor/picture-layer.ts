import type { PictureSource, ShownSize } from '../../engine.js';

/** What the device gives. Zeros where the browser does not tell. */
export interface Capture {
  readonly width: number;
  readonly height: number;
  /** Frames a second; nothing where it is not known. */
  readonly frameRate?: number | undefined;
}

/** How one picture is to be sent over one link. */
export interface PictureLayer {
  readonly active: boolean;
  /** Divides both sides of the capture; at least 1. */
  readonly scale: number;
  /** Frames a second; `null`: as captured. */
  readonly maxFramerate: number | null;
  /** Bits a second that do it justice; `null`: as many as the browser takes. */
  readonly maxBitrate: number | null;
  /** Device pixels it is shown on: its claim on a scarce uplink. */
  readonly area: number;
}

/** Sizes that are sent, by the shorter side; only between these does a tile that grows cost a new keyframe. */
const RUNGS = [180, 240, 360, 540, 720, 1080, 1440, 2160];
/** Up to this short a picture is a thumbnail: half the frames do, and a little less sharpness. */
const SMALL = 320;
const SMALLEST_SHARP = 200;
/** Measured with the browsers' own encoders: VP8 looks clean from about 0.1 bit a pixel. */
const BITS_PER_PIXEL = 0.12;
/** What a picture counts for whose size nobody told. */
const FULL_AREA = 1280 * 720;
const SMALL_FRAME_RATE = { camera: 15, screen: 5 };
const LEAST_FRAME_RATE = 10;

const WHOLE: PictureLayer = { active: true, scale: 1, maxFramerate: null, maxBitrate: null, area: FULL_AREA };

/**
 * What to send of a picture that is shown so large: `null` (not told) is everything, 0 × 0 nothing. A camera fills its
 * tile and is cropped; a screen is shown whole. Never more than is captured, and never less than is shown once that
 * is more than a thumbnail.
 */
export function pictureLayer(source: PictureSource, shown: ShownSize | null, capture: Capture): PictureLayer {
  if (!shown) return WHOLE;
  const area = shown.width * shown.height;
  if (area === 0) return { ...WHOLE, active: false, area: 0 };
  const short = Math.min(capture.width, capture.height);
  // The browser does not say what it captures (a canvas, in Firefox), so it stays as it is.
  if (!short) return { ...WHOLE, area };
  const ratios = [shown.width / capture.width, shown.height / capture.height] as const;
  const rows = short * Math[source === 'camera' ? 'max' : 'min'](...ratios);
  if (rows > SMALL)
    return { ...WHOLE, scale: source === 'camera' ? cameraScale(short, rows) : screenScale(short, rows), area };
  const scale =
    source === 'camera' ? short / Math.min(short, rows > SMALLEST_SHARP ? 240 : 180) : screenScale(short, rows);
  const maxFramerate = source === 'camera' ? smallFrameRate(capture) : SMALL_FRAME_RATE.screen;
  const pixels = (capture.width * capture.height) / scale ** 2;
  return { active: true, scale, maxFramerate, maxBitrate: Math.round(pixels * maxFramerate * BITS_PER_PIXEL), area };
}

/** Every other frame where that is enough: leaving out every fourth would stutter, and be drawn out of step. */
function smallFrameRate({ frameRate = 30 }: Capture): number {
  return Math.min(SMALL_FRAME_RATE.camera, Math.max(LEAST_FRAME_RATE, Math.round(frameRate / 2)));
}

function cameraScale(short: number, rows: number): number {
  return short / Math.min(short, RUNGS.find((rung) => rung >= rows) ?? short);
}

/** By whole numbers only: text that is scaled twice by odd factors is no longer sharp. */
function screenScale(short: number, rows: number): number {
  return Math.max(1, Math.min(4, Math.floor(short / rows)));
}
