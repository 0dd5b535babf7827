import { html, nothing, type TemplateResult } from 'lit';
import type { RtcError } from '../../../base/rtc-error.js';
import type { CallController } from '../../../controllers/call-controller.js';
import { SpeakerTest } from '../../../controllers/speaker-test.js';
import type { DeviceKind, MediaSource } from '../../../media/media-source.js';
import type { Session } from '../../../session/session-types.js';
import { errorText } from '../../internal/error-text.js';
import { icon, spinner } from '../../internal/icons.js';
import type { CallElement } from '../call-element.js';
import * as words from './settings.words.js';

const KINDS = ['microphone', 'camera', 'speaker'] as const;

export interface DeviceEntry {
  /** Empty: the system's own choice. */
  readonly deviceId: string;
  readonly label: string;
}

type Lists = Readonly<Record<DeviceKind, readonly MediaDeviceInfo[]>>;

/** The choice of microphone, camera and speaker, and a tone to hear which speaker it is. Fetched when it is wanted. */
export class DeviceChoice {
  readonly #host: CallElement;
  readonly #test: SpeakerTest;
  #session: Session | null = null;
  #unlisten = (): void => {};
  /** `null` until the browser has answered. */
  #lists: Lists | null = null;
  /** Chosen by the person, and not in use yet. */
  #choosing: Partial<Record<DeviceKind, string>> = {};
  #failure: RtcError | null = null;

  constructor(host: CallElement) {
    this.#host = host;
    this.#test = new SpeakerTest(() => host.requestUpdate());
  }

  /** Of this session from now on; `null` when it goes. */
  attach(session: Session | null): void {
    if (session === this.#session) return;
    this.#unlisten();
    this.#test.stop();
    this.#session = session;
    this.#lists = this.#failure = null;
    this.#choosing = {};
    this.#unlisten = session?.media.on('devices', () => void this.#list(session.media)) ?? (() => {});
    if (session) void this.#list(session.media);
  }

  /** What there is to choose from; nothing until the browser has answered, and before a permission. */
  entries(kind: DeviceKind): readonly DeviceEntry[] {
    const list = this.#lists?.[kind] ?? [];
    if (kind === 'speaker' && (!list.length || !canChooseSpeaker())) return [];
    // Some browsers list devices without names.
    const entries = list.map(({ deviceId, label }, at) => ({ deviceId, label: label || words.nameless(kind, at + 1) }));
    return kind === 'speaker' ? [{ deviceId: '', label: words.systemSpeaker() }, ...entries] : entries;
  }

  /** The entry that is in use, or will be. */
  shown(kind: DeviceKind): string {
    const { deviceIds, wantedIds } = this.#session?.media.snapshot ?? {};
    const id = this.#choosing[kind] ?? (deviceIds?.[kind] || wantedIds?.[kind] || '');
    const entries = this.entries(kind);
    return entries.some(({ deviceId }) => deviceId === id) ? id : (entries[0]?.deviceId ?? '');
  }

  /** The former one is in use again if it fails. @returns why it failed */
  async choose(kind: DeviceKind, deviceId: string): Promise<RtcError | null> {
    const session = this.#session;
    if (!session) return null;
    let failure: RtcError | null = null;
    this.#choosing = { ...this.#choosing, [kind]: deviceId };
    this.#failure = null;
    this.#host.requestUpdate();
    try {
      await session.media.setDevice(kind, deviceId, { remember: !this.#host.noSavedSettings });
    } catch (error) {
      // It rejects with nothing else.
      failure = error as RtcError;
    }
    // One that a later choice overtook is no news.
    if (session !== this.#session || this.#choosing[kind] !== deviceId) return null;
    const { [kind]: _done, ...others } = this.#choosing;
    this.#choosing = others;
    this.#host.requestUpdate();
    return failure;
  }

  /** After each update: a list shows what is in use, whatever was picked in it meanwhile. */
  updated(): void {
    for (const select of this.#host.renderRoot.querySelectorAll<HTMLSelectElement>('select[data-kind]'))
      select.value = this.shown(select.dataset.kind as DeviceKind);
  }

  /** It is put away. */
  closed(): void {
    this.#test.stop();
    this.#failure = null;
  }

  render(call: CallController): TemplateResult {
    const kinds = KINDS.filter((kind) => kind === 'speaker' || call.can(kind));
    const hidden = this.#lists !== null && kinds.every((kind) => kind === 'speaker' || !this.entries(kind).length);
    const playing = this.#test.state === 'playing';
    const problem =
      (this.#failure && errorText(this.#failure)) ?? (this.#test.state === 'failed' ? words.testFailed() : '');
    return html`<div part="devices" class="devices" role="group" aria-label=${words.devices()}>
      ${kinds.map((kind) => (kind === 'speaker' && !canChooseSpeaker() ? nothing : this.#field(kind)))}
      <button
        part="button test-button"
        class="button test"
        type="button"
        aria-busy=${playing}
        @click=${() => void this.#test.play(this.shown('speaker'))}
      >
        ${playing ? spinner() : icon('speaker')}
        <span aria-live="polite">${playing ? words.playing() : words.testSpeaker()}</span>
      </button>
      ${problem ? html`<p part="error" class="failure wide" role="alert">${problem}</p>` : nothing}
      ${hidden ? html`<p part="hint" class="hint wide">${words.afterPermission()}</p>` : nothing}
    </div>`;
  }

  #field(kind: DeviceKind): TemplateResult {
    const entries = this.entries(kind);
    const pick = async (event: Event): Promise<void> => {
      this.#failure = await this.choose(kind, (event.target as HTMLSelectElement).value);
      this.#host.requestUpdate();
    };
    return html`<label class="label">
      ${words.kinds()[kind]}
      <select
        part="device-select ${kind}-select"
        class="field"
        data-kind=${kind}
        ?disabled=${!entries.length || this.#host.disabled}
        @change=${pick}
      >
        ${
          entries.length
            ? entries.map(({ deviceId, label }) => html`<option value=${deviceId}>${label}</option>`)
            : html`<option value="">${kind === 'speaker' ? words.systemSpeaker() : words.unlisted()}</option>`
        }
      </select>
    </label>`;
  }

  async #list(media: MediaSource): Promise<void> {
    const [microphone, camera, speaker] = await Promise.all(KINDS.map((kind) => media.listDevices(kind)));
    if (media !== this.#session?.media) return;
    this.#lists = { microphone: microphone ?? [], camera: camera ?? [], speaker: speaker ?? [] };
    this.#host.requestUpdate();
  }
}

/** Where it cannot be chosen the system's own is used. */
function canChooseSpeaker(): boolean {
  return 'setSinkId' in HTMLMediaElement.prototype;
}
