import * as files from './files.js';
import type { BlockRange, FileControl } from './files.js';
import { among, id, integer, list, object, tagged, text, where } from './readers.js';
import type { Reader } from './readers.js';

const range: Reader<BlockRange> = (value) => {
  const [from = 0, to = 0] = list(integer(), 2)(value) ?? [];
  return from < to ? [from, to] : null;
};

/** Ascending ranges that neither touch nor overlap. */
const ranges: Reader<BlockRange[]> = (value) => {
  let end = -1;
  const read = list(range, files.MAX_RANGES)(value);
  return read?.every(([from, to]) => from > end && (end = to)) ? read : null;
};

const digest = where((value): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
const lane = integer(files.MAX_LANES);

/**
 * Reads a control message of another participant. `null` for anything that is not exactly a message of this
 * protocol. Unknown fields are left out, so that later versions may add some.
 */
export const parseFileControl: Reader<FileControl> = tagged({
  ping: {},
  pong: {},
  grant: { limit: integer() },
  pending: { id },
  pause: { id },
  resume: { id },
  done: { id },
  got: { lane, bytes: integer() },
  drop: { lane, sent: integer() },
  check: { id, from: integer(), to: integer(), digest },
  ask: { id, block: integer() },
  ack: { id, block: integer() },
  again: { id, block: integer() },
  accept: { id, have: ranges, doubt: ranges },
  offer: {
    id,
    number: integer(0xffff_ffff),
    name: text(files.MAX_NAME),
    folder: text(files.MAX_FOLDER),
    size: integer(files.MAX_FILE_SIZE),
    mime: text(files.MAX_TYPE),
    lastModified: integer(Infinity, -Infinity),
    batch: object({
      id,
      name: text(files.MAX_NAME),
      count: integer(files.MAX_BATCH, 1),
      size: integer(),
    }),
  },
  end: {
    id,
    outcome: among(files.FILE_OUTCOMES),
    code: among(files.FILE_END_CODES),
    reason: text(files.MAX_REASON),
  },
});
