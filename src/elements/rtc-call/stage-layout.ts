import { gridLayout, type GridSpace, MIN_TILE } from './grid-layout.js';

/** Place of one tile in the stage, in pixels from its start and top edge. */
export interface TilePlace {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What one page of the stage shows. */
export interface StagePage {
  /** Those in the spotlight, or none of them. */
  readonly large: readonly TilePlace[];
  /** Index of the first of the others that is on this page. */
  readonly from: number;
  readonly small: readonly TilePlace[];
}

export interface StageLayout {
  readonly pages: number;
  /** How many of the others are on the first page. */
  readonly first: number;
  /** Where the buttons for the pages are; `null` with one page. */
  readonly pager: TilePlace | null;
  on(page: number): StagePage;
}

/** Parts of the shorter side that a picture may lose before a head does; wider than 16:9 is not filled by a camera. */
const WIDEST = 16 / 9;
const NARROWEST = 3 / 4;
/** The spotlight has at least this share of the stage, or has it all. */
const LEAST_MAIN = 0.5;

/**
 * A layout for a stage of any size. With nobody in the spotlight all tiles are alike; otherwise those share most of the
 * stage, and the others stand beside or below them, whichever leaves the larger picture. What would be too small to be
 * read goes to further pages. `large`: the shape of each in the spotlight, `small`: the number of the others.
 */
export function stageLayout(large: readonly ('camera' | 'screen')[], small: number, space: GridSpace): StageLayout {
  if (!large.length) return alike(small, space);
  if (!small) return { pages: 1, first: 0, pager: null, on: () => page(mains(large, space)) };
  const ways = [beside(large, small, space), below(large, small, space)].filter((way) => way !== null);
  const [best] = ways.sort((a, b) => b.shown - a.shown);
  return best ?? apart(large, small, space);
}

const page = (large: readonly TilePlace[], small: readonly TilePlace[] = [], from = 0): StagePage => ({
  large,
  small,
  from,
});

const pagerHeight = ({ height }: GridSpace): number => (height < 260 ? 32 : 44);

/** Everybody alike, on as many pages as it takes. */
function alike(count: number, space: GridSpace): StageLayout {
  const { perPage, room, pager } = paged(count, space);
  return {
    pages: Math.max(1, Math.ceil(count / perPage)),
    first: perPage,
    pager,
    on(at) {
      const from = at * perPage;
      return page([], cells(Math.min(perPage, count - from), perPage, room), from);
    },
  };
}

/** The spotlight has the first page to itself where there is no room beside it. */
function apart(large: readonly ('camera' | 'screen')[], small: number, space: GridSpace): StageLayout {
  const { room, pager } = withPager(space);
  const { perPage } = paged(small, room, false);
  const main = mains(large, room);
  return {
    pages: 1 + Math.ceil(small / perPage),
    first: 0,
    pager,
    on(at) {
      if (at === 0) return page(main);
      const from = (at - 1) * perPage;
      return page([], cells(Math.min(perPage, small - from), perPage, room), from);
    },
  };
}

type Split = StageLayout & { readonly shown: number };

function beside(large: readonly ('camera' | 'screen')[], small: number, space: GridSpace): Split | null {
  const strip = clamp(space.width * (small > 4 ? 0.3 : 0.22), MIN_TILE.width + 32, small > 4 ? 420 : 280);
  const main = { ...space, width: space.width - strip - space.gap };
  return split(large, small, main, { ...space, width: strip }, { start: main.width + space.gap, top: 0 });
}

function below(large: readonly ('camera' | 'screen')[], small: number, space: GridSpace): Split | null {
  // A camera, or most screens, need no more height than this; the rest is for the others.
  const needed = Math.min(...large.map(() => space.width / WIDEST / large.length));
  const strip = clamp(Math.max(space.height * 0.22, space.height - space.gap - needed * 1.25), MIN_TILE.height, 420);
  const main = { ...space, height: space.height - strip - space.gap };
  return split(large, small, main, { ...space, height: strip }, { start: 0, top: main.height + space.gap });
}

function split(
  large: readonly ('camera' | 'screen')[],
  small: number,
  main: GridSpace,
  strip: GridSpace,
  offset: { start: number; top: number },
): Split | null {
  const whole = main.width * main.height + strip.width * strip.height;
  if (main.width < MIN_TILE.width || main.height < MIN_TILE.height) return null;
  if (main.width * main.height < whole * LEAST_MAIN) return null;
  const { perPage, room, pager } = paged(small, strip);
  const { tileWidth, tileHeight } = gridLayout(perPage, room);
  if (!readable(tileWidth, tileHeight)) return null;
  const places = mains(large, main);
  const move = (place: TilePlace): TilePlace => ({
    ...place,
    start: place.start + offset.start,
    top: place.top + offset.top,
  });
  return {
    pages: Math.ceil(small / perPage),
    first: perPage,
    pager: pager && move(pager),
    on(at) {
      const from = at * perPage;
      return page(places, cells(Math.min(perPage, small - from), perPage, room).map(move), from);
    },
    // Of a picture in its own shape; a place that it leaves empty is no gain.
    shown: places.reduce((sum, { width, height }) => sum + Math.min(width, height * WIDEST) ** 2, 0),
  };
}

/** Cells of the spotlight. A screen may have any shape, since all of it is shown; a camera is not cropped too much. */
function mains(large: readonly ('camera' | 'screen')[], space: GridSpace): TilePlace[] {
  const { columns } = gridLayout(large.length, space);
  const rows = Math.ceil(large.length / columns);
  const height = Math.floor((space.height + space.gap) / rows - space.gap);
  return large.map((source, at) => {
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, large.length - row * columns);
    const width = Math.floor((space.width + space.gap) / inRow - space.gap);
    const cell = {
      start: (at % columns) * (width + space.gap),
      top: row * (height + space.gap),
      width: Math.max(0, width),
      height: Math.max(0, height),
    };
    return source === 'screen' ? cell : shaped(cell);
  });
}

function shaped({ start, top, width, height }: TilePlace): TilePlace {
  const w = Math.floor(Math.min(width, height * WIDEST));
  const h = Math.floor(Math.min(height, w / NARROWEST));
  return { start: start + Math.round((width - w) / 2), top: top + Math.round((height - h) / 2), width: w, height: h };
}

/** How many of `count` are on a page, and the room they have beside its buttons. */
function paged(
  count: number,
  space: GridSpace,
  buttons = true,
): { perPage: number; room: GridSpace; pager: TilePlace | null } {
  const all = capacity(count, space);
  if (all >= count || !buttons) return { perPage: Math.max(1, all), room: space, pager: null };
  const { room, pager } = withPager(space);
  const perPage = Math.max(1, capacity(count, room));
  // Fewer rows may hold more than all did before: then they need no second page.
  return { perPage, room, pager: perPage < count ? pager : null };
}

function withPager(space: GridSpace): { room: GridSpace; pager: TilePlace } {
  const height = pagerHeight(space);
  const room = { ...space, height: Math.max(0, space.height - height - space.gap) };
  return { room, pager: { start: 0, top: Math.max(0, space.height - height), width: space.width, height } };
}

/** The largest number up to `count` whose tiles can be read. */
function capacity(count: number, space: GridSpace): number {
  for (let fits = count; fits > 1; fits--) {
    const { tileWidth, tileHeight } = gridLayout(fits, space);
    if (readable(tileWidth, tileHeight)) return fits;
  }
  return Math.min(1, count);
}

const readable = (width: number, height: number): boolean => width >= MIN_TILE.width && height >= MIN_TILE.height;

/** Rows centred in the space, the last one, too. Tiles are as large as `perPage` of them would be, so that pages look alike. */
function cells(count: number, perPage: number, space: GridSpace): TilePlace[] {
  const { columns, tileWidth: width, tileHeight: height } = gridLayout(perPage, space);
  const rows = Math.ceil(count / columns);
  const at = (index: number, all: number, size: number, room: number): number =>
    Math.round((room - all * (size + space.gap) + space.gap) / 2 + index * (size + space.gap));
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
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

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
