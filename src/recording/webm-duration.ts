/** Element ids, https://www.rfc-editor.org/rfc/rfc9559 (Matroska), https://www.rfc-editor.org/rfc/rfc8794 (EBML). */
const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const VOID = 0xec;
const TIMESTAMP_SCALE = 0x2ad7b1;
const DURATION = 0x4489;
/** Id, length and eight bytes of floating point. */
const DURATION_SIZE = 11;

interface Element {
  readonly id: number;
  /** Where its length begins, and its content. */
  readonly length: number;
  readonly content: number;
  /** Bytes of the content; `null`: unknown, as of what was written before its end was known. */
  readonly size: number | null;
}

/**
 * The beginning of a WebM file with its duration in it, which no browser's MediaRecorder can know in advance, and without
 * which players show no length and some cannot seek. `null` where there is no room for doubt, nor for a
 * duration: then the file stays as it is.
 *
 * The libraries that do this read the whole file into memory; this needs the first few hundred bytes.
 *
 * @param head the file's beginning, the whole `Info` element in it
 * @param milliseconds how long it plays
 */
export function withDuration(head: Uint8Array<ArrayBuffer>, milliseconds: number): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const ebml = elementAt(view, 0);
  if (ebml?.id !== EBML || ebml.size === null) return null;
  const segment = elementAt(view, ebml.content + ebml.size);
  if (segment?.id !== SEGMENT) return null;
  let info = elementAt(view, segment.content);
  if (info?.id === VOID && info.size !== null) info = elementAt(view, info.content + info.size);
  // An index before it (SeekHead) would point to the wrong places if anything grew.
  if (info?.id !== INFO || info.size === null || info.content + info.size > head.length) return null;
  const { scale, duration } = readInfo(view, info);
  const value = (milliseconds * 1e6) / scale;
  if (duration) return overwritten(head, duration, value);
  // A segment of known length would have to grow, too; browsers write none.
  if (segment.size !== null) return null;
  const result = new Uint8Array(head.length + DURATION_SIZE);
  result.set(head.subarray(0, info.content));
  const grown = new DataView(result.buffer);
  grown.setUint16(info.content, DURATION);
  grown.setUint8(info.content + 2, 0x88);
  grown.setFloat64(info.content + 3, value);
  result.set(head.subarray(info.content), info.content + DURATION_SIZE);
  return setLength(grown, info, info.size + DURATION_SIZE) ? result : null;
}

function readInfo(view: DataView, info: Element): { scale: number; duration: Element | null } {
  let scale = 1e6;
  let duration: Element | null = null;
  const end = info.content + (info.size ?? 0);
  for (let at = info.content; at < end;) {
    const element = elementAt(view, at);
    if (!element || element.size === null) break;
    if (element.id === TIMESTAMP_SCALE) {
      scale = 0;
      for (let byte = 0; byte < element.size; byte++) scale = scale * 256 + view.getUint8(element.content + byte);
    }
    if (element.id === DURATION) duration = element;
    at = element.content + element.size;
  }
  return { scale: scale || 1e6, duration };
}

function overwritten(head: Uint8Array<ArrayBuffer>, duration: Element, value: number): Uint8Array<ArrayBuffer> | null {
  const result = head.slice();
  const view = new DataView(result.buffer);
  if (duration.size === 8) view.setFloat64(duration.content, value);
  else if (duration.size === 4) view.setFloat32(duration.content, value);
  else return null;
  return result;
}

/** Writes a length in as many bytes as there are. `false` when it does not fit. */
function setLength(view: DataView, { length, content }: Element, value: number): boolean {
  const bytes = content - length;
  if (value >= 2 ** (7 * bytes) - 1) return false;
  for (let byte = 0; byte < bytes; byte++) {
    const part = Math.floor(value / 256 ** (bytes - 1 - byte)) % 256;
    view.setUint8(length + byte, byte === 0 ? part | (0x80 >> (bytes - 1)) : part);
  }
  return true;
}

function elementAt(view: DataView, at: number): Element | null {
  const id = numberAt(view, at, 4, false);
  const size = id && numberAt(view, at + id.bytes, 8, true);
  if (!id || !size) return null;
  const length = at + id.bytes;
  return { id: id.value, length, content: length + size.bytes, size: size.unknown ? null : size.value };
}

/** A number whose leading zeros say how many bytes it takes. */
function numberAt(
  view: DataView,
  at: number,
  most: number,
  masked: boolean,
): { value: number; bytes: number; unknown: boolean } | null {
  if (at >= view.byteLength) return null;
  const first = view.getUint8(at);
  const bytes = Math.clz32(first) - 23;
  if (bytes > most || at + bytes > view.byteLength) return null;
  let value = masked ? first & (0xff >> bytes) : first;
  let unknown = (first | ((0xff << (8 - bytes)) & 0xff)) === 0xff;
  for (let byte = 1; byte < bytes; byte++) {
    const next = view.getUint8(at + byte);
    unknown &&= next === 0xff;
    value = value * 256 + next;
  }
  return { value, bytes, unknown };
}
