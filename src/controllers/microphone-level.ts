import { AudioLevelMeter } from '../media/audio-level.js';
import type { MediaSource } from '../media/media-source.js';

/** Follows how loud the person's own microphone is, for what is drawn outside of a rendering. */
export class MicrophoneLevel {
  readonly #tell: (level: number, speaking: boolean) => void;
  #track: MediaStreamTrack | null = null;
  #meter: AudioLevelMeter | null = null;

  /** @param tell 0 silence, 1 loud, at most 13 times a second; 0 when there is nothing to be heard any more */
  constructor(tell: (level: number, speaking: boolean) => void) {
    this.#tell = tell;
  }

  /** Call it after every change of the media; `null` listens to nothing. */
  follow(media: MediaSource | null): void {
    const { microphone = false, tracks } = media?.snapshot ?? {};
    const track = microphone ? (tracks?.microphone ?? null) : null;
    if (track === this.#track) return;
    this.#track = track;
    this.#meter?.close();
    this.#meter = track && new AudioLevelMeter(track);
    this.#meter?.on('change', ({ level, speaking }) => this.#tell(level, speaking));
    this.#tell(0, false);
  }
}
