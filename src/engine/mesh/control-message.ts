import { isText } from '../../protocol/checks.js';

/**
 * Longest text on the control channel, in UTF-16 code units. In UTF-8 that is at most 192 KiB, which every
 * browser takes as one message (Chromium's limit is 256 KiB).
 */
export const MAX_CONTROL_LENGTH = 64 * 1024;
const MAX_CHANNEL_LENGTH = 64;

/** Control messages of the file transfers; they come out of the `DataLink`. */
export const FILE_CHANNEL = 'file';
/** What two links tell each other; never seen outside. */
export const LINK_CHANNEL = 'link';
/** What they tell each other of further lanes. */
export const LANE_CHANNEL = 'lane';
/** What they tell each other of the channels for the page's own messages. */
export const APP_CHANNEL = 'app';
/** How large one side shows the pictures of the other. */
export const VIEW_CHANNEL = 'view';

const INTERNAL: readonly string[] = [FILE_CHANNEL, LINK_CHANNEL, LANE_CHANNEL, VIEW_CHANNEL, APP_CHANNEL];

/** Whether messages on it are the engine's own, which nobody else may send. */
export function isInternal(channel: string): boolean {
  return INTERNAL.includes(channel);
}

export interface ControlMessage {
  channel: string;
  payload: unknown;
}

/** The text for `payload` on `channel`, or `null` if it cannot be sent: too long, or not JSON. */
export function encodeControlMessage(channel: string, payload: unknown): string | null {
  if (!isChannel(channel)) return null;
  try {
    const text = JSON.stringify([channel, payload ?? null]);
    return text.length <= MAX_CONTROL_LENGTH ? text : null;
  } catch {
    return null; // A cycle or a BigInt.
  }
}

function isChannel(value: unknown): value is string {
  return isText(value, MAX_CHANNEL_LENGTH) && value !== '';
}

/** `null` for anything else than `[channel, payload]` within the bounds. */
export function parseControlMessage(data: unknown): ControlMessage | null {
  if (!isText(data, MAX_CONTROL_LENGTH)) return null;
  try {
    const value: unknown = JSON.parse(data);
    if (!Array.isArray(value) || value.length !== 2) return null;
    const [channel, payload] = value as unknown[];
    return isChannel(channel) ? { channel, payload } : null;
  } catch {
    return null; // Not JSON: ignored like every other malformed message.
  }
}
