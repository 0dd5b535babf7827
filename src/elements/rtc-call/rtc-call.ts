import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { RtcError } from '../../base/rtc-error.js';
import type { SessionLease } from '../../session/session-types.js';
import { controls } from '../internal/controls.styles.js';
import type { RtcSpeakingEvent } from '../internal/events.js';
import { RtcElement } from '../internal/rtc-element.js';
import * as words from '../internal/words.js';
import { parseControls } from './call-controls.js';
import { CallElement } from './call-element.js';
import type { CallStage } from './call-stage.js';
import { type LobbyView, quietly } from './call-view.js';
import { loadedStage, loadStage } from './load-stage.js';
import { lobby } from './lobby.js';
import { ended, entering, failed, idle } from './outside.js';
import { styles } from './rtc-call.styles.js';
import type { TileName } from './stage-tiles.js';
import type { Volume } from './volumes.js';

/**
 * @summary A whole video call: lobby, tiles, screen sharing and the buttons for it.
 *
 * Everybody whose call names the same `room` at the same signaling server meets. Camera and microphone are asked
 * for when the person joins, not before. The call fills the width it is given; it also obeys a height.
 *
 * @slot lobby - In place of the lobby. Call `join()` from it.
 * @slot header - Above the call.
 * @slot toolbar - In place of the buttons. Call the methods from it.
 * @slot toolbar-start - Buttons of your own before ours. A `<button>` there looks like ours until your styles say otherwise.
 * @slot toolbar-end - The same behind ours.
 * @slot empty - In place of the text while nobody else is there.
 * @slot icon-microphone - Icon: the microphone is on.
 * @slot icon-microphone-off - Icon: the microphone is off.
 * @slot icon-camera - Icon: the camera is on.
 * @slot icon-camera-off - Icon: the camera is off.
 * @slot icon-screen - Icon: share the screen.
 * @slot icon-screen-stop - Icon: stop sharing.
 * @slot icon-chat - Icon: chat.
 * @slot icon-people - Icon: the list of people.
 * @slot icon-fullscreen - Icon: full screen.
 * @slot icon-fullscreen-exit - Icon: leave full screen.
 * @slot icon-picture-in-picture - Icon: small window.
 * @slot icon-hand - Icon: raise the hand.
 * @slot icon-reactions - Icon: react.
 * @slot icon-record - Icon: record.
 * @slot icon-stats - Icon: connection.
 * @slot icon-settings - Icon: settings.
 * @slot icon-more - Icon: what has no room in the toolbar.
 * @slot icon-leave - Icon: leave.
 *
 * @event {RtcStateChangeEvent} rtc-statechange - The state changed.
 * @event {RtcBeforeJoinEvent} rtc-before-join - About to join; cancelable.
 * @event {RtcJoinEvent} rtc-join - The room let us in.
 * @event {RtcLeaveEvent} rtc-leave - We are out of the room.
 * @event {RtcParticipantJoinEvent} rtc-participant-join - Somebody came.
 * @event {RtcParticipantLeaveEvent} rtc-participant-leave - Somebody went.
 * @event {RtcParticipantChangeEvent} rtc-participant-change - Something about somebody changed.
 * @event {RtcVerificationEvent} rtc-verification - The code to compare with somebody is known, or another.
 * @event {RtcErrorEvent} rtc-error - Something failed; the call shows it, too.
 * @event {RtcTrackEvent} rtc-track - A track of somebody is there.
 * @event {RtcMessageEvent} rtc-message - Somebody wrote.
 * @event {RtcFileOfferEvent} rtc-file-offer - Somebody offers a file in the chat. `preventDefault()`: the page decides.
 * @event {RtcFileProgressEvent} rtc-file-progress - A file moved on or changed its state.
 * @event {RtcFileSentEvent} rtc-file-sent - A file has arrived at the other side.
 * @event {RtcFileReceivedEvent} rtc-file-received - A file has arrived here.
 * @event {RtcFileErrorEvent} rtc-file-error - A file was not shared or received.
 * @event {RtcDataEvent} rtc-data - Somebody's page sent data.
 * @event {RtcReactionEvent} rtc-reaction - Somebody reacted with an emoji.
 * @event {RtcKnockEvent} rtc-knock - Somebody waits to be let in; told to hosts.
 * @event {RtcKnockEndEvent} rtc-knock-end - Somebody waits no longer.
 * @event {RtcRoomChangeEvent} rtc-room-change - The room was locked or opened, or everybody muted or allowed.
 * @event {RtcQualityEvent} rtc-quality - How well media get through to somebody changed.
 * @event {RtcScreenShareStartEvent} rtc-screen-share-start - Somebody shares a screen.
 * @event {RtcScreenShareStopEvent} rtc-screen-share-stop - A shared screen is gone.
 * @event {RtcRecordingStartEvent} rtc-recording-start - Somebody records the call.
 * @event {RtcRecordingStopEvent} rtc-recording-stop - Nobody of them does any more; with the file of an own recording. Cancelable then.
 * @event {RtcDeviceChangeEvent} rtc-device-change - Another device is in use, or the set of devices changed.
 * @event {RtcTalkWhileMutedEvent} rtc-talk-while-muted - The person speaks, and their microphone is muted.
 * @event {RtcPinChangeEvent} rtc-pin-change - A tile was pinned, so that it stays large, or no longer is.
 * @event {RtcSpeakingEvent} rtc-speaking - Somebody began or stopped speaking.
 * @event {RtcAutoplayBlockedEvent} rtc-autoplay-blocked - The browser refused to play a tile before a gesture.
 *
 * @csspart base - The whole call.
 * @csspart lobby - The lobby.
 * @csspart preview - The own picture in the lobby, with its buttons.
 * @csspart lobby-toolbar - The buttons on the preview.
 * @csspart lobby-devices - The level of the microphone and the choice of devices.
 * @csspart level - The microphone's level with its icon.
 * @csspart level-meter - The bar of it.
 * @csspart devices - The choice of devices, in the lobby and in the settings.
 * @csspart device-select - A list of devices, also `microphone-select`, `camera-select`, `speaker-select`.
 * @csspart permission-help - How to undo a refusal of the browser or the system.
 * @csspart lobby-form - The other half of the lobby.
 * @csspart name-field - The field for the name.
 * @csspart already-here - Who is in the call already.
 * @csspart title - A heading.
 * @csspart hint - A line of help.
 * @csspart stage - The call while it runs.
 * @csspart banner - The line that says that it joins or reconnects.
 * @csspart grid - What holds the tiles.
 * @csspart tile - A tile, also `camera-tile` or `screen-tile`, `self-tile`, `spotlight-tile`, `pinned-tile`,
 *   `floating-tile`, `preview-tile`.
 * @csspart tile-button - The buttons on a tile: `pin-button`, `move-self-button`, `hide-self-button`.
 * @csspart pages - The buttons for the pages, where there are more people than can be shown well.
 * @csspart tile-video - The `<video>` of a tile.
 * @csspart tile-placeholder - A tile without a picture.
 * @csspart tile-avatar - The initials in it.
 * @csspart tile-footer - The line that holds the name.
 * @csspart tile-name - The name on a tile.
 * @csspart tile-muted-icon - The mark for a microphone that is off.
 * @csspart tile-hand-icon - The mark for a raised hand.
 * @csspart tile-quality-icon - The mark for media that get through badly.
 * @csspart tile-path-icon - The mark for a direct or a relayed connection.
 * @csspart tile-status - The connection's state on a tile.
 * @csspart tile-ring - The ring around somebody who speaks.
 * @csspart tile-mark - What the call says of somebody in a corner of their tile: `tile-recording-mark`, `tile-silent-mark`.
 * @csspart tile-play-button - The button shown when the browser blocked autoplay.
 * @csspart tile-pip-button - The button for picture in picture on a tile.
 * @csspart empty - The text while nobody else is there.
 * @csspart toolbar - The buttons of the call.
 * @csspart button - Every button, also `microphone-button`, `camera-button`, `screen-button`, `chat-button`,
 *   `people-button`, `more-button`, `admit-button`, `decline-button`, `write-button`, `copy-code-button`, `mute-button`,
 *   `promote-button`, `remove-button`, `lock-button`, `mute-all-button`, `end-button`, `confirm-button`, `cancel-button`,
 *   `give-up-button`, `fullscreen-button`, `pip-button`, `hand-button`, `reactions-button`, `record-button`, `stats-button`, `emoji-button`,
 *   `close-button`, `leave-button`, `settings-button`, `overflow-button`,
 *   `device-menu-button`, `microphone-menu-button`, `camera-menu-button`, `test-button`, `join-button`, `check-button`, `rejoin-button`, `retry-button`, `copy-button`,
 *   `error-button`, `notice-button`, `page-button`, `show-self-button`.
 * @csspart menu - A menu over the toolbar: what has no room in it, or devices.
 * @csspart menu-item - One of its lines.
 * @csspart tooltip - What the button under the pointer, or with the keyboard's focus, does.
 * @csspart settings - The dialog with the settings.
 * @csspart settings-section - A part of it.
 * @csspart switch - A switch in it.
 * @csspart shortcuts - The list of keys in it.
 * @csspart badge - The number of new messages on the chat button.
 * @csspart panel - What holds the chat or the people, then also `people-panel`.
 * @csspart people - The list of people; in it `person`, `own-person`, `person-details`, `role`, `verification`.
 * @csspart volume - How loud somebody is here, with `mute-for-me-button` and `volume-slider`.
 * @csspart knocking - Those who wait to be let in; in it `knocker`.
 * @csspart search-field - The field to find somebody.
 * @csspart host-controls - What a host does for everyone.
 * @csspart question - What asks before somebody is removed or the call is ended.
 * @csspart keep-out - The box in it.
 * @csspart waiting - What somebody sees who waits to be let in.
 * @csspart chat - The chat; its parts are there with `chat-` before their names, such as `chat-message`.
 * @csspart drop-hint - What lies over the call while files are held over it.
 * @csspart reaction-picker - The reactions to choose from.
 * @csspart reactions - The layer over the tiles that reactions float in.
 * @csspart reaction - One that floats.
 * @csspart connection-dialog - The panel about the connections, with `test-button` and `log-button`.
 * @csspart connection - One connection in it.
 * @csspart checks - The outcome of a test.
 * @csspart check - One line of it, also `pass-check`, `warn-check` or `fail-check`.
 * @csspart recording-mark - The mark that somebody records.
 * @csspart recording-dialog - The question before a recording, with `cancel-button` and `begin-button`.
 * @csspart recordings - What holds finished recordings.
 * @csspart recording - One of them, with `save-button`, `discard-button` and `keep-button`.
 * @csspart error - An error, in words.
 * @csspart notice - What happened to a device by itself, in words.
 * @csspart muted-hint - The hint that the person speaks and is muted.
 * @csspart idle - The view without a room.
 * @csspart ended - The view after the call.
 * @csspart failed - The view when the call could not be joined.
 *
 * @cssproperty --rtc-color-text - Text.
 * @cssproperty --rtc-color-text-muted - Text of lesser weight.
 * @cssproperty --rtc-color-surface - Cards and fields.
 * @cssproperty --rtc-color-surface-raised - Buttons.
 * @cssproperty --rtc-color-surface-hover - What is under the pointer.
 * @cssproperty --rtc-color-border - Lines.
 * @cssproperty --rtc-color-stage - Behind the tiles.
 * @cssproperty --rtc-color-tile - A tile without a picture.
 * @cssproperty --rtc-color-on-tile - Text on a tile.
 * @cssproperty --rtc-color-accent - The main button and the focus ring.
 * @cssproperty --rtc-color-on-accent - Text on that.
 * @cssproperty --rtc-color-danger - Leaving, and what is switched off.
 * @cssproperty --rtc-color-on-danger - Icons on that.
 * @cssproperty --rtc-color-success - What went well.
 * @cssproperty --rtc-color-speaking - The ring around somebody who speaks.
 * @cssproperty [--rtc-radius=14px] - Corner radius.
 * @cssproperty [--rtc-radius-small=8px] - Corners of small pieces.
 * @cssproperty [--rtc-gap=10px] - Space between tiles.
 * @cssproperty --rtc-font - Typeface.
 * @cssproperty [--rtc-font-size=1rem] - Size of the text.
 * @cssproperty [--rtc-tile-ratio=16 / 9] - Width to height of a tile.
 * @cssproperty --rtc-focus-ring - Box shadow of what has the focus.
 * @cssproperty --rtc-shadow - Box shadow of what floats.
 * @cssproperty [--rtc-duration=160ms] - Length of transitions.
 *
 * @cssstate idle - There is no room.
 * @cssstate lobby - The person has not joined yet.
 * @cssstate joining - The room is being joined.
 * @cssstate joined - In the call.
 * @cssstate reconnecting - The signaling is away; media go on.
 * @cssstate chat-open - The chat is open.
 * @cssstate fullscreen - It is on the whole screen.
 * @cssstate filling - It fills the page, because the browser has no full screen for elements.
 * @cssstate picture-in-picture - It is in a small window above all others.
 * @cssstate ended - The person left.
 * @cssstate failed - The room could not be joined.
 * @cssstate rtl - The language is written from right to left, and the page sets no direction.
 * @cssstate ltr - It is written from left to right, and the page sets no direction.
 */
export class RtcCall extends CallElement {
  static override styles = [...RtcElement.styles, controls, ...styles];

  /** What is pinned: `participant` (an id, or `self`) and `source` (`camera` or `screen`) of each. */
  get pinned(): readonly TileName[] {
    return this.#stage?.tiles.pinned ?? [];
  }

  /**
   * Keeps somebody's tile, or with `source` the screen they share, large, or no longer. `participant`: an id, or `self`.
   * @throws RtcError `peer-left` when there is no such tile
   */
  async setPinned(participant: string, pinned: boolean, source: 'camera' | 'screen' = 'camera'): Promise<void> {
    if (this.#stage?.tiles.pin({ participant, source }, pinned)) return;
    throw new RtcError('peer-left', 'The call has no such tile. Nothing was pinned.');
  }

  /** How somebody is heard here: their `volume`, from 0 to 1, and whether they are `muted` for this person alone. */
  volumeOf(participant: string): Volume {
    return this.#stage?.tiles.volumes.of(participant) ?? { volume: 1, muted: false };
  }

  /**
   * Plays somebody softer on this device, from 0 to 1, as long as the call lasts; also a slider in the list of people. Nobody
   * else hears it, and recordings have all of it. Phones of Apple know no volumes, only `muteForMe()`. @throws RtcError `bad-attribute`
   */
  async setVolume(participant: string, volume: number): Promise<void> {
    (await this.stage()).tiles.volumes.set(participant, { volume });
  }

  /** Plays nothing of somebody on this device, or again. Nobody is told. */
  async muteForMe(participant: string, muted = true): Promise<void> {
    (await this.stage()).tiles.volumes.set(participant, { muted });
  }

  /** Whether the call is on the whole screen. */
  get fullscreen(): boolean {
    return this.#stage?.screens.full.on ?? false;
  }

  override async setFullscreen(on: boolean): Promise<void> {
    await this.#stage?.setFullscreen(on);
  }

  /** Whether the call, or a picture of it, is in a small window above all others. */
  get pictureInPicture(): boolean {
    return this.#stage?.screens.window.on ?? false;
  }

  override async setPictureInPicture(on: boolean): Promise<void> {
    await this.#stage?.setPictureInPicture(on);
  }

  #hadFocus = false;
  #shownProblem: unknown = null;
  /** What shows the running call, once its code is there. */
  #stage: CallStage | null = null;
  #stageLoading: Promise<void> | null = null;
  /** Takes the session from the stage. */
  #unstage: (() => void) | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stage?.quiet();
  }

  protected override sessionAttached(lease: SessionLease, goesOn: boolean): () => void {
    const undo = [
      super.sessionAttached(lease, goesOn),
      () => {
        this.#unstage?.();
        this.#unstage = null;
      },
    ];
    // Whoever joins is told of a failure, and fetches it again.
    this.stageReady()?.catch(() => undefined);
    this.#attachStage();
    return () => undo.forEach((run) => run());
  }

  protected override async stage(): Promise<CallStage> {
    await this.stageReady();
    if (this.#stage) return this.#stage;
    throw new RtcError(
      'bad-attribute',
      'The call has no room. Set the room attribute and add the element to the page.',
    );
  }

  protected override stageReady(): Promise<void> | null {
    const code = loadedStage();
    if (code) {
      this.#setStage(code);
      return null;
    }
    this.#stageLoading ??= loadStage()
      .then((late) => this.#setStage(late))
      .finally(() => (this.#stageLoading = null));
    return this.#stageLoading;
  }

  #setStage({ CallStage: Stage }: { readonly CallStage: typeof CallStage }): void {
    if (this.#stage) return;
    this.#stage = new Stage(this, { call: this.call, showError: (error) => this.showError(error) });
    this.#attachStage();
    this.requestUpdate();
  }

  #attachStage(): void {
    const { session } = this.controller;
    if (session) this.#unstage ??= this.#stage?.attach(session) ?? null;
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    this.#stage?.willUpdate();
  }

  protected override update(changed: PropertyValues): void {
    this.#stage?.beforeRender();
    const { unknown } = parseControls(this.controls);
    if (changed.has('controls') && unknown.length)
      this.showError(new RtcError('bad-attribute', words.unknownControls(unknown)));
    super.update(changed);
    // Before anything is painted. The second time sees what the first one did: the width of the More button, a menu without its own.
    for (let times = 0; times < 2 && this.#stage?.refit(); times++) super.update(changed);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#stage?.updated(this.controller.session);
    this.toggleState('chat-open', this.chatOpen);
    this.toggleState('fullscreen', this.fullscreen);
    this.toggleState('picture-in-picture', this.pictureInPicture);
    this.toggleState('filling', this.#stage?.screens.full.filling ?? false);
    // In a low element the ways on would be below the fold. What nobody asked for moves nothing under the pointer.
    if (this.call.problem && this.call.problem !== this.#shownProblem && !this.call.problem.unasked) {
      this.renderRoot.querySelector('[part=error]')?.scrollIntoView({ block: 'nearest' });
    }
    this.#shownProblem = this.call.problem;
    if (changed.has('autojoin') && this.autojoin && this.state === 'lobby') quietly(this.join());
    // A view that took the focus with it hands it to the next one, not to the top of the page.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('[data-focus], .toolbar button:not(:disabled)')?.focus();
    }
  }

  override render(): TemplateResult {
    return html`
      <div part="base" class="base" role="group" aria-label=${words.call()}>
        <div class="sizer"></div>
        <div class="frame" @rtc-speaking=${(event: RtcSpeakingEvent) => this.#stage?.tiles.onSpeaking(event)}>
          <slot name="header"></slot>
          ${this.#body()} ${this.#stage?.recordings.render() ?? nothing} ${this.#stage?.doctor.render() ?? nothing}
        </div>
        <p class="hidden-text" role="status" aria-live="polite">${this.#stage?.announcement || nothing}</p>
      </div>
    `;
  }

  #body(): TemplateResult {
    const { state, call, error } = this;
    const { session } = this.controller;
    if (!session) return state === 'failed' ? failed(error, false) : idle();
    const view: LobbyView = {
      ...{ element: this, call, session, error, notice: this.#stage?.notice() ?? nothing },
      settings: this.#stage?.settings ?? null,
      withSettings: async (act) => {
        await this.stageReady();
        await this.#stage?.withSettings(act);
      },
    };
    if (state === 'lobby') return lobby(view);
    if (state === 'ended') return ended(view);
    if (state === 'failed') {
      const reason = session.snapshot.error ?? error;
      return failed(reason, reason?.recoverable !== false && !this.disabled && (() => quietly(this.join())));
    }
    // The lobby stays until there is something to show in its place.
    return this.#stage?.render(view) ?? (this.autojoin ? entering() : lobby(view));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rtc-call': RtcCall;
  }
}
