/**
 * Text frames as a server sends them (RFC 6455, section 5.2): final, not masked, one to a message.
 *
 * Our own because `ws` writes the header and what follows as two buffers, and gathering them (`writev`) is dearer for
 * Node and for the kernel than one buffer is; and because a frame that is kept for a resume then holds its own length.
 */
const FINAL_TEXT = 0x81;
const SHORT = 125;
const IN_TWO_BYTES = 126;
const IN_EIGHT_BYTES = 127;

/** Bytes of the header in front of so many bytes of payload. */
export function headerLength(payload: number): number {
  return payload <= SHORT ? 2 : payload <= 0xffff ? 4 : 10;
}

/** Writes the header of a frame with so many bytes of payload. */
export function writeHeader(bytes: Buffer, at: number, payload: number): void {
  bytes[at] = FINAL_TEXT;
  if (payload <= SHORT) {
    bytes[at + 1] = payload;
  } else if (payload <= 0xffff) {
    bytes[at + 1] = IN_TWO_BYTES;
    bytes.writeUInt16BE(payload, at + 2);
  } else {
    bytes[at + 1] = IN_EIGHT_BYTES;
    bytes.writeUInt32BE(0, at + 2);
    bytes.writeUInt32BE(payload, at + 6);
  }
}

/** Bytes of payload of the frame that begins there. */
export function payloadLength(bytes: Buffer, at: number): number {
  const length = bytes[at + 1] ?? 0;
  if (length === IN_TWO_BYTES) return bytes.readUInt16BE(at + 2);
  return length === IN_EIGHT_BYTES ? bytes.readUInt32BE(at + 6) : length;
}

/** A whole frame. */
export function textFrame(payload: Buffer | string): Buffer {
  const length = Buffer.byteLength(payload);
  const start = headerLength(length);
  const frame = Buffer.allocUnsafe(start + length);
  writeHeader(frame, 0, length);
  if (typeof payload === 'string') frame.write(payload, start);
  else payload.copy(frame, start);
  return frame;
}
