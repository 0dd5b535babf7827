import { pictureSize } from './picture-size.js';

/** CSS pixels, the longer side. */
const LONGEST = 220;
/** Pixels that are decoded at most: 40 megapixels take 160 MB for a moment. */
const MOST = 40_000_000;

/**
 * A small picture of a file, made on this device, or `null`: not a picture, too large, or broken.
 *
 * It is drawn on a canvas: an `<img>` with a blob URL could be opened as a document of the page's own origin, and needs
 * `img-src blob:` of a strict content security policy. An SVG is no picture here.
 */
export async function picturePreview(file: File): Promise<HTMLCanvasElement | null> {
  try {
    const size = await pictureSize(file);
    if (!size || size.width * size.height > MOST || !size.width || !size.height) return null;
    const scale = Math.min(1, (LONGEST * 2) / Math.max(size.width, size.height));
    // By the width alone: a photograph that was taken upright is turned, and has its sides exchanged then.
    const picture = await createImageBitmap(file, {
      resizeWidth: Math.max(1, Math.round(size.width * scale)),
      resizeQuality: 'medium',
    });
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    picture.close();
    return canvas;
  } catch {
    // What cannot be decoded has no preview; as a file it is whole.
    return null;
  }
}
