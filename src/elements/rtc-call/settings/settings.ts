import { nothing, type TemplateResult } from 'lit';
import type { RtcError } from '../../../base/rtc-error.js';
import { MicrophoneLevel } from '../../../controllers/microphone-level.js';
import type { Session } from '../../../session/session-types.js';
import type { CallElement } from '../call-element.js';
import type { KeptChoices } from '../../../controllers/kept-choices.js';
import { DeviceChoice } from './device-choice.js';
import { levelMeter } from './level-meter.js';
import { Menu } from './menu.js';
import { permissionHelp } from './permission-help.js';
import { SettingsDialog } from './settings-dialog.js';
import { settingsStyles } from './settings.styles.js';
import * as words from './settings.words.js';

/** What a person can choose besides the buttons. It is fetched when they open it, or when there is a microphone to be shown in the lobby. */
export class Settings {
  readonly devices: DeviceChoice;
  readonly dialog: SettingsDialog;
  readonly menu: Menu;
  /** Open in the lobby. */
  open = false;

  readonly #host: CallElement;
  readonly #level = new MicrophoneLevel((level, speaking) => this.#draw(level, speaking));

  constructor(host: CallElement, choices: KeptChoices) {
    this.#host = host;
    this.devices = new DeviceChoice(host);
    this.dialog = new SettingsDialog(host, this.devices, choices);
    this.menu = new Menu(host);
    const root = host.renderRoot as ShadowRoot;
    // Not a `<style>`, which a strict content security policy refuses.
    if (settingsStyles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, settingsStyles.styleSheet];
  }

  /** In the lobby. */
  toggle(): void {
    this.open = !this.open;
    if (!this.open) this.devices.closed();
    this.#host.requestUpdate();
    if (this.open)
      void this.#host.updateComplete.then(() => this.#find('.lobby-settings')?.scrollIntoView({ block: 'nearest' }));
  }

  /** In the lobby, while there is something to be measured; empty room else. */
  meter({ media }: Session): TemplateResult | typeof nothing {
    return media.snapshot.microphone ? levelMeter() : nothing;
  }

  /** How to undo what refused these. */
  help(errors: readonly RtcError[]): TemplateResult | typeof nothing {
    return permissionHelp(errors);
  }

  /** After each update of the call. */
  updated(session: Session | null): void {
    this.devices.attach(session);
    this.dialog.updated();
    this.devices.updated();
    this.menu.updated();
    this.#level.follow(this.#find('.level') && session ? session.media : null);
  }

  /** The session goes. */
  close(): void {
    this.open = false;
    this.menu.close(false);
    this.devices.attach(null);
    this.#level.follow(null);
  }

  /** Straight into the page: a rendering of the call, 13 times a second, is too much for a bar. */
  #draw(level: number, speaking: boolean): void {
    const meter = this.#find('.level');
    if (!meter) return;
    // Who wants less motion sees whether they are heard, and nothing that jumps about.
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const shown = still ? Number(speaking) : level;
    meter.style.setProperty('--_level', `${Math.round(shown * 100)}%`);
    meter.ariaValueNow = String(Math.round(level * 10) * 10);
    meter.ariaValueText = this.#host.speak(() => (speaking ? words.heard() : words.silent()));
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
