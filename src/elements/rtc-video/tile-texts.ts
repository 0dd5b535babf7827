import * as words from '../internal/words.js';
import type { TileSource, TileView } from './tile-view.js';

/** What stands on a tile; empty when nobody is there. `ownName` is used until the room has told the own name. */
export function tileName({ participant, isSelf }: TileView, source: TileSource, ownName: string): string {
  if (isSelf) {
    const name = participant?.name || ownName;
    if (source === 'screen') return words.ownScreen();
    return name ? words.ownName(name) : words.you();
  }
  if (!participant) return '';
  const name = participant.name || words.guest();
  return source === 'screen' ? words.screenOf(name) : name;
}

/** The own name until the room has told it. A session may have got it elsewhere than from the tag. */
export function givenName(tag: { name: string }, session: { name?: string | undefined } | null): string {
  return tag.name || (session?.name ?? '');
}

/** How the connection to somebody is, in words, while it is not as it should be. */
export function tileStatus({ participant, isSelf }: TileView): string {
  if (!participant || isSelf || (participant.link === 'connected' && participant.present)) return '';
  if (participant.link === 'closed') return words.away();
  return participant.link === 'connecting' ? words.connecting() : words.recovering();
}
