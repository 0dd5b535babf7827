import type { ServerHeader } from '../protocol/signaling.js';

/**
 * Frames as the bytes that a socket carries. Same format as `protocol/frame.ts`; a body is copied from the
 * frame that came to the frame that goes, and never decoded or serialised anew.
 */
const LINE_FEED = 0x0a;

/** Header text and body of a received frame. The body is a view, and `null` when the frame is a header only. */
export function splitFrameBytes(frame: Buffer): { header: string; body: Buffer | null } {
  const end = frame.indexOf(LINE_FEED);
  if (end < 0) return { header: frame.toString('utf8'), body: null };
  return { header: frame.toString('utf8', 0, end), body: frame.subarray(end + 1) };
}

/** A frame without body. Made once for everybody who is sent it. */
export function headerFrame(header: ServerHeader): Buffer {
  return Buffer.from(JSON.stringify(header));
}

/**
 * The frame that hands `body` on. The copy matters beyond the header: the received view would keep the whole
 * chunk it was read in alive for as long as the frame waits to be acknowledged.
 */
export function signalFrame(from: string, body: Buffer): Buffer {
  // Ids are base64url, so they need no JSON escaping and are one byte a character.
  const header = `{"type":"signal","from":"${from}"}\n`;
  const frame = Buffer.allocUnsafe(header.length + body.length);
  frame.write(header, 'latin1');
  body.copy(frame, header.length);
  return frame;
}
