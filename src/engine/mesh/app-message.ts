import { RtcError } from '../../base/rtc-error.js';

/** Bytes of one message's data: as JSON in UTF-8, or as they are. */
export const MAX_DATA_BYTES = 64 * 1024;
/** UTF-16 code units of a channel's name. */
const MAX_CHANNEL_LENGTH = 64;
/** Bytes of a frame around its data: number, name and punctuation, each code unit of the name escaped at worst. */
const MAX_FRAME_BYTES = MAX_DATA_BYTES + 512;
const NUMBER_BYTES = 4;
export const MAX_NUMBER = 2 ** 32 - 1;

/** What is the same for everybody a message goes to: JSON as text, anything else as bytes. */
export type AppBody = string | Uint8Array<ArrayBuffer>;

export interface AppMessage {
  readonly n: number;
  readonly channel: string;
  readonly data: unknown;
}

/**
 * `data` for the wire. Text: `[channel, data]` as JSON. Bytes: `u8 length of the name | name in UTF-8 | data`.
 *
 * @throws RtcError `bad-attribute` for what is neither JSON nor binary or has no proper channel, `data-too-large`
 */
export function encodeAppBody(channel: string, data: unknown): AppBody {
  if (!isChannel(channel)) fail(`A channel has a name of 1 to ${MAX_CHANNEL_LENGTH} characters.`);
  const bytes = binary(data);
  if (bytes) {
    checkSize(bytes.length);
    const name = new TextEncoder().encode(channel);
    const body = new Uint8Array(1 + name.length + bytes.length);
    body[0] = name.length;
    body.set(name, 1);
    body.set(bytes, 1 + name.length);
    return body;
  }
  const json = toJson(data);
  checkSize(json.length * 3 <= MAX_DATA_BYTES ? 0 : new TextEncoder().encode(json).length);
  return `[${JSON.stringify(channel)},${json}]`;
}

/** The body with its number, from 1 to `MAX_NUMBER`; 0 where numbers do not matter. */
export function encodeAppFrame(n: number, body: AppBody): string | Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return `${n}${body}`;
  const frame = new Uint8Array(NUMBER_BYTES + body.length);
  new DataView(frame.buffer).setUint32(0, n);
  frame.set(body, NUMBER_BYTES);
  return frame;
}

/** `null` for anything that is no frame within the bounds. Binary data come as an `ArrayBuffer`. */
export function parseAppFrame(frame: unknown): AppMessage | null {
  if (frame instanceof ArrayBuffer) return parseBytes(frame);
  if (typeof frame !== 'string' || frame.length > MAX_FRAME_BYTES) return null;
  const start = frame.indexOf('[');
  const number = frame.slice(0, start);
  if (start < 0 || !/^\d{1,10}$/.test(number) || Number(number) > MAX_NUMBER) return null;
  try {
    const value: unknown = JSON.parse(frame.slice(start));
    if (!Array.isArray(value) || value.length !== 2) return null;
    const [channel, data] = value as unknown[];
    return isChannel(channel) ? { n: Number(number), channel, data } : null;
  } catch {
    return null; // Not JSON: ignored like every other malformed message.
  }
}

function parseBytes(frame: ArrayBuffer): AppMessage | null {
  if (frame.byteLength <= NUMBER_BYTES || frame.byteLength > MAX_FRAME_BYTES) return null;
  const view = new DataView(frame);
  const start = NUMBER_BYTES + 1;
  const end = start + view.getUint8(NUMBER_BYTES);
  if (end > frame.byteLength) return null;
  const channel = new TextDecoder().decode(new Uint8Array(frame, start, end - start));
  return isChannel(channel) ? { n: view.getUint32(0), channel, data: frame.slice(end) } : null;
}

function isChannel(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_CHANNEL_LENGTH;
}

function binary(data: unknown): Uint8Array | null {
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : null;
}

function toJson(data: unknown): string {
  try {
    // JSON makes an object of numbered fields out of a typed array, and an empty one of an ArrayBuffer.
    const json = JSON.stringify(data, (_, value: unknown) => (binary(value) ? fail(NESTED) : value)) as
      string | undefined;
    return json ?? fail('There is nothing to send: undefined, a function or a symbol.');
  } catch (error) {
    if (error instanceof RtcError) throw error;
    throw new RtcError('bad-attribute', 'This cannot be sent as JSON: a cycle or a BigInt.', { cause: error });
  }
}

const NESTED = 'Binary data is sent by itself, not inside of an object or a list.';

function checkSize(bytes: number): void {
  if (bytes <= MAX_DATA_BYTES) return;
  const message = `A message carries at most ${MAX_DATA_BYTES} bytes, and this one has ${bytes}. Send it in parts, or as a file.`;
  throw new RtcError('data-too-large', message);
}

function fail(message: string): never {
  throw new RtcError('bad-attribute', message);
}
