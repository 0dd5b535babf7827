import { html, nothing, type TemplateResult } from 'lit';
import type { RtcError } from '../../../base/rtc-error.js';
import type { CallController } from '../../../controllers/call-controller.js';
import type { Choices, KeptChoices } from '../../../controllers/kept-choices.js';
import type { CaptureEffect } from '../../../media/capture-effects.js';
import type { AudioProcessing } from '../../../media/media-source.js';
import type { Session } from '../../../session/session-types.js';
import type { CallElement } from '../call-element.js';
import type { CallView } from '../call-view.js';
import { KEYS, type ShortcutName } from '../shortcuts.js';
import type { DeviceChoice } from './device-choice.js';
import { levelMeter } from './level-meter.js';
import * as words from './settings.words.js';
import { switchRow } from './switch-row.js';

const PROCESSING = ['noiseSuppression', 'echoCancellation', 'autoGainControl'] as const;

/** Devices, sound and keys of a running call, in a dialog over it. */
export class SettingsDialog {
  open = false;

  readonly #host: CallElement;
  readonly #devices: DeviceChoice;
  readonly #choices: KeptChoices;
  #opener: HTMLElement | null = null;

  constructor(host: CallElement, devices: DeviceChoice, choices: KeptChoices) {
    this.#host = host;
    this.#devices = devices;
    this.#choices = choices;
  }

  toggle(open = !this.open): void {
    if (open === this.open) return;
    this.open = open;
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (open) this.#opener = activeElement instanceof HTMLElement ? activeElement : null;
    this.#host.requestUpdate();
  }

  /** After each update of the call. */
  updated(): void {
    const dialog = this.#dialog;
    // The view changed under it: the person, or the host, ended the call.
    if (this.open && !dialog) this.#closed();
    if (!dialog || dialog.open) return;
    dialog.showModal();
    // The first field would be changed by a turn of the wheel; the heading is read first, too.
    dialog.querySelector<HTMLElement>('.settings-title')?.focus();
  }

  render({ session, call }: CallView): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    const { shortcuts, pushToTalk } = this.#choices.now;
    return html`<dialog
      part="settings"
      class="settings"
      aria-labelledby="settings-title"
      closedby="any"
      @close=${() => {
        this.#closed();
        this.#host.requestUpdate();
      }}
    >
      <div class="settings-body">
        <div class="settings-head">
          <h2 part="title" class="settings-title" id="settings-title" tabindex="-1">${words.settings()}</h2>
          <button
            part="button close-button"
            class="button settings-close"
            type="button"
            aria-label=${words.closeSettings()}
            title=${words.closeSettings()}
            @click=${() => this.#dialog?.close()}
          >
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18" /></svg>
          </button>
        </div>
        ${this.#devices.render(call)} ${this.#effect('backgroundBlur', session, call)}
        ${call.can('microphone') ? [levelMeter(), this.#sound(session, call)] : nothing}
        ${
          this.#host.noShortcuts
            ? nothing
            : html`<section part="settings-section" class="settings-section" aria-labelledby="settings-keys">
                <h3 class="settings-heading" id="settings-keys">${words.keys()}</h3>
                ${this.#choice('shortcuts', words.keysOn(), words.keysHelp(), shortcuts)}
                ${this.#choice('pushToTalk', words.pushToTalk(), words.pushToTalkHelp(), pushToTalk)}
                ${shortcuts ? keyList() : nothing}
              </section>`
        }
      </div>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.settings');
  }

  /** A switch, where the device that runs offers it. */
  #effect(name: CaptureEffect, { media }: Session, call: CallController): TemplateResult | typeof nothing {
    const on = media.snapshot.effects[name];
    if (on === null) return nothing;
    // The media source rejects with nothing but `RtcError`.
    const set = (value: boolean): void =>
      void media.setEffect(name, value).catch((error: RtcError) => call.notify(error));
    return switchRow({ ...words.effects()[name], on, disabled: this.#host.disabled, set });
  }

  #sound(session: Session, call: CallController): TemplateResult {
    const { media } = session;
    const { processing } = media.snapshot;
    const set = (name: keyof AudioProcessing, on: boolean): void => void (this.#host[name] = on);
    return html`<section part="settings-section" class="settings-section" aria-labelledby="settings-sound">
      <h3 class="settings-heading" id="settings-sound">${words.sound()}</h3>
      ${PROCESSING.filter((name) => navigator.mediaDevices?.getSupportedConstraints()[name]).map((name) =>
        switchRow({
          ...{ label: words.processing()[name].label, help: words.processing()[name].help },
          // What the browser does, where it tells: it may not have followed.
          on: processing?.[name] ?? this.#host[name],
          disabled: this.#host.disabled,
          set: (on) => set(name, on),
        }),
      )}
      ${this.#effect('voiceIsolation', session, call)}
    </section>`;
  }

  #choice(name: keyof Choices, label: string, help: string, on: boolean): TemplateResult {
    const set = (value: boolean): void => {
      this.#choices.set(name, value);
      this.#host.requestUpdate();
    };
    return switchRow({ label, help, on, disabled: false, set });
  }

  /** By a click beside it, by Escape, or by its button. */
  #closed(): void {
    this.open = false;
    this.#devices.closed();
    const opener = this.#opener?.isConnected ? this.#opener : null;
    this.#opener = null;
    opener?.focus();
  }
}

function keyList(): TemplateResult {
  return html`<dl part="shortcuts" class="keys">
    ${(Object.keys(KEYS) as ShortcutName[]).map(
      (name) =>
        html`<div>
          <dt>${words.keyNames()[name]}</dt>
          <dd><kbd>${KEYS[name]}</kbd></dd>
        </div>`,
    )}
    <div>
      <dt>${words.talk()}</dt>
      <dd><kbd>${words.space()}</kbd></dd>
    </div>
  </dl>`;
}
