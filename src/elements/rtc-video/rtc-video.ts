import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { RtcError } from '../../base/rtc-error.js';
import { LevelController } from '../../controllers/level-controller.js';
import { OutputDevice } from '../../controllers/output-device.js';
import { PictureInPictureController } from '../../controllers/picture-in-picture-controller.js';
import { PlaybackController } from '../../controllers/playback-controller.js';
import { ViewController } from '../../controllers/view-controller.js';
import type { SessionLease } from '../../session/session-types.js';
import { controls } from '../internal/controls.styles.js';
import { RtcAutoplayBlockedEvent, RtcErrorEvent, RtcSpeakingEvent, RtcTrackEvent } from '../internal/events.js';
import { errorText } from '../internal/error-text.js';
import { icon, spinner } from '../internal/icons.js';
import { property } from '../internal/property.js';
import { relay } from '../internal/relay.js';
import { RtcElement } from '../internal/rtc-element.js';
import * as words from '../internal/words.js';
import { pathIcon, tilePath } from './path-icon.js';
import { pipButton } from './pip-button.js';
import { failure, placeholder } from './placeholder.js';
import { publish } from './publish.js';
import { qualityIcon } from './quality-icon.js';
import { styles } from './rtc-video.styles.js';
import { givenName, tileName, tileStatus } from './tile-texts.js';
import { type TileSource, type TileView, tileView } from './tile-view.js';

/**
 * @summary One person's picture and sound, or the screen they share.
 *
 * Alone on a page it joins the room by itself and shows the first of the others; `participant` picks somebody,
 * `self` the person's own camera. Several tiles on a page, and a call, share one session.
 *
 * @slot - Laid over the picture, for example a button of the page's own.
 * @slot actions - Buttons in the corner of the tile, before the one for picture in picture.
 * @slot empty - In place of the text while nobody is there.
 * @slot icon-muted - In place of the icon for a microphone that is off.
 * @slot icon-hand - In place of the icon for a raised hand.
 * @slot icon-play - In place of the icon in the play button.
 * @slot icon-picture-in-picture - In place of the icon in the button for picture in picture.
 *
 * @event {RtcStateChangeEvent} rtc-statechange - The element's state changed.
 * @event {RtcJoinEvent} rtc-join - The room let us in.
 * @event {RtcLeaveEvent} rtc-leave - We are out of the room.
 * @event {RtcParticipantJoinEvent} rtc-participant-join - Somebody came.
 * @event {RtcParticipantLeaveEvent} rtc-participant-leave - Somebody went.
 * @event {RtcParticipantChangeEvent} rtc-participant-change - Something about somebody changed.
 * @event {RtcVerificationEvent} rtc-verification - The code to compare with somebody is known, or another.
 * @event {RtcErrorEvent} rtc-error - Something failed; the tile shows it, too.
 * @event {RtcTrackEvent} rtc-track - A track of somebody is there.
 * @event {RtcAutoplayBlockedEvent} rtc-autoplay-blocked - The browser refused to play before a gesture.
 * @event {RtcSpeakingEvent} rtc-speaking - The person in this tile began or stopped speaking.
 *
 * @csspart tile - The whole tile.
 * @csspart video - The `<video>` element.
 * @csspart placeholder - What is there while there is no picture.
 * @csspart avatar - The circle with the initials.
 * @csspart message - The text of an empty tile.
 * @csspart footer - The line at the bottom that holds the name.
 * @csspart name - The name.
 * @csspart muted-icon - The mark for a microphone that is off.
 * @csspart hand-icon - The mark for a raised hand.
 * @csspart quality-icon - The mark for media that get through badly, with the reason in its tooltip.
 * @csspart path-icon - The mark for a direct or a relayed connection.
 * @csspart status - The connection's state, while it is not connected.
 * @csspart ring - The ring around somebody who speaks.
 * @csspart play-button - The button shown when the browser blocked autoplay.
 * @csspart pip-button - The button for picture in picture, seen while the pointer or the focus is on the tile.
 * @csspart error - The error, in words.
 * @csspart retry-button - The button beside it.
 *
 * @cssproperty --rtc-color-surface - Behind text, and fields.
 * @cssproperty --rtc-color-tile - Background of the tile.
 * @cssproperty --rtc-color-on-tile - Text on the tile.
 * @cssproperty --rtc-color-accent - The main button, and the focus ring.
 * @cssproperty --rtc-color-speaking - The ring around somebody who speaks.
 * @cssproperty [--rtc-radius=14px] - Corner radius.
 * @cssproperty [--rtc-radius-small=8px] - Corners of small pieces.
 * @cssproperty [--rtc-font=system-ui, sans-serif] - Typeface.
 * @cssproperty [--rtc-font-size=1rem] - Size of the text.
 * @cssproperty [--rtc-tile-ratio=16 / 9] - Aspect ratio while the page sets no height.
 * @cssproperty --rtc-focus-ring - Box shadow of what has the focus.
 * @cssproperty [--rtc-duration=160ms] - Length of transitions.
 *
 * @cssstate idle - There is no room.
 * @cssstate joining - The room is being joined.
 * @cssstate joined - We are in the room.
 * @cssstate reconnecting - The signaling is away; media may go on.
 * @cssstate ended - We left.
 * @cssstate failed - The room could not be joined.
 * @cssstate rtl - The language is written from right to left, and the page sets no direction.
 * @cssstate ltr - It is written from left to right, and the page sets no direction.
 * @cssstate self - The tile shows the person's own devices.
 * @cssstate screen - The tile shows a screen.
 * @cssstate empty - Nobody is there to be shown.
 * @cssstate speaking - The person speaks.
 * @cssstate muted - The person's microphone is off.
 * @cssstate hand-raised - The hand is raised.
 * @cssstate camera-off - There is no picture.
 * @cssstate connecting - The first connection to them is being made.
 * @cssstate recovering - The connection to them was lost and is being restored.
 * @cssstate direct - The media come straight from them.
 * @cssstate relayed - The media pass a relay (TURN) server.
 * @cssstate picture-in-picture - The picture floats in a window of its own.
 * @cssstate autoplay-blocked - The browser waits for a gesture.
 */
export class RtcVideo extends RtcElement {
  static override styles = [...RtcElement.styles, controls, styles];

  /** Whom to show: `self`, a participant's id, or empty for the first of the others. */
  @property() participant = '';

  /** What of theirs to show. */
  @property({ converter: (text) => text || 'camera' }) source: TileSource = 'camera';

  /** With `participant="self"`: sends camera and microphone to the others. */
  @property({ type: Boolean }) publish = false;

  /** Plays without sound. */
  @property({ type: Boolean }) muted = false;

  /** How loud the sound is, from 0 to 1. Nothing else hears it. Phones of Apple leave that to their buttons, and know `muted` only. */
  @property({ type: Number }) volume = 1;

  /** Never shows the picture of a camera or a screen, only plays the sound. */
  @property({ type: Boolean, attribute: 'audio-only' }) audioOnly = false;

  /** Mirrors the picture. By default the own camera is mirrored and nothing else; a screen never is. */
  @property({ converter: (text) => (text === null ? null : text !== 'false') }) mirror: boolean | null = null;

  /** How the picture fills the tile. Default: `cover` for cameras, `contain` for screens. */
  @property({ reflect: true }) fit: 'cover' | 'contain' | '' = '';

  /** Text in place of the participant's name. */
  @property() label = '';

  /** Set by `<rtc-call>` on its tiles: shows the session it was given, and speaks for nothing. */
  @property({ attribute: false }) embedded = false;

  #view: TileView = tileView(this, null, null);
  #publishing: SessionLease | null = null;
  readonly #output = new OutputDevice();
  readonly #level = new LevelController(this, (speaking) => {
    const { participant } = this.#view;
    if (participant) this.dispatchEvent(new RtcSpeakingEvent({ participant, speaking }));
  });
  readonly #playback = new PlaybackController(this, {
    video: () => this.videoElement,
    blocked: (element) => this.dispatchEvent(new RtcAutoplayBlockedEvent({ element })),
  });

  readonly #pip = new PictureInPictureController(this, {
    video: () => this.videoElement,
    // Closing the window pauses the video, too.
    ended: () => this.#playback.resume(),
  });

  protected readonly view = new ViewController(this, () => {
    const { source, audioOnly, pictureInPicture: floating } = this;
    const { participant, isSelf } = this.#view;
    const { session } = this.controller;
    return { session, participant: isSelf ? null : (participant?.id ?? null), source, audioOnly, floating };
  });

  /** What is shown, or `null`. */
  get stream(): MediaStream | null {
    return this.#view.stream;
  }

  /** The element that plays; `null` before the first render. */
  get videoElement(): HTMLVideoElement | null {
    return this.renderRoot?.querySelector('video') ?? null;
  }

  /** Whether the person speaks. */
  get speaking(): boolean {
    return this.#level.speaking;
  }

  /** Loudness of the person's microphone, 0 to 1. */
  get audioLevel(): number {
    return this.#level.level;
  }

  /** Whether the picture floats in a window of its own. */
  get pictureInPicture(): boolean {
    return this.#pip.active;
  }

  /**
   * Lets the picture float above other windows, until the person closes that window or whoever is shown leaves. Call it
   * from a click. @throws RtcError `unsupported` (also before there is a picture), `permission-denied` without a click
   */
  requestPictureInPicture(): Promise<void> {
    return this.#pip.enter();
  }

  protected override get announces(): boolean {
    return !this.embedded;
  }

  protected override sessionAttached(lease: SessionLease): () => void {
    const { session } = lease;
    if (this.embedded) return () => {};
    // Its failure comes as an `error` event of the session, too, and is shown from there.
    if (session.snapshot.state === 'idle') session.join().catch(() => undefined);
    const undo = [
      relay(this, session, { track: RtcTrackEvent }),
      // A device that had failed is there again by itself.
      session.media.on('device', ({ kind }) => {
        if (this.error && 'subject' in this.error && this.error.subject === kind) this.error = null;
      }),
    ];
    return () => undo.forEach((run) => run());
  }

  // Not `willUpdate`, which runs before the controller has taken the session.
  override update(changed: PropertyValues): void {
    const session = this.controller.session;
    const { participant } = this.#view;
    this.#view = tileView(this, session?.snapshot ?? null, session?.media.snapshot ?? null);
    // Whoever floats stays who it is.
    if (participant?.id !== this.#view.participant?.id) this.#pip.exit();
    this.#level.listen(this.#view.microphone);
    this.#publish();
    this.#showStates();
    super.update(changed);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { tracks, deviceIds } = this.controller.session?.media.snapshot ?? {};
    const capturing = Boolean(tracks?.microphone || tracks?.camera);
    this.#playback.show(this.#view.tracks, this.muted || this.#view.isSelf, capturing);
    const video = this.videoElement;
    // It throws at anything else.
    if (video) video.volume = this.volume >= 0 && this.volume <= 1 ? this.volume : 1;
    this.#output.use(video, this.#view.tracks, deviceIds?.speaker ?? '');
  }

  /** Publishing is held by the lease it was begun on, so that switching it off takes nothing from a call beside. */
  #publish(): void {
    const { lease } = this.controller;
    const state = lease?.session.snapshot.state;
    // A leave has ended it for all; it begins anew with the next join.
    const over = state === 'ended' || state === 'failed';
    const wanted = this.publish && this.#view.isSelf && !this.embedded && !over ? lease : null;
    if (wanted === this.#publishing) return;
    const held = this.#publishing;
    this.#publishing = wanted;
    if (wanted) this.#startPublishing(wanted);
    else if (held && held === lease && !over) this.controller.renew();
  }

  #startPublishing(lease: SessionLease): void {
    const wanted = (): boolean => lease === this.#publishing;
    void publish(lease, { wanted, failed: (error) => wanted() && this.showError(error) });
  }

  #showStates(): void {
    const { participant, isSelf, picture, microphoneOff } = this.#view;
    const { link, present } = participant ?? {};
    const missing = !participant && !isSelf;
    const path = tilePath(this.#view);
    const states = {
      self: isSelf,
      screen: this.source === 'screen',
      empty: missing,
      speaking: this.speaking,
      muted: microphoneOff,
      'hand-raised': participant?.hand != null,
      'camera-off': !picture && !missing,
      connecting: link === 'connecting',
      recovering: link === 'recovering' || link === 'failed' || present === false,
      direct: path === 'direct',
      relayed: path === 'relayed',
      'picture-in-picture': this.pictureInPicture,
      'autoplay-blocked': this.#playback.blocked !== 'none',
    };
    for (const [name, on] of Object.entries(states)) this.toggleState(name, on);
  }

  override render(): TemplateResult {
    const view = this.#view;
    const { microphoneOff, isSelf, picture } = view;
    const screen = this.source === 'screen';
    const name = this.label || tileName(view, this.source, givenName(this, this.controller.session));
    const status = tileStatus(view);
    const raised = !screen && view.participant?.hand != null;
    const spoken = [
      name || words.nobody(),
      microphoneOff && words.microphoneOff(),
      name && !picture && !screen && words.cameraOff(),
      this.speaking && words.speaking(),
      raised && words.handUp(),
    ];
    return html`
      <div
        part="tile"
        class="tile ${screen ? 'screen' : this.speaking ? 'speaking' : ''}"
        role="group"
        aria-label=${spoken.filter(Boolean).join(', ')}
      >
        <video
          part="video"
          class=${!screen && (this.mirror ?? isSelf) ? 'mirrored' : ''}
          .style=${`object-fit:${this.fit || (screen ? 'contain' : 'cover')}`}
          playsinline
          autoplay
          ?disablepictureinpicture=${!PictureInPictureController.supported}
          aria-hidden="true"
          .muted=${this.muted || isSelf}
        ></video>
        ${this.#playback.hasFrames(picture) ? nothing : this.#placeholder()}
        <div part="ring" class="ring"></div>
        <slot></slot>
        ${
          status
            ? html`<div part="status" class="status">
                ${status === words.away() ? nothing : spinner()}<span>${status}</span>
              </div>`
            : nothing
        }
        ${this.#playButton()}
        <div class="actions"><slot name="actions"></slot>${this.#pipButton()}</div>
        ${
          name
            ? html`<div part="footer" class="footer">
                <span part="name" class="name">
                  ${
                    microphoneOff
                      ? html`<span part="muted-icon" class="muted-icon">
                          <slot name="icon-muted">${icon('microphone-off')}</slot>
                        </span>`
                      : nothing
                  }
                  ${
                    raised
                      ? html`<span part="hand-icon" class="hand-icon"
                          ><slot name="icon-hand">${icon('hand')}</slot></span
                        >`
                      : nothing
                  }
                  <bdi>${name}</bdi>
                  ${screen ? nothing : qualityIcon(view)} ${pathIcon(view)}
                </span>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  #placeholder(): TemplateResult {
    const { participant, isSelf } = this.#view;
    const { error, state, controller } = this;
    if (!this.embedded && error) {
      return failure(errorText(error), controller.session && words.tryAgain(), () => this.#retry());
    }
    const person =
      participant || isSelf
        ? this.label || participant?.name || (isSelf ? givenName(this, controller.session) : '')
        : null;
    if (controller.session && person !== null) return placeholder(person, '');
    const messages: Record<string, string> = {
      idle: words.noRoom(),
      joining: words.connecting(),
      ended: words.ended(),
    };
    return placeholder(person, (!(controller.session && state === 'idle') && messages[state]) || words.nobody());
  }

  #retry(): void {
    this.error = null;
    this.controller.session?.join().catch(() => undefined);
    if (this.#publishing) this.#startPublishing(this.#publishing);
  }

  #pipButton(): TemplateResult | typeof nothing {
    const { isSelf, picture } = this.#view;
    const shown = this.pictureInPicture || (!isSelf && this.#playback.hasFrames(picture));
    if (!shown || !PictureInPictureController.supported) return nothing;
    return pipButton(this.pictureInPicture, () => {
      if (this.pictureInPicture) this.#pip.exit();
      else this.#pip.enter().catch((error: RtcError) => this.dispatchEvent(new RtcErrorEvent({ error })));
    });
  }

  #playButton(): TemplateResult | typeof nothing {
    const { blocked } = this.#playback;
    if (blocked === 'none') return nothing;
    return html`<button part="play-button" class="button on-tile play" @click=${() => this.#playback.play()}>
      <slot name="icon-play">${icon('play')}</slot>${blocked === 'sound' ? words.sound() : words.play()}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rtc-video': RtcVideo;
  }
}
