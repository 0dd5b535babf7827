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

/** What a frame without body says. Made once for everybody who is sent it. */
export function headerText(header: ServerHeader): string {
  return JSON.stringify(header);
}

/** What is in front of a body that is handed on. Ids are base64url: they need no escaping and are one byte a character. */
export function signalHead(from: string): string {
  return `{"type":"signal","from":"${from}"}\n`;
}

/** The frame that hands `body` on, as a copy: a view would keep the whole chunk alive that the body was read in. */
export function signalFrame(from: string, body: Buffer): Buffer {
  const head = signalHead(from);
  const frame = Buffer.allocUnsafe(head.length + body.length);
  frame.write(head, 'latin1');
  body.copy(frame, head.length);
  return frame;
}
