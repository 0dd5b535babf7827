import type { nothing, TemplateResult } from 'lit';
import { RtcError } from '../../base/rtc-error.js';
import type { CallController } from '../../controllers/call-controller.js';
import { DeviceNotices } from '../../controllers/device-notices.js';
import type { Session } from '../../session/session-types.js';
import { Announcer } from './announcer.js';
import { parseControls } from './call-controls.js';
import type { CallElement } from './call-element.js';
import type { LobbyView } from './call-view.js';
import { deviceNotice, noticeText } from './device-notice.js';
import { CallWindow } from './call-window.js';
import type { CallExtras } from './extras.js';
import { FullScreen } from './full-screen.js';
import { RtcTalkWhileMutedEvent } from './rtc-call.events.js';
import { type Copied, copiedText, stage } from './stage.js';
import { StageTiles } from './stage-tiles.js';
import { stageStyles } from './stage.styles.js';
import * as words from './stage.words.js';

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

  constructor(host: CallElement, deps: CallStageDeps) {
    this.#host = host;
    this.#deps = deps;
    this.tiles = new StageTiles(host);
    this.screens = { full: new FullScreen(host, () => host.requestUpdate()), window: new CallWindow(host) };
    const root = host.renderRoot as ShadowRoot;
    // Not a `<style>`, which a strict content security policy refuses.
    if (stageStyles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, stageStyles.styleSheet];
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
      this.#announcer.listen(
        session,
        () => this.#inCall,
        () => this.#host.chatOpen,
      ),
      session.on('reaction', ({ participant, emoji }) => {
        if (this.#inCall)
          void this.#withExtras(({ reactions }) => reactions.show(participant.isSelf ? 'self' : participant.id, emoji));
      }),
      () => this.#extras?.close(),
    ];
    return () => undo.forEach((run) => run());
  }

  /** The element is out of the document. */
  quiet(): void {
    this.#announcer.stop();
    this.screens.window.close();
  }

  /** Before each rendering of the call. */
  willUpdate(): void {
    if (this.#host.state !== 'joined') this.#copied = '';
    this.#speakNotice();
  }

  /** After each rendering of the call. */
  updated(session: Session | null): void {
    this.#notices.refresh();
    this.tiles.show(session);
    this.screens.window.update(this.#inCall ? session : null, this.tiles.scene);
    // Whoever has left looks for the page.
    if (!this.#inCall && this.screens.full.on) void this.screens.full.set(false);
    if (this.#host.chatOpen && this.#inCall && !this.#extras) void this.#withExtras(() => this.#host.requestUpdate());
    this.#extras?.updated();
  }

  /** What is to be said of devices, also in the lobby. */
  notice(): TemplateResult | typeof nothing {
    return deviceNotice({ call: this.#deps.call, notices: this.#notices });
  }

  render(view: LobbyView): TemplateResult {
    const withExtras = (act: (extras: CallExtras) => void): Promise<void> => this.#withExtras(act);
    return stage(
      { ...view, notices: this.#notices, screens: this.screens, extras: this.#extras, withExtras },
      {
        controls: parseControls(this.#host.controls).controls,
        copied: this.#copied,
        copyLink: () => void this.#copyLink(),
      },
    );
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

  /** Their code comes when it is wanted for the first time. */
  async #withExtras(act: (extras: CallExtras) => void): Promise<void> {
    try {
      const { CallExtras: Extras } = await import('./extras.js');
      this.#extras ??= new Extras(this.#host);
    } catch (cause) {
      this.#host.chatOpen = false;
      const message = 'A part of the call could not be loaded. Check the connection, then try again.';
      this.#deps.showError(new RtcError('load-failed', message, { cause }));
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
