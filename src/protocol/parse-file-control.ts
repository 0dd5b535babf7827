import { FILE_END_CODES, FILE_LIMITS, FILE_OUTCOMES } from './files.js';
import type { BlockRange, FileControl } from './files.js';

/**
 * Reads a control message of another participant. `null` for anything that is not exactly a message of this
 * protocol. Unknown fields are ignored, so that later versions may add some.
 */
export function parseFileControl(input: unknown): FileControl | null {
  if (typeof input !== 'object' || input === null) return null;
  const fields: Partial<Record<string, unknown>> = { ...input };
  const { type, id, block, limit } = fields;
  if (type === 'ping' || type === 'pong') return { type };
  if (type === 'grant') return isCount(limit) ? { type, limit } : null;
  if (!isText(id, FILE_LIMITS.idLength) || id === '') return null;
  switch (type) {
    case 'pending':
    case 'pause':
    case 'resume':
    case 'done':
      return { type, id };
    case 'ack':
    case 'again':
      return isCount(block) ? { type, id, block } : null;
    case 'accept': {
      const have = parseRanges(fields.have);
      return have && { type, id, have };
    }
    case 'offer':
      return parseOffer(id, fields);
    case 'end':
      return parseEnd(id, fields);
    default:
      return null;
  }
}

function parseOffer(
  id: string,
  { number, name, size, mime, lastModified }: Partial<Record<string, unknown>>,
): FileControl | null {
  if (!isCount(number) || number > 0xffff_ffff) return null;
  if (!isText(name, FILE_LIMITS.nameLength) || !isText(mime, FILE_LIMITS.typeLength)) return null;
  if (!isCount(size) || size > FILE_LIMITS.fileBytes) return null;
  if (typeof lastModified !== 'number' || !Number.isSafeInteger(lastModified)) return null;
  return { type: 'offer', id, number, name, size, mime, lastModified };
}

function parseEnd(id: string, fields: Partial<Record<string, unknown>>): FileControl | null {
  const outcome = FILE_OUTCOMES.find((known) => known === fields.outcome);
  const code = FILE_END_CODES.find((known) => known === fields.code);
  const { reason } = fields;
  if (!outcome || !code || !isText(reason, FILE_LIMITS.reasonLength)) return null;
  return { type: 'end', id, outcome, code, reason };
}

/** Ascending ranges that neither touch nor overlap. */
function parseRanges(input: unknown): BlockRange[] | null {
  if (!Array.isArray(input) || input.length > FILE_LIMITS.ranges) return null;
  const ranges: BlockRange[] = [];
  let end = -1;
  for (const item of input as unknown[]) {
    if (!Array.isArray(item) || item.length !== 2) return null;
    const [from, to] = item as unknown[];
    if (!isCount(from) || !isCount(to) || from <= end || to <= from) return null;
    ranges.push([from, (end = to)]);
  }
  return ranges;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isText(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value.length <= maxLength;
}
