import type { Participant } from '../../session/session-types.js';

/** One tile of the stage. */
export interface CallTile {
  readonly key: string;
  /** `self`, or the participant's id. */
  readonly participant: string;
  readonly source: 'camera' | 'screen';
  /** Takes most of the stage. */
  readonly spotlight: boolean;
}

export type CallLayout = 'auto' | 'grid' | 'spotlight';

/**
 * The tiles of a call: everybody who takes part in the order they came, oneself last, each shared screen before
 * its owner. `auto` puts shared screens in the spotlight; `spotlight` somebody always: a screen, else who spoke
 * last, else the first.
 */
export function callTiles(
  people: readonly Participant[],
  self: { screen: boolean },
  layout: CallLayout,
  lastSpeaker: string | null,
): CallTile[] {
  const inCall = people.filter((person) => person.call !== false);
  const sharing = layout !== 'grid' && (self.screen || inCall.some((person) => person.screen));
  const speaker = inCall.find((person) => person.id === lastSpeaker) ?? inCall[0];
  const lit = layout === 'spotlight' && !sharing ? speaker?.id : undefined;
  const of = (participant: string, screen: boolean): CallTile[] => {
    const camera: CallTile = { key: participant, participant, source: 'camera', spotlight: participant === lit };
    if (!screen) return [camera];
    return [{ key: `${participant} screen`, participant, source: 'screen', spotlight: sharing }, camera];
  };
  return [...inCall.flatMap((person) => of(person.id, person.screen)), ...of('self', self.screen)];
}
