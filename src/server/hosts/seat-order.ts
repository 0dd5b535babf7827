import { parseJsonObject } from '../../protocol/checks.js';
import { flag, integer, tagged } from '../../protocol/readers.js';
import type { Reader } from '../../protocol/readers.js';
import { MUTABLE_SOURCES } from '../../protocol/signaling.js';

const MAX_BITS = 2 ** MUTABLE_SOURCES.length - 1;

/** What a host wants done to one seat, by the server that keeps it. `muted`: as `Standing.muted`. */
export type SeatOrder =
  | { type: 'admit' }
  | { type: 'decline' }
  | { type: 'remove'; keepOut: boolean }
  | { type: 'mute'; muted: number }
  | { type: 'promote' };

const read: Reader<SeatOrder> = tagged({
  admit: {},
  decline: {},
  remove: { keepOut: flag },
  mute: { muted: integer(MAX_BITS) },
  promote: {},
});

/** Of another server; `null` for what no server of this version says. */
export function readOrder(text: string): SeatOrder | null {
  return read(parseJsonObject(text));
}
