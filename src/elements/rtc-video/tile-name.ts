import type { VideoWords } from '../internal/words.js';
import type { TileSource, TileView } from './tile-view.js';

/** What stands on a tile; empty when nobody is there. `ownName` is used until the room has told the own name. */
export function tileName(view: TileView, source: TileSource, ownName: string, words: VideoWords): string {
  const { participant, isSelf } = view;
  if (!participant && !isSelf) return '';
  const name = participant?.name || (isSelf ? ownName : '');
  if (source === 'screen') return isSelf ? words.ownScreen : words.screenOf(name || words.guest);
  if (isSelf) return name ? words.ownName(name) : words.you;
  return name || words.guest;
}
