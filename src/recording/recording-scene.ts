import type { MediaSnapshot } from '../media/media-source.js';
import type { Participant, SessionSnapshot } from '../session/session-types.js';

/** One picture in a recording, or the place of one. */
export interface SceneTile {
  readonly key: string;
  /** `self`, or the participant's id. */
  readonly participant: string;
  readonly source: 'camera' | 'screen';
  readonly name: string;
  /** Sound and picture; `null` while there is neither. */
  readonly stream: MediaStream | null;
  /** Whether there is a picture to show. */
  readonly picture: boolean;
}

export interface Scene {
  readonly tiles: readonly SceneTile[];
  /** Everything to be heard. */
  readonly sounds: readonly MediaStreamTrack[];
}

/** The one picture that is recorded; none: everybody's. */
export interface SceneChoice {
  readonly participant?: string | undefined;
  readonly source?: 'camera' | 'screen' | undefined;
}

/**
 * What a recording shows and lets hear at this moment: those who take part in the call in the order they came, oneself
 * last, shared screens before their owners.
 */
export function recordingScene(snapshot: SessionSnapshot, own: MediaSnapshot, choice: SceneChoice): Scene {
  const people = snapshot.participants.filter(({ call }) => call !== false);
  const all = [...people.flatMap(tilesOf), ...ownTiles(snapshot.self, own)];
  const { participant, source = 'camera' } = choice;
  const chosen = participant === undefined ? all : all.filter((tile) => isOne(tile, participant, source));
  const tiles = chosen.length || participant === undefined ? chosen : [missing(participant, source, snapshot)];
  return { tiles, sounds: tiles.flatMap((tile) => soundsOf(tile, own)) };
}

const isOne = (tile: SceneTile, participant: string, source: string): boolean =>
  tile.participant === participant && tile.source === source;

function tilesOf({ id, name, camera, screen, cameraStream, screenStream }: Participant): SceneTile[] {
  const person = { participant: id, name };
  const screens: SceneTile[] = screen
    ? [{ ...person, key: `${id} screen`, source: 'screen', stream: screenStream, picture: true }]
    : [];
  return [...screens, { ...person, key: id, source: 'camera', stream: cameraStream, picture: camera }];
}

function ownTiles(
  self: Participant | null,
  { camera, screen, cameraStream, screenStream }: MediaSnapshot,
): SceneTile[] {
  if (!self) return [];
  return tilesOf({ ...self, id: 'self', camera, screen, cameraStream, screenStream });
}

/** Who is recorded alone may come later, or share later. */
function missing(participant: string, source: 'camera' | 'screen', { participants, self }: SessionSnapshot): SceneTile {
  const person = participant === 'self' ? self : participants.find(({ id }) => id === participant);
  return { key: participant, participant, source, name: person?.name ?? '', stream: null, picture: false };
}

function soundsOf({ participant, source, stream }: SceneTile, { tracks }: MediaSnapshot): MediaStreamTrack[] {
  const own = source === 'camera' ? tracks.microphone : tracks['screen-audio'];
  if (participant === 'self') return own ? [own] : [];
  return stream?.getAudioTracks() ?? [];
}
