import type { MediaSnapshot } from '../../media/media-source.js';
import type { Participant, SessionSnapshot } from '../../session/session-types.js';

export type TileSource = 'camera' | 'screen';

export interface TileQuery {
  /** `self`, an id, or empty for the first of the others. */
  participant: string;
  source: TileSource;
  audioOnly: boolean;
}

/** What a tile has to show, worked out of the session alone. */
export interface TileView {
  readonly participant: Participant | null;
  readonly isSelf: boolean;
  /** As the session has it; what plays is `tracks`. */
  readonly stream: MediaStream | null;
  readonly tracks: readonly MediaStreamTrack[];
  /** The picture is on; its first frame may still be on the way. */
  readonly picture: MediaStreamTrack | undefined;
  /** The microphone of a camera tile; a screen has none. */
  readonly microphone: MediaStreamTrack | null;
  readonly microphoneOff: boolean;
}

export function tileView(query: TileQuery, snapshot: SessionSnapshot | null, media: MediaSnapshot | null): TileView {
  const self = snapshot?.self ?? null;
  const isSelf = query.participant === 'self' || query.participant === self?.id;
  const participant = isSelf ? self : find(query, snapshot);
  // The own picture comes from the own devices, so that it is there before the room is; it never has sound.
  const from = isSelf ? media : participant;
  const stream = from?.[`${query.source}Stream`] ?? null;
  // Until they have told what is on, a camera whose frames come is on: the picture need not wait for the word.
  const on = from?.[query.source] || (!isSelf && query.source === 'camera' && participant?.call === null);
  const picture = on && !query.audioOnly ? stream?.getVideoTracks()[0] : undefined;
  const sounds = stream?.getAudioTracks() ?? [];
  const camera = query.source === 'camera';
  return {
    participant,
    isSelf,
    stream,
    tracks: [...(picture ? [picture] : []), ...(isSelf ? [] : sounds)],
    picture,
    microphone: (camera && from?.microphone && sounds[0]) || null,
    microphoneOff: camera && from?.microphone === false,
  };
}

function find({ participant, source }: TileQuery, snapshot: SessionSnapshot | null): Participant | null {
  const people = snapshot?.participants ?? [];
  if (participant) return people.find((each) => each.id === participant) ?? null;
  const inCall = people.filter((each) => each.call !== false);
  return (source === 'screen' && inCall.find((each) => each.screen)) || inCall[0] || null;
}
