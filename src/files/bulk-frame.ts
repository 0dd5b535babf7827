import { BLOCK_SIZE, DIGEST_SIZE, FRAME_HEADER_SIZE } from '../protocol/files.js';

export interface FrameHeader {
  /** The transfer's. */
  readonly number: number;
  readonly block: number;
  /** Within the block and its digest. */
  readonly offset: number;
}

export interface BulkFrame extends FrameHeader {
  readonly payload: Uint8Array<ArrayBuffer>;
}

/**
 * The payload a frame has at most: an eighth of a full block with its digest. Messages of 64–256 kB are the
 * fastest, smaller ones let files alternate more finely, and a divisor leaves no tiny frame at the end.
 */
export const FRAME_PAYLOAD_SIZE = Math.ceil((BLOCK_SIZE + DIGEST_SIZE) / 8);
/** On slow paths frames are smaller, so that one of them does not fill the path for long; not smaller than this. */
const LEAST_PAYLOAD_SIZE = 2048;
/** How many frames the window of a lane should hold at least. */
const FRAMES_PER_WINDOW = 6;

/**
 * The payload for a frame on a lane with such limits.
 *
 * @throws RangeError when the lane cannot carry even one byte of payload
 */
export function payloadSizeFor(maxMessageSize: number, window: number): number {
  const wanted = Math.max(Math.floor(window / FRAMES_PER_WINDOW), LEAST_PAYLOAD_SIZE);
  const size = Math.min(FRAME_PAYLOAD_SIZE, wanted, maxMessageSize - FRAME_HEADER_SIZE);
  if (!(size > 0)) throw new RangeError(`A message of ${maxMessageSize} bytes is too small for a frame`);
  return size;
}

/**
 * @param parts what the payload consists of
 * @param scratch where to put it, of at least that size; the frame is a view of it
 */
export function encodeFrame(
  { number, block, offset }: FrameHeader,
  parts: readonly Uint8Array[],
  scratch = new Uint8Array(parts.reduce((length, part) => length + part.length, FRAME_HEADER_SIZE)),
): Uint8Array<ArrayBuffer> {
  const view = new DataView(scratch.buffer, scratch.byteOffset);
  view.setUint32(0, number);
  view.setUint32(4, block);
  view.setUint32(8, offset);
  let at = FRAME_HEADER_SIZE;
  for (const part of parts) {
    scratch.set(part, at);
    at += part.length;
  }
  return scratch.subarray(0, at);
}

/** `null` when there is no payload behind the header. */
export function parseFrame(frame: Uint8Array<ArrayBuffer>): BulkFrame | null {
  if (frame.length <= FRAME_HEADER_SIZE) return null;
  const view = new DataView(frame.buffer, frame.byteOffset);
  return {
    number: view.getUint32(0),
    block: view.getUint32(4),
    offset: view.getUint32(8),
    payload: frame.subarray(FRAME_HEADER_SIZE),
  };
}
