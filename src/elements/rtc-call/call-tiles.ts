import type { Participant } from '../../session/session-types.js';

/** One tile of the stage. */
export interface CallTile {
  readonly key: string;
  /** `self`, or the participant's id. */
  readonly participant: string;
  readonly source: 'camera' | 'screen';
  /** Takes most of the stage. */
  readonly spotlight: boolean;
  readonly pinned: boolean;
  /** The own picture, small, over the one other. */
  readonly floating: boolean;
}

export type CallLayout = 'auto' | 'grid' | 'spotlight';

export interface TileWishes {
  readonly layout: CallLayout;
  /** Id of who speaks, or spoke last. */
  readonly speaker: string | null;
  /** Keys of tiles. */
  readonly pinned: ReadonlySet<string>;
  /** The person does not want to see themselves. */
  readonly selfHidden: boolean;
}

/** A tile's key; a page's own ids need no escaping, since those of participants have no space in them. */
export function tileKey(participant: string, source: 'camera' | 'screen'): string {
  return source === 'screen' ? `${participant} screen` : participant;
}

/**
 * The tiles of a call: everybody who takes part in the order they came, oneself last, each shared screen before
 * its owner. What was pinned is in the spotlight. Else `auto` puts all shared screens there, and `spotlight` somebody
 * always: the screens, else who speaks, else the first. `grid` has none. Of two people without a spotlight, the own
 * picture floats over the other's, except in a `grid`.
 */
export function callTiles(people: readonly Participant[], self: { screen: boolean }, wishes: TileWishes): CallTile[] {
  const { layout, speaker, pinned, selfHidden } = wishes;
  const inCall = people.filter((person) => person.call !== false);
  const owners = [...inCall.map(({ id, screen }) => ({ id, screen })), { id: 'self', screen: self.screen }];
  const found = owners.flatMap(({ id, screen }) => {
    const camera = { participant: id, source: 'camera' as const };
    return screen ? [{ participant: id, source: 'screen' as const }, camera] : [camera];
  });
  const keys = found.map(({ participant, source }) => tileKey(participant, source));
  const anyPinned = keys.some((key) => pinned.has(key));
  const sharing = layout !== 'grid' && found.some(({ source }) => source === 'screen');
  const lit = (inCall.find(({ id }) => id === speaker) ?? inCall[0])?.id;
  const tiles = found.flatMap(({ participant, source }, at) => {
    const key = keys[at] ?? '';
    if (key === 'self' && selfHidden) return [];
    const spotlight = anyPinned
      ? pinned.has(key)
      : sharing
        ? source === 'screen'
        : layout === 'spotlight' && participant === lit;
    return [{ key, participant, source, spotlight, pinned: pinned.has(key), floating: false }];
  });
  const two = layout !== 'grid' && inCall.length === 1 && !anyPinned && !sharing;
  return two ? tiles.map((tile) => ({ ...tile, floating: tile.key === 'self' })) : tiles;
}
