import type { CallTile } from './call-tiles.js';
import type { TilePlace } from './stage-layout.js';
import { TILE_PARTS } from './tile-parts.js';

type Tile = HTMLElementTagNameMap['rtc-video'];

/**
 * Brings the tiles into the grid, each at its place. One that stays keeps its element, and does not move in the
 * document, so that its video never stops; places, not order, make the layout.
 */
export function showTiles(
  grid: Element,
  tiles: readonly CallTile[],
  places: readonly TilePlace[],
  properties: Partial<Tile>,
): void {
  const former = new Map([...grid.children].map((each) => [each.id, each as Tile]));
  for (const [key, each] of former) if (!tiles.some((tile) => tile.key === key)) each.remove();
  let next = grid.firstElementChild;
  tiles.forEach(({ key, participant, source, spotlight }, at) => {
    const tile = former.get(key) ?? document.createElement('rtc-video');
    const attributes = {
      id: key,
      part: `tile ${source}-tile ${spotlight ? 'spotlight-tile' : ''} ${participant === 'self' ? 'self-tile' : ''}`,
      exportparts: TILE_PARTS,
      participant,
      source,
    };
    for (const [name, value] of Object.entries(attributes)) tile.setAttribute(name, value);
    Object.assign(tile, properties, { embedded: true });
    // By the property, not the attribute: a strict content security policy refuses style attributes.
    tile.style.cssText = css(places[at]);
    if (tile === next) next = tile.nextElementSibling;
    else grid.insertBefore(tile, next);
  });
}

function css(place?: TilePlace): string {
  if (!place || place.width <= 0) return 'visibility:hidden';
  const { start, top, width, height } = place;
  return `inset-inline-start:${start}px;inset-block-start:${top}px;inline-size:${width}px;block-size:${height}px`;
}
