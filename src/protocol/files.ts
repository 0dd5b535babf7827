/**
 * The file protocol, version 1: what two browsers say to each other about files over one `DataLink`.
 *
 * Small JSON messages go on the control channel, file contents on bulk lanes. Nothing is ordered across them, so no
 * meaning depends on which is first. A file is cut into blocks of 1 MiB. On a lane a block travels as its bytes
 * followed by their SHA-256, cut into frames that follow each other on that lane; frames of other blocks may come
 * between them. Every number is big-endian:
 *
 *     u32 transfer number | u32 block | u32 offset in the block and its digest | payload
 *
 * Lanes: lane 0 is the link's own. A sender may open more where loss makes them pay; each of them is used in one
 * direction, and numbered by the side that opened it. `got` tells how many payload bytes a lane has brought in all,
 * which is what the sender limits its flight by. A lane that died is given up by `drop`, with what was sent on it, so
 * that the credit of what was lost comes back; then the sender asks about every block it had there (`ask`), which is
 * answered like an arrival: `ack` or `again`.
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
 * Resume: what a receiver kept of an earlier attempt it names in `accept` twice, as there (`have`) and as not yet
 * compared (`doubt`). The sender compares: it sends `check` for runs of these blocks, with the SHA-256 of their
 * SHA-256 digests in order. A run that differs is answered with `again` for each of its blocks. A receiver whose page
 * was killed says `pending`, too, with the id of what it kept; a sender that still has that file offers it once more.
 *
 * Batch: files that were sent by one action carry the same `batch`, so that a person answers once for all of them.
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
/** Of the path of folders that a file is in. */
export const MAX_FOLDER = 4096;
/** Files of one batch. */
export const MAX_BATCH = 10_000_000;
/** Lanes that one side may open besides lane 0. */
export const MAX_LANES = 15;
/** Blocks that one `check` compares. */
export const MAX_CHECK = 64;
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

export interface FileBatch {
  id: string;
  /** Of the folder, where it is one; may be empty. */
  name: string;
  /** Files in it. */
  count: number;
  /** Bytes of all of them. */
  size: number;
}

export interface FileOffer {
  type: 'offer';
  /** Unguessable; names the transfer in every control message. */
  id: string;
  /** Names the transfer in bulk frames; never used twice by a sender. */
  number: number;
  name: string;
  /** Folders it is in, from the outermost, joined by `/`; empty for none. */
  folder: string;
  /** Bytes. */
  size: number;
  /** MIME type. */
  mime: string;
  /** Milliseconds since 1970. */
  lastModified: number;
  /** Of a file that was sent alone, a batch of one. */
  batch: FileBatch;
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
  | { type: 'accept'; id: string; have: BlockRange[]; doubt: BlockRange[] }
  | { type: 'check'; id: string; from: number; to: number; digest: string }
  | { type: 'ack' | 'again' | 'ask'; id: string; block: number }
  | { type: 'pending' | 'pause' | 'resume' | 'done'; id: string }
  | { type: 'grant'; limit: number }
  | { type: 'got'; lane: number; bytes: number }
  | { type: 'drop'; lane: number; sent: number }
  | { type: 'ping' | 'pong' };
