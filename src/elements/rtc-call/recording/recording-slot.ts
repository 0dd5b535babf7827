import { nothing, type TemplateResult } from 'lit';
import { partNotLoaded } from '../../../base/part-not-loaded.js';
import type { RtcError } from '../../../base/rtc-error.js';
import type { RecordingOptions } from '../../../recording/recording-types.js';
import type { Session } from '../../../session/session-types.js';
import type { CallElement } from '../call-element.js';
import { RtcRecordingStartEvent, RtcRecordingStopEvent } from './recording.events.js';
import type { RecordingView } from './recording-view.js';

export interface RecordingSlotDeps {
  readonly host: CallElement;
  session(): Session;
  showError(error: RtcError): void;
}

/** What a running call has of recordings before anybody records: their events, and a way to fetch the rest. */
export class RecordingSlot {
  readonly #deps: RecordingSlotDeps;
  #view: RecordingView | null = null;
  #loading: Promise<RecordingView> | null = null;

  constructor(deps: RecordingSlotDeps) {
    this.#deps = deps;
  }

  /** Follows a session. Returns what stops that; a recording of it ends then. */
  attach(session: Session): () => void {
    const { host } = this.#deps;
    const undo = [
      session.on('recording-start', ({ participant }) => {
        host.dispatchEvent(new RtcRecordingStartEvent({ participant }));
        this.#show();
      }),
      session.on('recording-stop', ({ participant }) => {
        // Of one made here, once its file is there.
        if (!participant.isSelf || !this.#view?.recording.running)
          host.dispatchEvent(new RtcRecordingStopEvent({ participant, file: null }));
      }),
      () => this.#view?.close(),
    ];
    if (session.snapshot.participants.some(({ recording }) => recording)) this.#show();
    return () => undo.forEach((run) => run());
  }

  get running(): boolean {
    return this.#view?.recording.running ?? false;
  }

  get pending(): boolean {
    return this.#view?.recording.pending ?? false;
  }

  async start(options?: RecordingOptions): Promise<void> {
    await (await this.#load()).recording.start(options);
  }

  async stop(): Promise<File> {
    return (await this.#load()).recording.stop(true);
  }

  /** The person's click: asks first, or ends what runs. */
  async toggle(): Promise<void> {
    try {
      await (await this.#load()).toggle();
    } catch (error) {
      // Nothing else is thrown.
      this.#deps.showError(error as RtcError);
    }
  }

  /** Who records, over the tiles. */
  mark(): TemplateResult | typeof nothing {
    return this.#view?.mark(this.#deps.session().snapshot) ?? nothing;
  }

  /** The question before, and what is to be saved after; in every state of the call. */
  render(): TemplateResult | typeof nothing {
    return this.#view?.render() ?? nothing;
  }

  #show(): void {
    // Without it the mark is missing, not the announcement; the next one who records is another try.
    this.#load().catch(() => undefined);
  }

  #load(): Promise<RecordingView> {
    return (this.#loading ??= import('./recording-view.js').then(
      ({ RecordingView: View }) => {
        this.#view = new View(this.#deps);
        this.#deps.host.requestUpdate();
        return this.#view;
      },
      (cause: unknown) => {
        this.#loading = null;
        throw partNotLoaded(cause);
      },
    ));
  }
}
