import { Emitter } from '../base/emitter.js';
import { acquireAudioContext } from './shared-audio-context.js';
import { loudness, SpeakingDetector } from './speaking-detector.js';

export interface AudioLevelEvents {
  change: { level: number; speaking: boolean };
}

/** Milliseconds between measurements: 12.5 a second, enough for a bar that moves. */
const INTERVAL_MS = 80;
/** Smaller moves of the level are not told. */
const STEP = 0.02;

/**
 * How loud a stream or a track is (0..1), and whether somebody speaks in it.
 *
 * It measures only while somebody listens to `change` and the track is live, enabled and not muted.
 * `MediaStreamTrack.enabled` and adding a track by script fire no event, so whoever does either calls `refresh()`.
 * Chromium gives a remote stream to Web Audio only while a media element also plays it
 * (https://crbug.com/933677); a tile on the page does.
 */
export class AudioLevelMeter extends Emitter<AudioLevelEvents> {
  readonly #source: MediaStream | MediaStreamTrack;
  readonly #detector = new SpeakingDetector();
  #level = 0;
  #listeners = 0;
  #watched: AbortController | null = null;
  #stop: (() => void) | null = null;
  #measured: MediaStreamTrack | null = null;

  constructor(source: MediaStream | MediaStreamTrack) {
    super();
    this.#source = source;
  }

  /** 0 silence, 1 loud; 0 while nobody listens. */
  get level(): number {
    return this.#level;
  }

  get speaking(): boolean {
    return this.#detector.speaking;
  }

  override on<K extends keyof AudioLevelEvents>(type: K, listener: (e: AudioLevelEvents[K]) => void): () => void {
    const off = super.on(type, listener);
    this.#listeners++;
    this.refresh();
    let listening = true;
    return () => {
      off();
      if (!listening) return;
      listening = false;
      this.#listeners--;
      this.refresh();
    };
  }

  /** Looks again at the source: call it after a track was added, or switched by `enabled`. */
  refresh(): void {
    const track = this.#listeners > 0 ? this.#track() : null;
    this.#watch(track);
    const audible = track?.readyState === 'live' && track.enabled && !track.muted ? track : null;
    if (audible === this.#measured) return;
    this.#stop?.();
    this.#stop = null;
    this.#measured = audible;
    if (audible) this.#stop = this.#measure(audible);
    else this.#silence();
  }

  /** Takes every listener off and lets go of the audio context. */
  close(): void {
    this.removeAllListeners();
    this.#listeners = 0;
    this.refresh();
  }

  #track(): MediaStreamTrack | null {
    if (!('getAudioTracks' in this.#source)) return this.#source;
    return this.#source.getAudioTracks()[0] ?? null;
  }

  #watch(track: MediaStreamTrack | null): void {
    this.#watched?.abort();
    this.#watched = null;
    if (this.#listeners === 0) return;
    const watched = (this.#watched = new AbortController());
    const again = (): void => this.refresh();
    for (const type of ['mute', 'unmute', 'ended']) track?.addEventListener(type, again, { signal: watched.signal });
    if (this.#source === track) return;
    for (const type of ['addtrack', 'removetrack']) {
      this.#source.addEventListener(type, again, { signal: watched.signal });
    }
  }

  #measure(track: MediaStreamTrack): () => void {
    const { context, release } = acquireAudioContext();
    const input = context.createMediaStreamSource(new MediaStream([track]));
    const analyser = new AnalyserNode(context, { fftSize: 1024 });
    input.connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      // A suspended context has nothing to read but zeros.
      if (context.state !== 'running') return;
      analyser.getFloatTimeDomainData(samples);
      this.#tell(loudness(samples));
    }, INTERVAL_MS);
    return () => {
      clearInterval(timer);
      input.disconnect();
      release();
    };
  }

  #tell(level: number): void {
    const before = this.#detector.speaking;
    const speaking = this.#detector.update(level, performance.now());
    if (speaking === before && Math.abs(level - this.#level) < STEP) return;
    this.#level = level;
    this.emit('change', { level, speaking });
  }

  #silence(): void {
    const wasHeard = this.#level > 0 || this.#detector.speaking;
    this.#detector.reset();
    this.#level = 0;
    if (wasHeard) this.emit('change', { level: 0, speaking: false });
  }
}
