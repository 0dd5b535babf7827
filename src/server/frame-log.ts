import { CHUNK, giveChunk, takeChunk } from './chunk-pool.js';
import { headerLength, payloadLength, writeHeader } from './text-frame.js';

/** Two or three who come, which is all that most seats are told before they acknowledge it. */
const FIRST_CHUNK = 256;

interface Chunk {
  readonly bytes: Buffer;
  /** How far it is filled. */
  end: number;
  /** Somebody else may read it still. */
  lent: boolean;
}

/**
 * WebSocket frames one behind the other, oldest first, in a few chunks of bytes: kept one by one, thousands of buffers
 * that live for some seconds were what the garbage collector of a busy server was busy with.
 */
export class FrameLog {
  frames = 0;
  /** Of payload. */
  bytes = 0;
  #chunks: Chunk[] = [];
  /** Where the oldest frame begins in the oldest chunk. */
  #start = 0;

  /**
   * A frame at the end, of which the payload, its last so many bytes, is to be written at once. Whoever keeps it beyond
   * that says so by `lend`.
   */
  append(payload: number): Buffer {
    const length = headerLength(payload) + payload;
    const chunk = this.#chunkFor(length);
    const start = chunk.end;
    chunk.end += length;
    writeHeader(chunk.bytes, start, payload);
    this.frames += 1;
    this.bytes += payload;
    return chunk.bytes.subarray(start, chunk.end);
  }

  /** The last frame is still being read, by a slow socket: its memory is never used again, whoever acknowledges what. */
  lend(): void {
    const last = this.#chunks.at(-1);
    if (last) last.lent = true;
  }

  /** Lets go of the oldest frame, if there is one. */
  shift(): void {
    const [chunk] = this.#chunks;
    if (!chunk || this.frames === 0) return;
    const payload = payloadLength(chunk.bytes, this.#start);
    this.#start += headerLength(payload) + payload;
    this.frames -= 1;
    this.bytes -= payload;
    if (this.#start < chunk.end) return;
    this.#chunks.shift();
    this.#start = 0;
    giveBack(chunk);
  }

  /** Lets go of everything, for good. */
  release(): void {
    for (const chunk of this.#chunks.splice(0)) giveBack(chunk);
    this.frames = this.bytes = this.#start = 0;
  }

  /** The payloads behind the first `skipped` frames, as views, for as long as anybody wants them. */
  payloads(skipped: number): Buffer[] {
    const found: Buffer[] = [];
    let at = this.#start;
    for (const chunk of this.#chunks) {
      const { bytes, end } = chunk;
      chunk.lent = true;
      while (at < end) {
        const payload = payloadLength(bytes, at);
        at += headerLength(payload) + payload;
        if (skipped > 0) skipped -= 1;
        else found.push(bytes.subarray(at - payload, at));
      }
      at = 0;
    }
    return found;
  }

  #chunkFor(length: number): Chunk {
    const last = this.#chunks.at(-1);
    if (last && last.bytes.length - last.end >= length) return last;
    const chunk = { bytes: allocate(length, !last), end: 0, lent: false };
    // A literal takes one place, where a push into an empty array makes room for seventeen.
    if (last) this.#chunks.push(chunk);
    else this.#chunks = [chunk];
    return chunk;
  }
}

function allocate(length: number, first: boolean): Buffer {
  if (first && length <= FIRST_CHUNK) return Buffer.allocUnsafeSlow(FIRST_CHUNK);
  return length <= CHUNK ? takeChunk() : Buffer.allocUnsafe(length);
}

function giveBack({ bytes, lent }: Chunk): void {
  if (!lent && bytes.length === CHUNK) giveChunk(bytes);
}
