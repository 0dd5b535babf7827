import type { TrackSource } from '../engine/engine.js';
import type { MutableSource } from '../protocol/signaling.js';
import { isMuted } from './muted-by-host.js';

export type StreamField = 'cameraStream' | 'screenStream';

/** A track that the page gets, and where it is. */
export interface PlacedTrack {
  readonly source: TrackSource;
  readonly track: MediaStreamTrack;
  readonly field: StreamField;
  readonly stream: MediaStream;
}

const FIELD: Record<TrackSource, StreamField> = {
  microphone: 'cameraStream',
  camera: 'cameraStream',
  screen: 'screenStream',
  'screen-audio': 'screenStream',
};

/**
 * The two streams of each remote participant. A stream stays the same object when its connection is made anew and
 * brings new tracks, so that a tile keeps playing without being told.
 *
 * What a host has muted is in none of them: whoever plays, measures or records a participant never holds the track, so
 * that nothing of it is heard or seen, whatever they send.
 */
export class RemoteStreams {
  readonly #createStream: () => MediaStream;
  readonly #streams = new Map<string, Partial<Record<StreamField, MediaStream>>>();
  readonly #tracks = new Map<string, Partial<Record<TrackSource, MediaStreamTrack>>>();
  readonly #muted = new Map<string, readonly MutableSource[]>();

  constructor(createStream: () => MediaStream) {
    this.#createStream = createStream;
  }

  /** Gives it, if it is for the page to have. */
  add(id: string, source: TrackSource, track: MediaStreamTrack): PlacedTrack[] {
    const tracks = entry(this.#tracks, id);
    const former = tracks[source];
    if (former && former !== track) this.#streams.get(id)?.[FIELD[source]]?.removeTrack(former);
    tracks[source] = track;
    return this.#place(id, source, track);
  }

  /** Takes out what a host has muted of theirs. Gives what is allowed again. */
  mute(id: string, muted: readonly MutableSource[]): PlacedTrack[] {
    const before = this.#muted.get(id) ?? [];
    this.#muted.set(id, muted);
    const tracks = Object.entries(this.#tracks.get(id) ?? {}) as [TrackSource, MediaStreamTrack][];
    return tracks
      .filter(([source]) => isMuted(before, source) !== isMuted(muted, source))
      .flatMap(([source, track]) => this.#place(id, source, track));
  }

  delete(id: string): void {
    this.#muted.delete(id);
    this.#streams.delete(id);
    this.#tracks.delete(id);
  }

  #place(id: string, source: TrackSource, track: MediaStreamTrack): PlacedTrack[] {
    const field = FIELD[source];
    const streams = entry(this.#streams, id);
    const muted = isMuted(this.#muted.get(id) ?? [], source);
    // For a page that got the track before and has put it where no stream reaches, as into an audio context.
    track.enabled = !muted;
    if (muted) {
      streams[field]?.removeTrack(track);
      return [];
    }
    const stream = (streams[field] ??= this.#createStream());
    stream.addTrack(track);
    return [{ source, track, field, stream }];
  }
}

function entry<V extends object>(map: Map<string, V>, id: string): V | Partial<V> {
  let value = map.get(id);
  if (!value) map.set(id, (value = {} as V));
  return value;
}
