import type { TrackSource } from '../engine/engine.js';
import type { MutableSource } from '../protocol/signaling.js';
import { isMuted } from './muted-by-host.js';

export type StreamField = 'cameraStream' | 'screenStream';

const FIELD: Record<TrackSource, StreamField> = {
  microphone: 'cameraStream',
  camera: 'cameraStream',
  screen: 'screenStream',
  'screen-audio': 'screenStream',
};

/**
 * The two streams of each remote participant. A stream stays the same object when its connection is made anew and
 * brings new tracks, so that a tile keeps playing without being told.
 */
export class RemoteStreams {
  readonly #createStream: () => MediaStream;
  readonly #streams = new Map<string, Partial<Record<StreamField, MediaStream>>>();
  readonly #tracks = new Map<string, Partial<Record<TrackSource, MediaStreamTrack>>>();
  readonly #muted = new Map<string, readonly MutableSource[]>();

  constructor(createStream: () => MediaStream) {
    this.#createStream = createStream;
  }

  add(id: string, source: TrackSource, track: MediaStreamTrack): { field: StreamField; stream: MediaStream } {
    const field = FIELD[source];
    const streams = entry(this.#streams, id);
    const tracks = entry(this.#tracks, id);
    const stream = (streams[field] ??= this.#createStream());
    track.enabled = !isMuted(this.#muted.get(id) ?? [], source);
    const former = tracks[source];
    if (former !== track) {
      if (former) stream.removeTrack(former);
      stream.addTrack(track);
      tracks[source] = track;
      track.addEventListener('unmute', () => this.#onMedia(id, source, track));
    }
    return { field, stream };
  }

  /** What a host has muted of theirs is silent and black here, whatever they send. */
  mute(id: string, muted: readonly MutableSource[]): void {
    this.#muted.set(id, muted);
    const tracks = Object.entries(this.#tracks.get(id) ?? {}) as [TrackSource, MediaStreamTrack][];
    for (const [source, track] of tracks) track.enabled = !isMuted(muted, source);
  }

  /**
   * Chromium (156, measured in test/e2e/muted-client.test.ts) plays the sound of a track that was disabled before anything
   * of it came: to a newcomer a muted page would be heard that sends all the same. Disabled anew, it is silent.
   */
  #onMedia(id: string, source: TrackSource, track: MediaStreamTrack): void {
    if (this.#tracks.get(id)?.[source] !== track || !isMuted(this.#muted.get(id) ?? [], source)) return;
    track.enabled = true;
    track.enabled = false;
  }

  delete(id: string): void {
    this.#muted.delete(id);
    this.#streams.delete(id);
    this.#tracks.delete(id);
  }
}

function entry<V extends object>(map: Map<string, V>, id: string): V | Partial<V> {
  let value = map.get(id);
  if (!value) map.set(id, (value = {} as V));
  return value;
}
