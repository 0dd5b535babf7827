/** Bytes in which files are written: to storage in the browser, small writes are several times slower. */
const CHUNK = 1024 * 1024;

/** Gathers small chunks of bytes into large ones. @param passed is told of every byte that goes through */
export function largeChunks(
  passed: (bytes: number) => void,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const flush = (out: TransformStreamDefaultController<Uint8Array<ArrayBuffer>>): void => {
    if (size === 0) return;
    const chunk = new Uint8Array(size);
    let at = 0;
    for (const part of held) {
      chunk.set(part, at);
      at += part.length;
    }
    held = [];
    size = 0;
    out.enqueue(chunk);
    passed(chunk.length);
  };
  return new TransformStream({
    transform(part, out) {
      held.push(part);
      size += part.length;
      if (size >= CHUNK) flush(out);
    },
    flush,
  });
}
