export interface GridSpace {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels between tiles. */
  readonly gap: number;
}

export interface GridLayout {
  readonly columns: number;
  /** Pixels. */
  readonly tileWidth: number;
  readonly tileHeight: number;
}

/** Pixels. Smaller, a name is cut to a few letters and a face is guessed rather than seen; it goes to another page instead. */
export const MIN_TILE = { width: 108, height: 76 } as const;

/** A face survives cropping to 3:4; wider than 16:9 only cuts heads. */
const NARROWEST = 3 / 4;
const WIDEST = 16 / 9;

/**
 * How to lay `count` equal tiles into a space: the number of columns that makes them largest, each between 3:4 and
 * 16:9, with little cropped and few cells left empty.
 */
export function gridLayout(count: number, { width, height, gap }: GridSpace): GridLayout {
  let best: GridLayout = { columns: 1, tileWidth: 0, tileHeight: 0 };
  let bestScore = 0;
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns);
    const cellWidth = (width + gap) / columns - gap;
    const cellHeight = (height + gap) / rows - gap;
    const tileWidth = Math.floor(Math.min(cellWidth, cellHeight * WIDEST));
    const tileHeight = Math.floor(Math.min(cellHeight, tileWidth / NARROWEST));
    // A camera's picture is wide: of two ways that are as large, the one that crops less is better.
    const kept = (tileWidth / tileHeight / WIDEST) ** 0.25;
    const score = tileWidth * tileHeight * kept * (1 - (columns * rows - count) * 0.001);
    // Nor is a tile without an area (`score` may be no number then) any way at all.
    if (tileWidth <= 0 || !(score > bestScore)) continue;
    bestScore = score;
    best = { columns, tileWidth, tileHeight };
  }
  return best;
}
