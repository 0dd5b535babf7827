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

/** Milliseconds. */
const SILENCE_AGAIN = 500;

/**
 * The two streams of each remote participant. A stream stays the same object when its connection is made anew and
 * brings new tracks, so that a tile keeps playing without being told.
 */
export class RemoteStreams {
  readonly #createStream: () => MediaStream;
  readonly #streams = new Map<string, Partial<Record<StreamField, MediaStream>>>();
  readonly #tracks = new Map<string, Partial<Record<TrackSource, MediaStreamTrack>>>();
  readonly #muted = new Map<string, readonly MutableSource[]>();
  #watching: ReturnType<typeof setInterval> | null = null;

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
    }
    this.#watch();
    return { field, stream };
  }

  /** What a host has muted of theirs is silent and black here, whatever they send. */
  mute(id: string, muted: readonly MutableSource[]): void {
    this.#muted.set(id, muted);
    const tracks = Object.entries(this.#tracks.get(id) ?? {}) as [TrackSource, MediaStreamTrack][];
    for (const [source, track] of tracks) track.enabled = !isMuted(muted, source);
    this.#watch();
  }

  delete(id: string): void {
    this.#muted.delete(id);
    this.#streams.delete(id);
    this.#tracks.delete(id);
    this.#watch();
  }

  /**
   * Chromium (156, measured by test/e2e/muted-client.test.ts) plays the sound of a track that was disabled before any of it
   * had come: a newcomer hears a muted page that sends all the same. Disabled anew while it comes, it is silent; no
   * event tells when that is, so it is done again and again.
   */
  #watch(): void {
    const mutedSound = this.#mutedSound().length > 0;
    if (mutedSound) this.#watching ??= setInterval(() => this.#silence(), SILENCE_AGAIN);
    if (mutedSound || this.#watching === null) return;
    clearInterval(this.#watching);
    this.#watching = null;
  }

  #silence(): void {
    for (const track of this.#mutedSound()) {
      track.enabled = true;
      track.enabled = false;
    }
    // Those of a connection that was closed have ended.
    this.#watch();
  }

  #mutedSound(): MediaStreamTrack[] {
    return [...this.#tracks.values()]
      .flatMap((tracks) => Object.values(tracks))
      .filter(({ kind, enabled, readyState }) => kind === 'audio' && !enabled && readyState === 'live');
  }
}

function entry<V extends object>(map: Map<string, V>, id: string): V | Partial<V> {
  let value = map.get(id);
  if (!value) map.set(id, (value = {} as V));
  return value;
}
