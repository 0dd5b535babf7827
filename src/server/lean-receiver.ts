import { Writable } from 'node:stream';
import { Receiver } from 'ws';
import type { WebSocket } from 'ws';

// The library exports it, its types do not know it.
declare module 'ws' {
  class Receiver extends Writable {
    /** Chunks that are not read to their end. */
    _buffers: Buffer[];
    /** Parts of the message that is being read. */
    _fragments: Buffer[];
  }
}

type Written = (error?: Error | null) => void;

/** Never changed: between two chunks it stands for both lists. */
const NOTHING: Buffer[] = [];
Object.freeze(NOTHING);

/**
 * The library's reader, with new lists for each chunk. Its own live as long as the connection or from one message to the next,
 * so they are old to the garbage collector, and whatever an old list was given outlives the collections of what is young, although nobody
 * can reach it: a heartbeat of an idle connection left 350 bytes and what was read behind, and the lists keep room for 17 chunks.
 */
class LeanReceiver extends Receiver {
  override _write(chunk: Buffer, encoding: BufferEncoding, written: Written): void {
    if (this._buffers.length === 0) this._buffers = [];
    if (this._fragments.length === 0) this._fragments = [];
    super._write(chunk, encoding, written);
    if (this._buffers.length === 0) this._buffers = NOTHING;
    if (this._fragments.length === 0) this._fragments = NOTHING;
  }
}

/** Of a socket that is open. Does nothing where the library has changed, which its test tells. */
export function readLean(socket: WebSocket): void {
  const { _receiver: receiver } = socket as WebSocket & { readonly _receiver?: unknown };
  if (receiver instanceof Receiver && '_buffers' in receiver && '_fragments' in receiver) {
    Object.setPrototypeOf(receiver, LeanReceiver.prototype);
  }
}
