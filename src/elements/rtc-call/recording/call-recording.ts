import { RtcError } from '../../../base/rtc-error.js';
import { downloadTime } from '../../../controllers/save-urls.js';
import { CallRecorder } from '../../../recording/call-recorder.js';
import type { RecordingOptions, RecordingResult } from '../../../recording/recording-types.js';
import type { Participant, Session } from '../../../session/session-types.js';
import * as guests from '../../internal/words.js';
import { RtcRecordingStopEvent } from './recording.events.js';

export interface CallRecordingDeps {
  readonly host: EventTarget & { requestUpdate(): void; speak<T>(run: () => T): T };
  /** @throws RtcError without a room */
  session(): Session;
  /** Shows what failed and tells the page. */
  showError(error: RtcError): void;
}

/** A finished recording that the person has not dealt with. */
export interface OfferedRecording {
  readonly result: RecordingResult;
  readonly url: string;
  saved: boolean;
}

/** Recording as one call does it: one at a time, and what is finished is offered until it was saved or discarded. */
export class CallRecording {
  /** What is to be saved or discarded, the oldest first. */
  offered: readonly OfferedRecording[] = [];

  readonly #deps: CallRecordingDeps;
  #starting: Promise<void> | null = null;
  #recorder: CallRecorder | null = null;
  /** The page takes the file itself. */
  #forPage = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(deps: CallRecordingDeps) {
    this.#deps = deps;
  }

  /** It begins, or ends. */
  get pending(): boolean {
    return this.#starting !== null;
  }

  get running(): boolean {
    return this.#recorder !== null;
  }

  /** Milliseconds; 0 while nothing is recorded. */
  get elapsed(): number {
    return this.#recorder?.elapsed ?? 0;
  }

  /** One that runs goes on. @throws RtcError as `CallRecorder.start()` */
  start(options: RecordingOptions = {}): Promise<void> {
    if (this.#recorder) return Promise.resolve();
    this.#starting ??= this.#start(options).finally(() => {
      this.#starting = null;
      this.#changed();
    });
    this.#changed();
    return this.#starting;
  }

  /** Ends it. `forPage`: the page gets the file, and it is not offered. @throws RtcError `unsupported` when nothing is recorded */
  async stop(forPage = false): Promise<File> {
    await this.#starting;
    const recorder = this.#recorder;
    if (!recorder) throw new RtcError('unsupported', 'Nothing is being recorded.');
    this.#forPage ||= forPage;
    return (await recorder.stop()).file;
  }

  /** The session goes, perhaps with the element. What there is stays. */
  close(): void {
    void this.#recorder?.stop();
  }

  /** The person has it, or does not want it. */
  async discard(recording: OfferedRecording): Promise<void> {
    this.offered = this.offered.filter((each) => each !== recording);
    this.#changed();
    const { file, discard } = recording.result;
    // Nobody tells when a browser has done with a download.
    if (recording.saved) await new Promise((resolve) => setTimeout(resolve, downloadTime(file.size)));
    URL.revokeObjectURL(recording.url);
    await discard();
  }

  saved(recording: OfferedRecording): void {
    recording.saved = true;
    this.#changed();
  }

  async #start(options: RecordingOptions): Promise<void> {
    const session = this.#deps.session();
    const { self } = session.snapshot;
    if (!self) throw new RtcError('unsupported', 'Join the call before recording it.');
    const recorder = await CallRecorder.start(session, { guest: this.#deps.host.speak(guests.guest), ...options });
    this.#forPage = false;
    this.#recorder = recorder;
    this.#timer = setInterval(() => this.#deps.host.requestUpdate(), 1000);
    void recorder.done.then((result) => this.#finished({ ...self, recording: false }, result));
  }

  #finished(participant: Participant, result: RecordingResult): void {
    clearInterval(this.#timer);
    this.#recorder = null;
    const event = new RtcRecordingStopEvent({ participant, file: result.file });
    if (this.#deps.host.dispatchEvent(event) && !this.#forPage)
      this.offered = [...this.offered, { result, url: URL.createObjectURL(result.file), saved: false }];
    if (result.error) this.#deps.showError(result.error);
    this.#changed();
  }

  #changed(): void {
    this.#deps.host.requestUpdate();
    const unsaved = this.running || this.offered.some(({ saved }) => !saved);
    if (unsaved) addEventListener('beforeunload', this.#keepPage);
    else removeEventListener('beforeunload', this.#keepPage);
  }

  /** The browser asks whether to leave: what was not saved goes with the page. */
  readonly #keepPage = (event: Event): void => event.preventDefault();
}
