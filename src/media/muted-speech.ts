import type { MediaEnvironment } from './media-environment.js';

/** Milliseconds of speech before it counts: the end of a sentence that was begun unmuted, or a cough, is shorter. */
const SPEECH_MS = 500;
/** Milliseconds before it is told again. */
const REPEAT_MS = 20_000;

/**
 * Notices that somebody speaks into a muted microphone.
 *
 * A muted track gives silence, so a clone of it is measured, which stays enabled and goes nowhere but to the meter.
 * (The other way, to send a clone and keep the source enabled, would leave the source's own track in the hands of the
 * page unmuted: `localStream` would carry the voice of somebody who believes to be muted.) The cost: Firefox keeps its
 * mark for a microphone in use lit while muted.
 */
export class MutedSpeech {
  readonly #environment: MediaEnvironment;
  readonly #tell: () => void;
  #source: MediaStreamTrack | null = null;
  #stop = (): void => {};
  #toldAt = -Infinity;

  constructor(environment: MediaEnvironment, tell: () => void) {
    this.#environment = environment;
    this.#tell = tell;
  }

  /** Listens to the device of this muted track; `null` listens to nothing. */
  watch(source: MediaStreamTrack | null): void {
    if (source === this.#source) return;
    this.#stop();
    this.#stop = () => {};
    this.#source = source;
    if (source) this.#listen(source.clone());
  }

  #listen(track: MediaStreamTrack): void {
    track.enabled = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const off = this.#environment.onSpeech(track, (speaking) => {
      clearTimeout(timer);
      if (speaking) timer = setTimeout(() => this.#heard(), SPEECH_MS);
    });
    this.#stop = () => {
      clearTimeout(timer);
      off();
      track.stop();
    };
  }

  #heard(): void {
    const now = performance.now();
    if (now - this.#toldAt < REPEAT_MS) return;
    this.#toldAt = now;
    this.#tell();
  }
}
