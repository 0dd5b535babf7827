import { gridLayout, type GridSpace, stripBeside } from './grid-layout.js';

/** Place of one tile in the stage, in pixels from its start and top edge. */
export interface TilePlace {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A place for every tile, in the order given. With nobody in the spotlight all are alike; otherwise those share
 * most of the stage, and the rest stands beside them, or below where the stage is narrow.
 */
export function stageLayout(spotlight: readonly boolean[], space: GridSpace): TilePlace[] {
  const large = spotlight.filter(Boolean).length;
  const small = spotlight.length - large;
  if (!large || !small) return inGrid(spotlight.length, space, large > 0);
  const { gap } = space;
  const beside = stripBeside(space);
  const strip = beside
    ? { ...space, width: Math.max(140, Math.min(small > 4 ? 420 : 280, space.width * (small > 4 ? 0.3 : 0.22))) }
    : { ...space, height: Math.max(72, space.height * 0.22, space.height - gap - large * space.width * 0.8) };
  // The small ones seldom fill what they may have; the rest goes to the large ones.
  const used = gridSize(small, strip);
  const room = beside ? { ...strip, width: used.width } : { ...strip, height: used.height };
  const main = beside
    ? { ...space, width: space.width - room.width - gap }
    : { ...space, height: space.height - room.height - gap };
  const mains = inGrid(large, main, true);
  const strips = inGrid(small, room, false).map((place) => ({
    ...place,
    start: place.start + (beside ? main.width + gap : 0),
    top: place.top + (beside ? 0 : main.height + gap),
  }));
  return spotlight.map((lit) => (lit ? mains.shift() : strips.shift()) ?? { start: 0, top: 0, width: 0, height: 0 });
}

function gridSize(count: number, space: GridSpace): { width: number; height: number } {
  const { columns, tileWidth, tileHeight } = gridLayout(count, space);
  const rows = Math.ceil(count / columns);
  return {
    width: columns * tileWidth + (columns - 1) * space.gap,
    height: rows * tileHeight + (rows - 1) * space.gap,
  };
}

/** Rows centred in the space, the last one, too. `fill`: a tile may take any shape, as a shared screen does. */
function inGrid(count: number, space: GridSpace, fill: boolean): TilePlace[] {
  const grid = gridLayout(count, space);
  const { columns } = grid;
  const rows = Math.ceil(count / columns);
  const { gap } = space;
  const width = fill ? (space.width - gap * (columns - 1)) / columns : grid.tileWidth;
  const height = fill ? (space.height - gap * (rows - 1)) / rows : grid.tileHeight;
  const above = (space.height - rows * height - (rows - 1) * gap) / 2;
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? count - row * columns : columns;
    const before = (space.width - inRow * width - (inRow - 1) * gap) / 2;
    return {
      start: Math.round(before + (index % columns) * (width + gap)),
      top: Math.round(above + row * (height + gap)),
      width: Math.floor(width),
      height: Math.floor(height),
    };
  });
}
