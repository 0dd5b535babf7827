import { RtcError } from '../base/rtc-error.js';
import type { CaptureDevice } from './capture-constraints.js';

/**
 * A page's own treatment of what a device captures, such as a blurred background: takes the raw track and gives the one
 * that is shown and sent in its place, which may be the same. Called when a device starts, is changed or comes back.
 * `signal` aborts once the raw track is not used any more, which is stopped then, as the other one is.
 */
export type TrackProcessor = (
  track: MediaStreamTrack,
  options: { readonly source: CaptureDevice; readonly signal: AbortSignal },
) => MediaStreamTrack | Promise<MediaStreamTrack>;

/** Milliseconds that a processor may take. Models are large, and a camera that never comes is worse than a plain one. */
const LIMIT_MS = 20_000;

interface Made {
  readonly output: MediaStreamTrack;
  readonly run: AbortController;
}

/** What goes out in place of each raw track. */
export class TrackProcessing {
  readonly #failed: (error: RtcError) => void;
  readonly #ended: () => void;
  #process: TrackProcessor | null = null;
  readonly #made = new WeakMap<MediaStreamTrack, Made>();

  /** @param ended the processed track of a running device is over, and the raw one stands in */
  constructor(failed: (error: RtcError) => void, ended: () => void) {
    this.#failed = failed;
    this.#ended = ended;
  }

  /** @returns whether it is another one than before */
  set(process: TrackProcessor | null): boolean {
    const changed = process !== this.#process;
    this.#process = process;
    return changed;
  }

  /** Resolves once the output is known. Never rejects: after a failure, which is told, the raw track is the output. */
  async apply(raw: MediaStreamTrack, source: CaptureDevice): Promise<void> {
    const process = this.#process;
    this.end(raw);
    if (!process) return;
    const run = new AbortController();
    try {
      const output = await within(LIMIT_MS, (async () => process(raw, { source, signal: run.signal }))());
      check(output, raw);
      if (output === raw || raw.readyState === 'ended') return this.#close({ output, run }, raw);
      output.addEventListener('ended', () => this.#lost(raw, source), { signal: run.signal });
      this.#made.set(raw, { output, run });
    } catch (cause) {
      run.abort();
      this.#tell(source, cause);
    }
  }

  output(raw: MediaStreamTrack): MediaStreamTrack {
    return this.#made.get(raw)?.output ?? raw;
  }

  /** The raw track is not used any more. */
  end(raw: MediaStreamTrack): void {
    const made = this.#made.get(raw);
    this.#made.delete(raw);
    if (made) this.#close(made, raw);
  }

  #close({ output, run }: Made, raw: MediaStreamTrack): void {
    if (output !== raw) {
      run.abort();
      output.stop();
    }
  }

  #lost(raw: MediaStreamTrack, source: CaptureDevice): void {
    this.end(raw);
    this.#tell(source, new DOMException('The processed track ended.', 'InvalidStateError'));
    this.#ended();
  }

  #tell(device: CaptureDevice, cause: unknown): void {
    this.#failed(
      new RtcError(
        'processing-failed',
        'This page could not process {device, select, camera {the picture of your camera} other {the sound of your microphone}}. It is sent as it is.',
        { cause, values: { device } },
      ),
    );
  }
}

function check(output: unknown, raw: MediaStreamTrack): asserts output is MediaStreamTrack {
  const is = typeof output === 'object' && output !== null && 'kind' in output && output.kind === raw.kind;
  if (!is) throw new TypeError(`processTrack() is to give a track of kind “${raw.kind}”.`);
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('It took too long.', 'TimeoutError')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
