import { acquireAudioContext } from '../media/shared-audio-context.js';

/** Many tracks in one, which stays the same while they come and go. */
export class SoundMix {
  readonly track: MediaStreamTrack;
  readonly #context: AudioContext;
  readonly #release: () => void;
  readonly #output: MediaStreamAudioDestinationNode;
  /** Keeps time where there is nothing to be heard: some browsers send nothing at all then, and the picture waits for it. */
  readonly #silence: ConstantSourceNode;
  readonly #inputs = new Map<MediaStreamTrack, MediaStreamAudioSourceNode>();

  constructor() {
    const { context, release } = acquireAudioContext();
    this.#context = context;
    this.#release = release;
    this.#output = context.createMediaStreamDestination();
    this.#silence = new ConstantSourceNode(context, { offset: 0 });
    this.#silence.connect(this.#output);
    this.#silence.start();
    const [track] = this.#output.stream.getAudioTracks();
    if (!track) throw new DOMException('The audio context has no output.', 'NotSupportedError');
    this.track = track;
  }

  /** Whether the browser lets it run; after so many milliseconds it is not waited for. */
  runs(milliseconds = 1500): Promise<boolean> {
    if (this.#context.state === 'running') return Promise.resolve(true);
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#context.removeEventListener('statechange', end);
        resolve(this.#context.state === 'running');
      };
      const timer = setTimeout(end, milliseconds);
      this.#context.addEventListener('statechange', end);
    });
  }

  /** These, and no others. */
  set(tracks: readonly MediaStreamTrack[]): void {
    for (const [track, input] of this.#inputs) {
      if (tracks.includes(track)) continue;
      input.disconnect();
      this.#inputs.delete(track);
    }
    for (const track of tracks) {
      if (this.#inputs.has(track) || track.readyState === 'ended') continue;
      const input = this.#context.createMediaStreamSource(new MediaStream([track]));
      input.connect(this.#output);
      this.#inputs.set(track, input);
    }
  }

  close(): void {
    this.set([]);
    this.#silence.stop();
    this.#silence.disconnect();
    this.track.stop();
    this.#release();
  }
}
