import type { MediaSnapshot } from '../../media/media-source.js';
import type { LinkState } from '../../engine/engine.js';
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
  readonly link: LinkState;
  readonly present: boolean;
}

export function tileView(query: TileQuery, snapshot: SessionSnapshot | null, media: MediaSnapshot | null): TileView {
  const isSelf = query.participant === 'self' || query.participant === (snapshot?.self?.id ?? 'self');
  return isSelf ? selfView(query, snapshot, media) : remoteView(query, find(query, snapshot));
}

/** The own picture comes from the own devices, so that it is there before the room is; it never has sound. */
function selfView(query: TileQuery, snapshot: SessionSnapshot | null, media: MediaSnapshot | null): TileView {
  const participant = snapshot?.self ?? null;
  const screen = query.source === 'screen';
  const on = media !== null && !query.audioOnly && (screen ? media.screen : media.camera);
  const track = on ? media.tracks[query.source] : null;
  const microphone = !screen && media?.microphone ? media.tracks.microphone : null;
  return {
    participant,
    isSelf: true,
    stream: media ? (screen ? media.screenStream : media.cameraStream) : null,
    tracks: track ? [track] : [],
    picture: track ?? undefined,
    microphone,
    microphoneOff: !screen && media !== null && !media.microphone,
    link: 'connected',
    present: participant?.present ?? true,
  };
}

function remoteView(query: TileQuery, participant: Participant | null): TileView {
  const screen = query.source === 'screen';
  const stream = (screen ? participant?.screenStream : participant?.cameraStream) ?? null;
  const on = participant !== null && !query.audioOnly && (screen ? participant.screen : participant.camera);
  const pictures = on && stream ? stream.getVideoTracks().slice(0, 1) : [];
  const sounds = stream?.getAudioTracks() ?? [];
  return {
    participant,
    isSelf: false,
    stream,
    tracks: [...pictures, ...sounds],
    picture: pictures[0],
    microphone: screen || !participant?.microphone ? null : (stream?.getAudioTracks()[0] ?? null),
    microphoneOff: !screen && participant !== null && !participant.microphone,
    link: participant?.link ?? 'connecting',
    present: participant?.present ?? true,
  };
}

function find(query: TileQuery, snapshot: SessionSnapshot | null): Participant | null {
  const people = snapshot?.participants ?? [];
  if (query.participant) return people.find((each) => each.id === query.participant) ?? null;
  const inCall = people.filter((each) => each.call !== false);
  if (query.source === 'screen') return inCall.find((each) => each.screen) ?? inCall[0] ?? null;
  return inCall[0] ?? null;
}
