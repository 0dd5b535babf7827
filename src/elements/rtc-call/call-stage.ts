import type { nothing, TemplateResult } from 'lit';
import { partNotLoaded } from '../../base/part-not-loaded.js';
import { RtcError } from '../../base/rtc-error.js';
import type { CallController } from '../../controllers/call-controller.js';
import { KeptChoices } from '../../controllers/kept-choices.js';
import { DeviceNotices } from '../../controllers/device-notices.js';
import type { Transfer } from '../../files/transfer-types.js';
import type { Session } from '../../session/session-types.js';
import { Announcer } from './announcer.js';
import { type ControlName, parseControls, takesFiles } from './call-controls.js';
import type { CallElement } from './call-element.js';
import { type CallView, type LobbyView, quietly } from './call-view.js';
import { deviceNotice, noticeText } from './device-notice.js';
import { CallWindow } from './call-window.js';
import type { CallExtras } from './extras.js';
import { DoctorSlot } from './doctor/doctor-slot.js';
import { RecordingSlot } from './recording/recording-slot.js';
import { FullScreen } from './full-screen.js';
import { RtcTalkWhileMutedEvent } from './rtc-call.events.js';
import { KEYS, type ShortcutName, Shortcuts } from './shortcuts.js';
import { type Copied, copiedText, stage } from './stage.js';
import { StageTiles } from './stage-tiles.js';
import { stageStyles } from './stage.styles.js';
import * as words from './stage.words.js';
import type { Settings } from './settings/settings.js';
import { ToolbarFit } from './toolbar-fit.js';
import { controlOf } from './toolbar.js';
import { toolbarStyles } from './toolbar.styles.js';
import { Tooltips } from './tooltips.js';

export interface CallStageDeps {
  readonly call: CallController;
  /** Tells the page of an error, and shows it. */
  showError(error: RtcError): void;
}

/**
 * The running call as people see and hear it: tiles, toolbar, what is announced and what is noticed. It is fetched when
 * a call has a session, and joining waits for it; the views before and after the call do without.
 */
export class CallStage {
  /** What the live region says. */
  announcement = '';
  readonly recordings: RecordingSlot;
  readonly doctor: DoctorSlot;
  readonly tiles: StageTiles;
  readonly screens: { readonly full: FullScreen; readonly window: CallWindow };

  readonly #host: CallElement;
  readonly #deps: CallStageDeps;
  readonly #notices: DeviceNotices;
  readonly #announcer = new Announcer(
    (text) => this.#announce(text),
    (run) => this.#host.speak(run),
  );
  #copied: Copied = '';
  /** What the live region has said of devices. */
  #spoken = '';
  #extras: CallExtras | null = null;
  /** The session whose files the chat was made ready for. */
  #taking: Session | null = null;
  #settings: Settings | null = null;
  readonly #choices: KeptChoices;
  /** As it was last shown. */
  #view: CallView | null = null;
  readonly #fit: ToolbarFit;
  readonly #tooltips: Tooltips;
  readonly #shortcuts: Shortcuts;

  constructor(host: CallElement, deps: CallStageDeps) {
    this.#host = host;
    this.#deps = deps;
    const slot = {
      host,
      session: () => deps.call.session,
      showError: (error: RtcError) => deps.showError(error),
    };
    this.recordings = new RecordingSlot(slot);
    this.doctor = new DoctorSlot(slot);
    this.#choices = new KeptChoices(() => !host.noSavedSettings);
    this.tiles = new StageTiles(host, this.#choices, () => {
      if (this.refit()) host.requestUpdate();
    });
    this.screens = { full: new FullScreen(host, () => host.requestUpdate()), window: new CallWindow(host) };
    const root = host.renderRoot as ShadowRoot;
    // Not a `<style>`, which a strict content security policy refuses.
    const sheets = [stageStyles, toolbarStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    // Dropped beside a handler, a file would take the place of the page, and of the call.
    root.addEventListener('dragenter', (event) => {
      const { types } = (event as DragEvent).dataTransfer ?? {};
      if (!this.#extras && this.#inCall && types?.includes('Files')) void this.#withExtras(() => {});
    });
    this.#fit = new ToolbarFit(host);
    this.#tooltips = new Tooltips(root);
    this.#shortcuts = this.#newShortcuts();
    this.#notices = new DeviceNotices({
      inCall: () => this.#inCall,
      hints: () => !host.noMutedHint,
      talkWhileMuted: () => host.dispatchEvent(new RtcTalkWhileMutedEvent()),
      changed: () => host.requestUpdate(),
    });
  }

  /** Follows a session. Returns what stops that. */
  attach(session: Session): () => void {
    const undo = [
      this.#notices.attach(session),
      this.recordings.attach(session),
      this.doctor.attach(session),
      this.#announcer.listen(
        session,
        () => this.#inCall,
        () => this.#host.chatOpen,
      ),
      // From then on there can be files.
      session.on('datalink', () => this.#host.requestUpdate()),
      session.on('reaction', ({ participant, emoji }) => {
        if (this.#inCall)
          void this.#withExtras(({ reactions }) => reactions.show(participant.isSelf ? 'self' : participant.id, emoji));
      }),
      () => this.#extras?.close(),
      () => {
        if (!this.#host.isConnected) void this.screens.full.set(false);
      },
      () => this.#settings?.close(),
    ];
    return () => undo.forEach((run) => run());
  }

  /** The element is out of the document. */
  quiet(): void {
    this.#announcer.stop();
    this.#shortcuts.listen(false);
    this.#tooltips.hide();
  }

  /** Before each rendering of the call. */
  willUpdate(): void {
    if (this.#host.state !== 'joined') this.#copied = '';
    this.#speakNotice();
  }

  /** Whoever has left looks for the page. */
  beforeRender(): void {
    if (this.#inCall) return;
    this.screens.window.end();
    if (this.screens.full.on) void this.screens.full.set(false);
  }

  /** Whether the call has to be rendered anew to fit: what does is known only once it was laid out. */
  refit(): boolean {
    return this.#fit.measure(this.#controls) || this.#settings?.menu.refit() === true;
  }

  /** After each update of the call. */
  updated(session: Session | null): void {
    this.#notices.refresh();
    this.tiles.show(session);
    if (session && this.#inCall) this.screens.window.update(session, this.tiles.scene);
    if (this.#host.chatOpen && this.#inCall && !this.#extras) void this.#withExtras(() => this.#host.requestUpdate());
    if (session?.dataLinks.length) this.#takeFiles(session);
    this.#extras?.updated();
    if (!this.#settings && session && this.#wantsSettings(session))
      void this.#fetchSettings(() => this.#host.requestUpdate());
    this.#settings?.updated(session);
    this.#tooltips.updated();
    this.#shortcuts.listen(session !== null && this.#inCall && !this.#host.noShortcuts && !this.#host.disabled);
  }

  get settings(): Settings | null {
    return this.#settings;
  }

  /** Its code comes when it is wanted for the first time. */
  async withSettings(act: (settings: Settings) => void): Promise<void> {
    await this.#fetchSettings(act, (error) => this.#deps.showError(error));
  }

  /** What is to be said of devices, also in the lobby. */
  notice(): TemplateResult | typeof nothing {
    return deviceNotice({ call: this.#deps.call, notices: this.#notices });
  }

  render(view: LobbyView): TemplateResult {
    const withExtras = (act: (extras: CallExtras) => void): Promise<void> => this.#withExtras(act);
    const letters = !this.#host.noShortcuts && this.#choices.now.shortcuts;
    this.#view = {
      ...{ ...view, notices: this.#notices, screens: this.screens, extras: this.#extras, withExtras },
      ...{ recordings: this.recordings, doctor: this.doctor },
      shortcut: (control) => (letters && KEYS[control as ShortcutName]) || '',
    };
    return stage(this.#view, {
      controls: this.#controls,
      inMore: this.#fit.inMore,
      copied: this.#copied,
      copyLink: () => void this.#copyLink(),
    });
  }

  async sendFiles(files: Iterable<File>, options?: { to?: string; signal?: AbortSignal }): Promise<Transfer[]> {
    if (!this.#inCall) throw new RtcError('unsupported', 'Join the call first.');
    let sent: Promise<Transfer[]> | undefined;
    await this.#withExtras(({ chat }) => (sent = chat.sendFiles(files, options)));
    return sent ?? [];
  }

  async setFullscreen(on: boolean): Promise<void> {
    await this.#tried(this.screens.full.set(on));
  }

  async setPictureInPicture(on: boolean): Promise<void> {
    if (!on) return this.screens.window.close();
    if (!this.#inCall) throw new RtcError('unsupported', 'Join the call first.');
    await this.#tried(this.screens.window.open(this.tiles.scene));
  }

  /** What is refused is shown, too: a button that does nothing looks broken. */
  async #tried(done: Promise<void>): Promise<void> {
    try {
      await done;
    } catch (error) {
      if (error instanceof RtcError) this.#deps.showError(error);
      throw error;
    }
  }

  get #controls(): readonly ControlName[] {
    return parseControls(this.#host.controls).controls;
  }

  /** They do what the buttons do, whether those are in sight or in the menu; one that the page left out has no key, either. */
  #newShortcuts(): Shortcuts {
    return new Shortcuts(this.#host, {
      enabled: () => this.#choices.now.shortcuts,
      canTalk: () => {
        const { tracks, microphone } = this.#view?.session.media.snapshot ?? {};
        return this.#choices.now.pushToTalk && tracks?.microphone != null && !microphone;
      },
      run: (name) => {
        const control = this.#view && this.#controls.includes(name) ? controlOf(this.#view, name) : null;
        if (control && !control.disabled && !control.pending) quietly(control.click());
      },
      talk: (on) => quietly(this.#deps.call.set('microphone', on)),
    });
  }

  /** Without a click: whoever is offered a file must be able to answer. The code comes once others are connected. */
  #takeFiles(session: Session): void {
    if (!this.#inCall || session === this.#taking || !takesFiles(this.#controls)) return;
    this.#taking = session;
    void this.#withExtras(({ chat }) => chat.prepare());
  }

  get #inCall(): boolean {
    return this.#deps.call.phase === 'in';
  }

  #announce(text: string): void {
    this.announcement = text;
    this.#host.requestUpdate();
  }

  /** A text that is still there when it is to be said once more would not be read again, so it goes with what it is about. */
  #speakNotice(): void {
    const text = this.#notices.mutedHint ? words.mutedHint() : noticeText(this.#notices);
    if (text === this.#spoken) return;
    if (text) this.announcement = text;
    else if (this.announcement === this.#spoken) this.announcement = '';
    this.#spoken = text;
  }

  /** Without a click: there is a microphone whose level the lobby shows, or a refusal that takes some explaining. */
  #wantsSettings({ media }: Session): boolean {
    const { problem } = this.#deps.call;
    if (problem?.errors.some(({ code }) => code === 'permission-denied')) return true;
    return this.#host.state === 'lobby' && media.snapshot.tracks.microphone !== null;
  }

  async #fetchSettings(act: (settings: Settings) => void, failed = (_error: RtcError): void => {}): Promise<void> {
    try {
      const { Settings: Late } = await import('./settings/settings.js');
      this.#settings ??= new Late(this.#host, this.#choices);
    } catch (cause) {
      const message = 'The settings could not be loaded. Check the connection, then try again.';
      failed(new RtcError('load-failed', message, { cause }));
    }
    if (this.#settings) act(this.#settings);
  }

  /** Their code comes when it is wanted for the first time. */
  async #withExtras(act: (extras: CallExtras) => void): Promise<void> {
    try {
      const { CallExtras: Extras } = await import('./extras.js');
      this.#extras ??= new Extras(this.#host, this.tiles.volumes);
    } catch (cause) {
      this.#host.chatOpen = false;
      this.#deps.showError(partNotLoaded(cause));
    }
    if (this.#extras) act(this.#extras);
  }

  async #copyLink(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#copied = 'copied';
    } catch {
      // No clipboard on an insecure page, or not allowed: the words beside the button say what to do.
      this.#copied = 'failed';
    }
    this.#host.speak(() => this.#announce(copiedText(this.#copied)));
  }
}
