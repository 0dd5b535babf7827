import { gridLayout, type GridSpace } from './grid-layout.js';

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
  const { width, height, gap } = space;
  const beside = width > height * 1.15 && width >= 520;
  const [share, most] = small > 4 ? [0.3, 420] : [0.22, 280];
  // What the large ones leave: a column beside them, or a row below.
  const strip = beside
    ? Math.max(140, Math.min(most, width * share))
    : Math.max(72, height * 0.22, height - gap - large * width * 0.8);
  const main = beside ? { ...space, width: width - strip - gap } : { ...space, height: height - strip - gap };
  const mains = inGrid(large, main, true);
  const strips = inGrid(small, { ...space, [beside ? 'width' : 'height']: strip }, false).map((place) =>
    beside ? { ...place, start: place.start + main.width + gap } : { ...place, top: place.top + main.height + gap },
  );
  return spotlight.flatMap((lit) => (lit ? mains : strips).shift() ?? []);
}

/** Rows centred in the space, the last one, too. `fill`: a tile may take any shape, as a shared screen does. */
function inGrid(count: number, space: GridSpace, fill: boolean): TilePlace[] {
  const { columns, tileWidth, tileHeight } = gridLayout(count, space);
  const { gap } = space;
  const rows = Math.ceil(count / columns);
  const width = fill ? Math.floor((space.width + gap) / columns - gap) : tileWidth;
  const height = fill ? Math.floor((space.height + gap) / rows - gap) : tileHeight;
  /** Where the tile at `index` of `all` in a line begins, all of them centred. */
  const at = (index: number, all: number, size: number, room: number): number =>
    Math.round((room - all * (size + gap) + gap) / 2 + index * (size + gap));
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    return {
      start: at(index % columns, inRow, width, space.width),
      top: at(row, rows, height, space.height),
      width,
      height,
    };
  });
}
