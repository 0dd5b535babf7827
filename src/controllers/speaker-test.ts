import { playTestTone } from '../media/test-tone.js';

/** `failed`: nothing could be played through that speaker. */
export type SpeakerTestState = 'idle' | 'playing' | 'failed';

/** A tone through a speaker, for the person to hear whether it is the right one. */
export class SpeakerTest {
  state: SpeakerTestState = 'idle';

  readonly #changed: () => void;
  #run: AbortController | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** A second call begins anew, so that another speaker is heard at once. */
  async play(deviceId: string): Promise<void> {
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    this.#set('playing');
    const ended = await playTestTone(deviceId, run.signal).then(
      () => 'idle' as const,
      // Which of the reasons it is makes no difference to what a person can do.
      () => 'failed' as const,
    );
    if (this.#run === run) this.#set(ended);
  }

  stop(): void {
    this.#run?.abort();
    this.#run = null;
    this.#set('idle');
  }

  #set(state: SpeakerTestState): void {
    if (state === this.state) return;
    this.state = state;
    this.#changed();
  }
}
