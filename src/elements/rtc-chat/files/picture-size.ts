/** Bytes at the beginning of a file in which its size must stand; a JPEG may have a thumbnail and colour profile in front of it. */
const HEAD = 256 * 1024;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Width and height as a PNG, JPEG, GIF or WebP says them in its head, before anybody decodes it: a few kilobytes can
 * unfold to gigabytes of pixels. `null` for everything else.
 */
export async function pictureSize(file: Blob): Promise<PictureSize | null> {
  const view = new DataView(await file.slice(0, HEAD).arrayBuffer());
  try {
    return png(view) ?? gif(view) ?? webp(view) ?? jpeg(view);
  } catch (error) {
    // Cut off in the middle of its head.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const ascii = (view: DataView, at: number, text: string): boolean =>
  at + text.length <= view.byteLength && [...text].every((sign, n) => view.getUint8(at + n) === sign.charCodeAt(0));

/** https://www.w3.org/TR/png-3/#11IHDR */
function png(view: DataView): PictureSize | null {
  return ascii(view, 1, 'PNG\r\n') && ascii(view, 12, 'IHDR')
    ? { width: view.getUint32(16), height: view.getUint32(20) }
    : null;
}

/** https://www.w3.org/Graphics/GIF/spec-gif89a.txt, 18 */
function gif(view: DataView): PictureSize | null {
  return ascii(view, 0, 'GIF8') ? { width: view.getUint16(6, true), height: view.getUint16(8, true) } : null;
}

/** RFC 9649 */
function webp(view: DataView): PictureSize | null {
  if (!ascii(view, 0, 'RIFF') || !ascii(view, 8, 'WEBP')) return null;
  if (ascii(view, 12, 'VP8X')) {
    const size = (at: number): number => (view.getUint16(at, true) | (view.getUint8(at + 2) << 16)) + 1;
    return { width: size(24), height: size(27) };
  }
  if (ascii(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!ascii(view, 12, 'VP8 ')) return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** ITU-T T.81, B.1.1: segments one after the other, until the frame header. */
function jpeg(view: DataView): PictureSize | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; ;) {
    const marker = view.getUint16(at);
    if (marker >>> 8 !== 0xff) return null;
    // A fill byte.
    if (marker === 0xffff) {
      at++;
      continue;
    }
    // SOF0 to SOF15, without DHT, JPG and DAC.
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
}
