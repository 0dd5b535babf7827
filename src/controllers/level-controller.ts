import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AudioLevelMeter } from '../media/audio-level.js';
import { whenGone } from './when-gone.js';

/**
 * Follows the loudness of one microphone while its element is in the document. The element is updated only when
 * somebody begins or stops speaking; the level is there to be read at any time.
 */
export class LevelController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #changed: (speaking: boolean) => void;
  #track: MediaStreamTrack | null = null;
  #meter: AudioLevelMeter | null = null;
  #speaking = false;

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }, changed: (speaking: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get level(): number {
    return this.#meter?.level ?? 0;
  }

  get speaking(): boolean {
    return this.#speaking;
  }

  hostConnected(): void {
    this.#open();
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => this.#close());
  }

  /** Measures this track from now on; `null` measures nothing. */
  listen(track: MediaStreamTrack | null): void {
    if (track === this.#track) return;
    this.#track = track;
    this.#close();
    this.#open();
  }

  #open(): void {
    if (this.#meter || !this.#track || !this.#host.isConnected) return;
    this.#meter = new AudioLevelMeter(this.#track);
    this.#meter.on('change', ({ speaking }) => this.#tell(speaking));
  }

  #close(): void {
    this.#meter?.close();
    this.#meter = null;
    this.#tell(false);
  }

  #tell(speaking: boolean): void {
    if (speaking === this.#speaking) return;
    this.#speaking = speaking;
    this.#host.requestUpdate();
    this.#changed(speaking);
  }
}
