/** Every part of a tile, as a page reaches it from outside the call. */
export const TILE_PARTS =
  'video placeholder avatar footer name muted-icon hand-icon quality-icon path-icon status ring play-button pip-button'
    .split(' ')
    .map((part) => `${part}:tile-${part}`)
    .join();
