import type { PictureSource, ShownSize } from '../../engine.js';
import { among, integer, object } from '../../../protocol/readers.js';

/** Larger than any screen; more is no size but a mistake. */
const MAX_SIDE = 16_384;

export interface ViewMessage {
  source: PictureSource;
  /** `null`: everything there is. */
  size: ShownSize | null;
}

const read = object({
  source: among(['camera', 'screen'] as const),
  width: integer(MAX_SIDE, -1),
  height: integer(MAX_SIDE, -1),
});

/** What the other side is told of how its picture is shown here. */
export function viewMessage(source: PictureSource, size: ShownSize | null): Record<string, unknown> {
  // No `null`: the readers of messages take it for something that is missing.
  const side = (pixels: number): number => Math.min(MAX_SIDE, Math.ceil(pixels));
  return { source, width: size ? side(size.width) : -1, height: size ? side(size.height) : -1 };
}

/** `null` for anything that is not wholly such a message. */
export function parseViewMessage(payload: unknown): ViewMessage | null {
  const message = read(payload);
  if (!message) return null;
  const { source, width, height } = message;
  return { source, size: width < 0 || height < 0 ? null : { width, height } };
}
