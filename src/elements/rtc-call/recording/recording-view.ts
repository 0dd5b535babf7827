import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { SessionSnapshot } from '../../../session/session-types.js';
import { icon } from '../../internal/icons.js';
import { nameOf } from '../call-view.js';
import { CallRecording, type OfferedRecording } from './call-recording.js';
import { recordingStyles } from './recording.styles.js';
import * as words from './recording.words.js';
import type { RecordingSlotDeps } from './recording-slot.js';

/** What people see of recordings: the question before, the mark while somebody records, and what is to be saved after. */
export class RecordingView {
  readonly recording: CallRecording;
  readonly #deps: RecordingSlotDeps;
  #dialog: HTMLDialogElement | null = null;
  /** Whether to discard it is being asked. */
  #asked: OfferedRecording | null = null;

  constructor(deps: RecordingSlotDeps) {
    this.#deps = deps;
    const { host } = deps;
    this.recording = new CallRecording(deps);
    const root = host.renderRoot as ShadowRoot;
    // Not a `<style>`, which a strict content security policy refuses.
    if (recordingStyles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, recordingStyles.styleSheet];
  }

  /** Asks before it begins; ends what runs. */
  async toggle(): Promise<void> {
    if (this.recording.running) {
      await this.recording.stop();
      return;
    }
    // The question is in the document from the next update on.
    this.#deps.host.requestUpdate();
    await this.#deps.host.updateComplete;
    if (!this.#dialog?.open) this.#dialog?.showModal();
  }

  /** The session goes, perhaps with the element. */
  close(): void {
    this.#dialog?.close();
    this.recording.close();
  }

  mark({ self, participants }: SessionSnapshot): TemplateResult | typeof nothing {
    const names = participants.filter(({ recording }) => recording).map(nameOf);
    const own = self?.recording ?? false;
    if (!own && !names.length) return nothing;
    const text = own ? (names.length ? words.all(names) : words.own()) : words.others(names);
    const { running, elapsed } = this.recording;
    return html`<div part="recording-mark" class="recording-mark">
      <span class="recording-dot"></span><span>${text}</span>
      ${running ? html`<span class="recording-time" role="timer">${words.clock(elapsed)}</span>` : nothing}
    </div>`;
  }

  render(): TemplateResult {
    const { offered } = this.recording;
    return html`${this.#question()}
    ${
      offered.length
        ? html`<div part="recordings" class="recordings">${offered.map((each) => this.#offer(each))}</div>`
        : nothing
    }`;
  }

  /** It is told nothing when the call is taken out of the document, where an open one still has to be closed. */
  #found(element: Element | undefined): void {
    if (element) this.#dialog = element as HTMLDialogElement;
  }

  #question(): TemplateResult {
    const begin = (): void => {
      this.#dialog?.close();
      // Nothing else is thrown.
      this.recording
        .start()
        .catch((error: Parameters<RecordingSlotDeps['showError']>[0]) => this.#deps.showError(error));
    };
    return html`<dialog
      part="recording-dialog"
      class="recording-dialog"
      aria-labelledby="recording-title"
      aria-describedby="recording-help"
      ${ref((element) => this.#found(element))}
    >
      <h2 part="title" class="recording-title" id="recording-title">${words.askTitle()}</h2>
      <p part="hint" class="hint" id="recording-help">${words.askHelp()}</p>
      <div class="recording-actions">
        <button part="button cancel-button" class="button" @click=${() => this.#dialog?.close()}>
          ${words.cancel()}
        </button>
        <button part="button begin-button" class="button primary" @click=${begin} ?disabled=${this.recording.pending}>
          ${words.begin()}
        </button>
      </div>
    </dialog>`;
  }

  #offer(recording: OfferedRecording): TemplateResult {
    const { result, url, saved } = recording;
    const asked = this.#asked === recording;
    const discard = (): void => {
      this.#asked = null;
      void this.recording.discard(recording);
    };
    const ask = (on: boolean): void => {
      this.#asked = on ? recording : null;
      this.#deps.host.requestUpdate();
      void this.#deps.host.updateComplete.then(() =>
        this.#deps.host.renderRoot.querySelector<HTMLElement>('.recordings [data-next]')?.focus(),
      );
    };
    return html`<div part="recording" class="recording" role="group" aria-label=${result.file.name}>
      ${icon(asked ? 'alert' : 'camera')}
      <div class="recording-text">
        <p class="recording-name">${asked ? words.discardTitle() : words.finished()}</p>
        <p part="hint" class="hint">${asked ? words.discardHelp() : html`<bdi>${result.file.name}</bdi>`}</p>
        ${
          asked
            ? nothing
            : html`<p part="hint" class="hint">
                ${words.clock(result.duration)} · ${words.size(result.file.size)}
                ${saved ? nothing : html`<br />${words.leavesWith()}`}
              </p>`
        }
      </div>
      <div class="recording-actions">
        ${
          asked
            ? html`<button part="button keep-button" class="button" data-next @click=${() => ask(false)}>
                  ${words.keep()}
                </button>
                <button part="button discard-button" class="button danger" @click=${discard}>
                  ${words.discard()}
                </button>`
            : html`<button part="button discard-button" class="button" @click=${() => (saved ? discard() : ask(true))}>
                  ${saved ? words.done() : words.discard()}
                </button>
                <a
                  part="button save-button"
                  class="button primary"
                  data-next
                  href=${url}
                  download=${result.file.name}
                  @click=${() => this.recording.saved(recording)}
                  >${saved ? words.saveAgain() : words.save()}</a
                >`
        }
      </div>
    </div>`;
  }
}
