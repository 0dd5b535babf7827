import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { LevelController } from '../../controllers/level-controller.js';
import { PlaybackController } from '../../controllers/playback-controller.js';
import type { SessionLease } from '../../session/session-types.js';
import { controls } from '../internal/controls.styles.js';
import { RtcAutoplayBlockedEvent, RtcSpeakingEvent, RtcTrackEvent } from '../internal/events.js';
import { icon } from '../internal/icons.js';
import { RtcElement } from '../internal/rtc-element.js';
import { type VideoWords, videoWords } from '../internal/words.js';
import { mirrorConverter } from './mirror-converter.js';
import { failure, placeholder } from './placeholder.js';
import { publish } from './publish.js';
import { styles } from './rtc-video.styles.js';
import { tileName } from './tile-name.js';
import { tileStatus } from './tile-status.js';
import { type TileSource, type TileView, tileView } from './tile-view.js';

/**
 * @summary One person's picture and sound, or the screen they share.
 *
 * Alone on a page it joins the room by itself and shows the first of the others; `participant` picks somebody,
 * `self` the person's own camera. Several tiles on a page, and a call, share one session.
 *
 * @slot - Laid over the picture, for example a button of the page's own.
 * @slot empty - In place of the text while nobody is there.
 * @slot icon-muted - In place of the icon for a microphone that is off.
 * @slot icon-play - In place of the icon in the play button.
 *
 * @event {RtcStateChangeEvent} rtc-statechange - The element's state changed.
 * @event {RtcJoinEvent} rtc-join - The room let us in.
 * @event {RtcLeaveEvent} rtc-leave - We are out of the room.
 * @event {RtcParticipantJoinEvent} rtc-participant-join - Somebody came.
 * @event {RtcParticipantLeaveEvent} rtc-participant-leave - Somebody went.
 * @event {RtcParticipantChangeEvent} rtc-participant-change - Something about somebody changed.
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
 * @csspart status - The connection's state, while it is not connected.
 * @csspart ring - The ring around somebody who speaks.
 * @csspart play-button - The button shown when the browser blocked autoplay.
 * @csspart error - The error, in words.
 * @csspart retry-button - The button beside it.
 *
 * @cssproperty [--rtc-tile-ratio=16 / 9] - Aspect ratio while the page sets no height.
 * @cssproperty --rtc-color-tile - Background of the tile.
 * @cssproperty --rtc-color-on-tile - Text on the tile.
 * @cssproperty --rtc-color-speaking - The ring around somebody who speaks.
 * @cssproperty [--rtc-radius=14px] - Corner radius.
 *
 * @cssstate idle - There is no room.
 * @cssstate joining - The room is being joined.
 * @cssstate joined - We are in the room.
 * @cssstate reconnecting - The signaling is away; media may go on.
 * @cssstate ended - We left.
 * @cssstate failed - The room could not be joined.
 * @cssstate self - The tile shows the person's own devices.
 * @cssstate screen - The tile shows a screen.
 * @cssstate empty - Nobody is there to be shown.
 * @cssstate speaking - The person speaks.
 * @cssstate muted - The person's microphone is off.
 * @cssstate camera-off - There is no picture.
 * @cssstate connecting - The first connection to them is being made.
 * @cssstate recovering - The connection to them was lost and is being restored.
 * @cssstate autoplay-blocked - The browser waits for a gesture.
 */
export class RtcVideo extends RtcElement {
  static override styles = [...RtcElement.styles, controls, styles];

  /** Whom to show: `self`, a participant's id, or empty for the first of the others. */
  @property() participant = '';

  /** What of theirs to show. */
  @property() source: TileSource = 'camera';

  /** With `participant="self"`: sends camera and microphone to the others. */
  @property({ type: Boolean }) publish = false;

  /** Plays without sound. */
  @property({ type: Boolean }) muted = false;

  /** Never shows the picture of a camera or a screen, only plays the sound. */
  @property({ type: Boolean, attribute: 'audio-only' }) audioOnly = false;

  /** Mirrors the picture. By default the own camera is mirrored and nothing else; a screen never is. */
  @property({ converter: mirrorConverter }) mirror: boolean | null = null;

  /** How the picture fills the tile. Default: `cover` for cameras, `contain` for screens. */
  @property({ reflect: true }) fit: 'cover' | 'contain' | '' = '';

  /** Text in place of the participant's name. */
  @property() label = '';

  /** Set by `<rtc-call>` on its tiles: shows the session it was given, and speaks for nothing. */
  @property({ attribute: false }) embedded = false;

  @query('video') private readonly video!: HTMLVideoElement | null;

  #view: TileView = tileView(this, null, null);
  #publishing: SessionLease | null = null;
  readonly #level = new LevelController(this, (speaking) => {
    const { participant } = this.#view;
    if (participant) this.dispatchEvent(new RtcSpeakingEvent({ participant, speaking }));
  });
  readonly #playback = new PlaybackController(this, {
    video: () => this.video,
    blocked: (element) => this.dispatchEvent(new RtcAutoplayBlockedEvent({ element })),
  });

  /** What is shown, or `null`. */
  get stream(): MediaStream | null {
    return this.#view.stream;
  }

  /** The element that plays; `null` before the first render. */
  get videoElement(): HTMLVideoElement | null {
    return this.video;
  }

  /** Whether the person speaks. */
  get speaking(): boolean {
    return this.#level.speaking;
  }

  /** Loudness of the person's microphone, 0 to 1. */
  get audioLevel(): number {
    return this.#level.level;
  }

  /** The words of this element. */
  protected get words(): VideoWords {
    return videoWords;
  }

  protected override get announces(): boolean {
    return !this.embedded;
  }

  protected override sessionAttached(lease: SessionLease): () => void {
    const { session } = lease;
    if (this.embedded) return () => {};
    // Its failure comes as an `error` event of the session, too, and is shown from there.
    if (session.snapshot.state === 'idle') session.join().catch(() => undefined);
    return session.on('track', (detail) => this.dispatchEvent(new RtcTrackEvent(detail)));
  }

  // Not `willUpdate`, which runs before the controller has taken the session.
  override update(changed: PropertyValues): void {
    const session = this.controller.session;
    this.#view = tileView(this, session?.snapshot ?? null, session?.media.snapshot ?? null);
    this.#level.listen(this.#view.microphone);
    this.#publish();
    this.#showStates();
    super.update(changed);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#playback.show(this.#view.tracks, this.muted || this.#view.isSelf);
  }

  /** Publishing is held by the lease it was begun on, so that switching it off takes nothing from a call beside. */
  #publish(): void {
    const { lease } = this.controller;
    const wanted = this.publish && this.#view.isSelf && !this.embedded ? lease : null;
    if (wanted === this.#publishing) return;
    const held = this.#publishing;
    this.#publishing = wanted;
    if (wanted) void publish(wanted, (error) => wanted === this.#publishing && this.showError(error));
    else if (held && held === lease) this.controller.renew();
  }

  #showStates(): void {
    const { participant, isSelf, link, present, picture, microphoneOff } = this.#view;
    const missing = !participant && !isSelf;
    this.toggleState('self', isSelf);
    this.toggleState('screen', this.source === 'screen');
    this.toggleState('empty', missing);
    this.toggleState('speaking', this.speaking);
    this.toggleState('muted', microphoneOff);
    this.toggleState('camera-off', !picture && !missing);
    this.toggleState('connecting', !missing && link === 'connecting');
    this.toggleState('recovering', !missing && (link === 'recovering' || link === 'failed' || !present));
    this.toggleState('autoplay-blocked', this.#playback.blocked !== 'none');
  }

  override render(): TemplateResult {
    const view = this.#view;
    const { words } = this;
    const name = this.label || tileName(view, this.source, this.name, words);
    const notes = [
      view.microphoneOff && words.microphoneOff,
      !view.picture && this.source === 'camera' && words.cameraOff,
      this.speaking && words.speaking,
    ].filter((note) => note !== false);
    const screen = this.source === 'screen';
    const mirrored = !screen && (this.mirror ?? view.isSelf);
    const fit = this.fit || (screen ? 'contain' : 'cover');
    return html`
      <div
        part="tile"
        class="tile ${screen ? 'screen' : ''} ${this.speaking && !screen ? 'speaking' : ''}"
        role="group"
        aria-label=${name ? words.tile(name, notes) : words.nobody}
      >
        <video
          part="video"
          class=${mirrored ? 'mirrored' : ''}
          .style=${`object-fit:${fit}`}
          playsinline
          autoplay
          disablepictureinpicture
          aria-hidden="true"
          .muted=${this.muted || view.isSelf}
        ></video>
        ${this.#playback.hasFrames(view.picture) ? nothing : this.#placeholder()}
        <div part="ring" class="ring"></div>
        <slot></slot>
        ${tileStatus(view, words)} ${this.#playButton()}
        ${
          name
            ? html`<div part="footer" class="footer">
                <span part="name" class="name">
                  ${
                    view.microphoneOff
                      ? html`<span part="muted-icon" class="muted-icon">
                          <slot name="icon-muted">${icon('microphone-off')}</slot>
                        </span>`
                      : nothing
                  }
                  <bdi>${name}</bdi>
                </span>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  #placeholder(): TemplateResult {
    const { participant, isSelf } = this.#view;
    const { words, error, state } = this;
    const person = participant !== null || isSelf;
    const name = participant?.name || (isSelf ? this.name : '');
    let message = '';
    if (!this.embedded && error) {
      return failure(error.message, this.controller.session && words.tryAgain, () => this.#retry());
    }
    if (!person || !this.controller.session) {
      if (state === 'idle' && !this.controller.session) message = words.noRoom;
      else if (state === 'joining') message = words.connecting;
      else if (state === 'ended') message = words.ended;
      else message = words.nobody;
    }
    return placeholder({ person, name: this.label || name, message });
  }

  #retry(): void {
    this.error = null;
    this.controller.session?.join().catch(() => undefined);
    const lease = this.#publishing;
    if (lease) void publish(lease, (error) => lease === this.#publishing && this.showError(error));
  }

  #playButton(): TemplateResult | typeof nothing {
    const { blocked } = this.#playback;
    if (blocked === 'none') return nothing;
    const text = blocked === 'sound' ? this.words.sound : this.words.play;
    return html`<button
      part="play-button"
      class="button on-tile play"
      type="button"
      @click=${() => this.#playback.play()}
    >
      <slot name="icon-play">${icon(blocked === 'sound' ? 'sound' : 'play')}</slot>${text}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rtc-video': RtcVideo;
  }
}
