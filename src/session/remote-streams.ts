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

/** One participant, as far as it is known. */
interface Person extends Partial<Record<StreamField, MediaStream>> {
  muted: readonly MutableSource[];
  readonly tracks: Partial<Record<TrackSource, MediaStreamTrack>>;
}

/**
 * The two streams of each remote participant. A stream stays the same object when its connection is made anew and
 * brings new tracks, so that a tile keeps playing without being told.
 *
 * What a host has muted is in none of them: whoever plays, measures or records a participant never holds the track, so
 * that nothing of it is heard or seen, whatever they send.
 */
export class RemoteStreams {
  readonly #createStream: () => MediaStream;
  readonly #people = new Map<string, Person>();

  constructor(createStream: () => MediaStream) {
    this.#createStream = createStream;
  }

  /** Gives it, if it is for the page to have: of nobody whom `mute` does not know, or who has left. */
  add(id: string, source: TrackSource, track: MediaStreamTrack): PlacedTrack[] {
    const person = this.#people.get(id);
    if (!person) return [];
    const former = person.tracks[source];
    if (former) person[fieldOf(source)]?.removeTrack(former);
    person.tracks[source] = track;
    return this.#place(person, source, track);
  }

  /** Of somebody who is there: takes out what a host has muted of theirs, and gives what is allowed again. */
  mute(id: string, muted: readonly MutableSource[]): PlacedTrack[] {
    const person: Person = this.#people.get(id) ?? { muted: [], tracks: {} };
    this.#people.set(id, person);
    const before = person.muted;
    person.muted = muted;
    const tracks = Object.entries(person.tracks) as [TrackSource, MediaStreamTrack][];
    return tracks.flatMap(([source, track]) =>
      isMuted(before, source) === isMuted(muted, source) ? [] : this.#place(person, source, track),
    );
  }

  delete(id: string): void {
    this.#people.delete(id);
  }

  #place(person: Person, source: TrackSource, track: MediaStreamTrack): PlacedTrack[] {
    const field = fieldOf(source);
    // For a page that got the track before and has put it where no stream reaches, as into an audio context.
    track.enabled = !isMuted(person.muted, source);
    if (!track.enabled) {
      person[field]?.removeTrack(track);
      return [];
    }
    const stream = (person[field] ??= this.#createStream());
    stream.addTrack(track);
    return [{ source, track, field, stream }];
  }
}

const fieldOf = (source: TrackSource): StreamField => (source.startsWith('screen') ? 'screenStream' : 'cameraStream');
