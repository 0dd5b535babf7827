/**
 * The file protocol, version 1: what two browsers say to each other about files over one `DataLink`.
 *
 * Small JSON messages go on the control channel, file contents on the bulk channel. The two are not ordered to
 * each other, so no meaning depends on which of them is first. A file is cut into blocks of 1 MiB. On the bulk
 * channel a block travels as its bytes followed by their SHA-256, cut into frames; the frames of different files
 * alternate, those of one file follow each other. Every number is big-endian:
 *
 *     u32 transfer number | u32 block | u32 offset in the block and its digest | payload
 *
 * Flow: the receiver grants credit for the whole link as a running total of payload bytes (as QUIC's MAX_DATA,
 * RFC 9000 section 4.1). Credit comes back once bytes are verified and written, or thrown away, so a slow disk
 * stops the sender, and neither a lost nor a cancelled transfer leaks credit.
 *
 * Life: `offer` → `accept` (with the blocks that are already there) → frames, each block answered with `ack`, or
 * with `again` when its digest does not match → `done`. `end` is the other way out, at any time, from both sides.
 * On a new link of the same peer the sender offers again and the receiver names what it still has (`pending`);
 * whoever is told of a transfer that has ended at its side answers with how it ended.
 *
 * Begin: each side grants as soon as it listens. One of them may do so long after the link has opened, and what was
 * said before is lost; so whoever hears the first `grant` on a link says what it has to say from the start again.
 */
export const BLOCK_SIZE = 1024 * 1024;

/** Bytes of a block's SHA-256. */
export const DIGEST_SIZE = 32;

/** Bytes in front of a frame's payload. */
export const FRAME_HEADER_SIZE = 12;

/** Bounds on what comes from the other side. Lengths are UTF-16 code units; an id is at most 64 of `A-Z a-z 0-9 _ -`. */
export const MAX_NAME = 1024;
export const MAX_TYPE = 255;
export const MAX_REASON = 200;
/** Bytes of a file: block numbers have 32 bits. */
export const MAX_FILE_SIZE = 2 ** 32 * BLOCK_SIZE;
/** Transfers of one direction that one peer may have open at once; a sender keeps further offers back. */
export const MAX_OPEN = 1000;
/** Ranges in `have`. */
export const MAX_RANGES = 1024;
/** How often one block is sent again before the file counts as damaged. */
export const MAX_REPEATS = 3;

/** Codes that may travel in `end`. Texts for people are made where they are shown. */
export const FILE_END_CODES = [
  'transfer-declined',
  'transfer-cancelled',
  'file-too-large',
  'file-type-refused',
  'file-changed',
  'file-corrupt',
  'storage-full',
  'insecure-context',
  'rate-limited',
  'timeout',
] as const;
export type FileEndCode = (typeof FILE_END_CODES)[number];

export const FILE_OUTCOMES = ['declined', 'cancelled', 'failed'] as const;
export type FileOutcome = (typeof FILE_OUTCOMES)[number];

/** Blocks from the first up to, not including, the second. */
export type BlockRange = readonly [from: number, to: number];

export interface FileOffer {
  type: 'offer';
  /** Unguessable; names the transfer in every control message. */
  id: string;
  /** Names the transfer in bulk frames; never used twice by a sender. */
  number: number;
  name: string;
  /** Bytes. */
  size: number;
  /** MIME type. */
  mime: string;
  /** Milliseconds since 1970. */
  lastModified: number;
}

export interface FileEnd {
  type: 'end';
  id: string;
  outcome: FileOutcome;
  code: FileEndCode;
  reason: string;
}

export type FileControl =
  | FileOffer
  | FileEnd
  | { type: 'accept'; id: string; have: BlockRange[] }
  | { type: 'ack' | 'again'; id: string; block: number }
  | { type: 'pending' | 'pause' | 'resume' | 'done'; id: string }
  | { type: 'grant'; limit: number }
  | { type: 'ping' | 'pong' };
