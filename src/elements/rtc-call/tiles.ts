import type { CallTile } from './call-tiles.js';
import type { TilePlace } from './stage-layout.js';
import { TILE_PARTS } from './tile-parts.js';
import type { Volume } from './volumes.js';

export type Tile = HTMLElementTagNameMap['rtc-video'];

/** Where each tile is, by its key; those without a place are heard and not seen. */
export type Places = ReadonlyMap<string, TilePlace>;

/**
 * Brings the tiles into the grid, each at its place. One that stays keeps its element, and does not move in the
 * document, so that its video never stops; places, not order, make the layout. Returns them by their keys.
 */
export function showTiles(
  grid: Element,
  tiles: readonly CallTile[],
  properties: Partial<Tile>,
  volumeOf: (participant: string) => Volume,
): Map<string, Tile> {
  const former = new Map([...grid.children].map((each) => [each.id, each as Tile]));
  const shown = new Map<string, Tile>();
  for (const [key, each] of former) if (!tiles.some((tile) => tile.key === key)) each.remove();
  let next = grid.firstElementChild;
  for (const { key, participant, source, spotlight, pinned, floating } of tiles) {
    const tile = former.get(key) ?? document.createElement('rtc-video');
    const part = [
      `tile ${source}-tile`,
      spotlight && 'spotlight-tile',
      pinned && 'pinned-tile',
      floating && 'floating-tile',
      participant === 'self' && 'self-tile',
    ];
    const attributes = {
      id: key,
      part: part.filter(Boolean).join(' '),
      exportparts: TILE_PARTS,
      participant,
      source,
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (tile.getAttribute(name) !== value) tile.setAttribute(name, value);
    }
    tile.classList.toggle('floating', floating);
    Object.assign(tile, properties, volumeOf(participant), { embedded: true });
    shown.set(key, tile);
    if (tile === next) next = tile.nextElementSibling;
    else grid.insertBefore(tile, next);
  }
  return shown;
}

/**
 * Puts the tiles at their places. Those without one stay in the document, hidden, because their sound plays there.
 * `width`: of the stage, whose right edge is the start where people read from the right.
 */
export function placeTiles(
  tiles: ReadonlyMap<string, Tile>,
  places: Places,
  rightToLeft: boolean,
  width: number,
): void {
  for (const [key, tile] of tiles) {
    const place = places.get(key);
    const there = place !== undefined && place.width > 0;
    tile.hidden = !there;
    if (!there) continue;
    const x = rightToLeft ? width - place.start - place.width : place.start;
    // Moved by `translate`, which costs no layout and is no layout shift; by properties, not a style attribute, which a
    // strict content security policy refuses.
    const { style } = tile;
    set(style, 'translate', `${x}px ${place.top}px`);
    set(style, 'width', `${place.width}px`);
    set(style, 'height', `${place.height}px`);
  }
}

function set(style: CSSStyleDeclaration, name: 'translate' | 'width' | 'height', value: string): void {
  if (style[name] !== value) style[name] = value;
}
