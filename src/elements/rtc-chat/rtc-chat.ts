import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { RtcError } from '../../base/rtc-error.js';
import type { ChatPerson } from '../../chat/chat-types.js';
import type { Transfer } from '../../files/transfer-types.js';
import type { SessionLease } from '../../session/session-types.js';
import { controls } from '../internal/controls.styles.js';
import { RtcMessageEvent } from '../internal/events.js';
import { spinner } from '../internal/icons.js';
import { property } from '../internal/property.js';
import { errorText } from '../internal/error-text.js';
import { relay } from '../internal/relay.js';
import { RtcElement } from '../internal/rtc-element.js';
import type { ChatView } from './chat-view.js';
import type { ChatFiles } from './files/chat-files.js';
import * as words from './waiting.words.js';

type Late = typeof import('./late.js');

/** Once it is there, nobody waits for it again. */
let late: Late | undefined;

/** @throws RtcError `load-failed` */
async function loadLate(): Promise<Late> {
  try {
    return (late = await import('./late.js'));
  } catch (cause) {
    const message = 'The code of the chat could not be loaded. Check the connection, then try again.';
    throw new RtcError('load-failed', message, { cause });
  }
}

const styles = css`
  :host {
    display: block;
    block-size: 28rem;
    min-inline-size: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }

  .base {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }

  .loading {
    margin: auto;
  }
`;

/**
 * Messages and files to everyone in the room, or to one person; links in them can be opened, and nothing else is more than
 * text. Files are dropped, pasted or chosen, and stand among the messages with what becomes of them.
 *
 * The conversation is kept for those who were there: while the connection is away, while the element is moved or
 * hidden. Nobody who comes later can read it, no server sees it, and it is gone when the person leaves.
 *
 * Alone on a page it joins its room by itself; beside other tags of the same room it shares their session. A call shows
 * it with `chat` among its `controls`.
 *
 * @summary Messages and files between those in the room.
 *
 * @slot header - Above the messages.
 * @slot empty - In place of the text while nothing has been written.
 * @slot icon-attach - Icon: share files.
 * @slot icon-send - Icon: send.
 *
 * @event {RtcStateChangeEvent} rtc-statechange - The state changed.
 * @event {RtcJoinEvent} rtc-join - The room let us in.
 * @event {RtcLeaveEvent} rtc-leave - We are out of the room.
 * @event {RtcParticipantJoinEvent} rtc-participant-join - Somebody came.
 * @event {RtcParticipantLeaveEvent} rtc-participant-leave - Somebody went.
 * @event {RtcParticipantChangeEvent} rtc-participant-change - Something about somebody changed.
 * @event {RtcErrorEvent} rtc-error - Something failed; the chat shows it, too.
 * @event {RtcMessageEvent} rtc-message - Somebody wrote.
 * @event {RtcFileOfferEvent} rtc-file-offer - Somebody offers a file. `preventDefault()`: the page decides.
 * @event {RtcFileProgressEvent} rtc-file-progress - A file moved on or changed its state; about five times a second at most.
 * @event {RtcFileSentEvent} rtc-file-sent - A file has arrived at the other side.
 * @event {RtcFileReceivedEvent} rtc-file-received - A file has arrived here.
 * @event {RtcFileErrorEvent} rtc-file-error - A file was not shared or received.
 *
 * @csspart base - The whole chat.
 * @csspart list - What holds the messages, and scrolls.
 * @csspart messages - The list of the groups.
 * @csspart group - Messages of one sender that follow each other; also `own-group`.
 * @csspart day - The date above the first message of another day.
 * @csspart sender - The line above a group.
 * @csspart name - Who wrote.
 * @csspart time - When.
 * @csspart private - The mark of a message for one person.
 * @csspart message - A message; also `own-message`, `private-message`, `sending-message`, `sent-message`, `failed-message`.
 * @csspart files-message - The card of files that were shared; also `own-files-message`.
 * @csspart preview - A small picture of a shared one.
 * @csspart transfer - What is said of one shared file, or of several; also `transfer-` with its direction or state.
 * @csspart batch - Several that were shared together; also `batch-` with their state.
 * @csspart batch-files - Their list.
 * @csspart shared-transfer - What went to several people.
 * @csspart type-icon - Icon of a file's type.
 * @csspart progress - Track of the progress bar.
 * @csspart progress-bar - Its filled part.
 * @csspart percent - The progress as a number.
 * @csspart actions - Buttons of a file.
 * @csspart refused - One file that was not shared.
 * @csspart recipient-list - The lines for each of several people who got files.
 * @csspart drop-hint - What lies over the chat while files are held over it.
 * @csspart link - A link in a message.
 * @csspart status - What becomes of an own message, or of a file; then also `status-bad`.
 * @csspart error - Why an own message was not sent, or files were not shared.
 * @csspart empty - The text while there is nothing to show.
 * @csspart banner - The line that says that the server is away.
 * @csspart problem - What is wrong with the room or the server.
 * @csspart composer - Where to write.
 * @csspart recipients - The choice of a recipient, with its label.
 * @csspart recipient-select - The choice itself.
 * @csspart field - The field for the message.
 * @csspart hint - What keeps the message from being sent.
 * @csspart counter - How many characters are left, near the limit.
 * @csspart button - Every button; also `send-button`, `attach-button`, `accept-button`, `accept-all-button`, `decline-button`, `decline-all-button`,
 *   `save-button`, `save-as-button`, `save-to-folder-button`, `dismiss-button`, `jump-button`, `retry-button`, `discard-button`, `join-button`.
 * @csspart icon-button - A button of a file that is an icon; also `pause-button`, `cancel-button`, `send-again-button`, `show-files-button`.
 *
 * @cssproperty --rtc-color-text - Text.
 * @cssproperty --rtc-color-text-muted - Text of lesser weight.
 * @cssproperty --rtc-color-surface - Background.
 * @cssproperty --rtc-color-surface-raised - Messages of the others.
 * @cssproperty --rtc-color-surface-hover - What is under the pointer.
 * @cssproperty --rtc-color-border - Borders.
 * @cssproperty --rtc-color-accent - Own messages, the send button, private messages.
 * @cssproperty --rtc-color-on-accent - Icon on the send button.
 * @cssproperty --rtc-color-success - Files that have arrived.
 * @cssproperty --rtc-color-danger - What was not sent.
 * @cssproperty [--rtc-radius=14px] - Corner radius.
 * @cssproperty [--rtc-radius-small=8px] - Corners of small pieces.
 * @cssproperty --rtc-font - Typeface.
 * @cssproperty --rtc-font-size - Size of the text.
 * @cssproperty --rtc-focus-ring - Box shadow of what has the focus.
 * @cssproperty --rtc-shadow - Box shadow of what floats.
 * @cssproperty [--rtc-duration=160ms] - Length of transitions.
 *
 * @cssstate idle - There is no room.
 * @cssstate joining - On the way into the room.
 * @cssstate joined - In the room.
 * @cssstate reconnecting - In the room, and the connection to the server is lost.
 * @cssstate ended - The room was left.
 * @cssstate failed - The room could not be joined.
 * @cssstate rtl - The language is written from right to left, and the page sets no direction.
 * @cssstate ltr - It is written from left to right, and the page sets no direction.
 * @cssstate unread - There is something that was not on the screen yet.
 */
export class RtcChat extends RtcElement {
  static override styles = [...RtcElement.styles, controls, styles];

  /** Id of the participant that every message goes to. Empty: everyone, or whom the person chooses. */
  @property() to = '';

  /** Nothing can be written. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Neither shares files nor takes any. */
  @property({ type: Boolean, attribute: 'no-files' }) noFiles = false;

  /** What files may be shared and taken, as `<input accept>`: extensions and MIME types, separated by commas. Empty: all. */
  @property() accept = '';

  /** How large a file may be: bytes, or text such as `50MB`. Empty: any size. */
  @property({ attribute: 'max-size' }) maxSize: number | string = '';

  /** @internal The call's own, for one that is part of it. */
  @property({ attribute: false }) lease: SessionLease | null = null;

  /** Part of a call, which joins, and speaks for the session. */
  @property({ attribute: false }) embedded = false;

  #view: ChatView | null = null;
  #loading = false;
  #address: ChatPerson | null = null;
  #wantsFocus = false;

  /** Messages that were not on the screen yet. */
  get unread(): number {
    return this.controller.session?.chat?.unread ?? 0;
  }

  /**
   * Writes to everyone, or with `to` to one, as if the person had.
   *
   * @throws RtcError `bad-attribute`, `peer-unreachable`, `peer-left`, `rate-limited`
   */
  async send(text: string, options: { to?: string } = {}): Promise<void> {
    const { session } = this.controller;
    if (!session) throw new RtcError('bad-attribute', 'There is no room yet. Set the room attribute.');
    const to = options.to ?? this.to;
    await session.sendMessage(text, to ? { to } : {});
  }

  /**
   * Offers files to everyone, or with `to` to one, as if the person had. They go to those who are here now. Resolves with
   * what is on offer: for each file one transfer for each who got it; empty where nobody takes it.
   *
   * @param options.signal cancels these transfers
   * @throws RtcError `bad-attribute` without a room, and with `no-files`; `load-failed`
   */
  async sendFiles(files: Iterable<File>, options: { to?: string; signal?: AbortSignal } = {}): Promise<Transfer[]> {
    return (await this.files).send(files, { ...(this.to && { to: this.to }), ...options });
  }

  /** @internal Its files, once their code is there. @throws RtcError */
  get files(): Promise<ChatFiles> {
    return this.#files();
  }

  /** @internal Chooses whom the next messages go to, as the person can do. */
  address(person: ChatPerson): void {
    this.#address = person;
    this.#view?.choose(person);
  }

  /** Puts the focus into the field for the message, as soon as it is there. */
  override focus(): void {
    this.#wantsFocus = !this.#view;
    this.#view?.focus();
  }

  /** @internal */
  get filesLease(): SessionLease | null {
    return this.embedded ? this.lease : this.controller.lease;
  }

  protected override get announces(): boolean {
    return !this.embedded;
  }

  protected override sessionAttached(lease: SessionLease): () => void {
    const { session } = lease;
    if (!this.embedded && session.snapshot.state === 'idle') this.#join(lease);
    const undo = [
      session.on('chat', () => this.requestUpdate()),
      this.embedded ? () => {} : relay(this, session, { message: RtcMessageEvent }),
      () => this.#view?.attach(null),
    ];
    this.#view?.attach(session);
    this.#load();
    return () => undo.forEach((run) => run());
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#view?.updated();
    this.toggleState('unread', this.unread > 0);
    if (!this.#view || !this.#wantsFocus) return;
    this.#wantsFocus = false;
    this.#view.focus();
  }

  async #files(): Promise<ChatFiles> {
    // Outside of the document there is no update to wait for.
    if (this.isConnected) await this.updateComplete;
    if (this.noFiles) throw new RtcError('bad-attribute', 'Sending files is switched off.');
    if (!this.filesLease) throw new RtcError('bad-attribute', 'There is no room yet. Set the room attribute.');
    await loadLate();
    this.#load();
    return (this.#view as ChatView).files.whenReady();
  }

  #load(): void {
    if (this.#view || (this.#loading && !late)) return;
    this.#loading = true;
    const done = ({ ChatView }: Late): void => {
      this.#loading = false;
      if (this.#view) return;
      this.#view = new ChatView(this);
      this.#view.attach(this.controller.session);
      if (this.#address) this.#view.choose(this.#address);
      this.requestUpdate();
    };
    if (late) return done(late);
    loadLate().then(done, (error: RtcError) => {
      this.#loading = false;
      this.showError(error);
    });
  }

  /** A failure comes as an `error` event of the session, too, and is shown from there. */
  #join({ session }: SessionLease): void {
    this.error = null;
    session.join().catch(() => undefined);
  }

  override render(): TemplateResult {
    const { controller, error } = this;
    const { lease, session } = controller;
    const join = lease && !this.embedded ? () => this.#join(lease) : null;
    return html`<div part="base" class="base" role="group" aria-label=${words.chat()}>
      <slot name="header"></slot>
      ${this.#view ? this.#view.render({ session, error: this.embedded ? null : error, join }) : this.#waiting()}
    </div>`;
  }

  /** Before its code is there. */
  #waiting(): TemplateResult {
    const { error } = this;
    if (!error) return html`<p class="loading">${this.#loading ? spinner() : words.idle()}</p>`;
    const retry = (): void => {
      this.error = null;
      this.#load();
    };
    return html`<div part="problem" class="loading" role="alert">
      <p>${errorText(error)}</p>
      ${error.code === 'load-failed' ? html`<button part="button retry-button" class="button" @click=${retry}>${words.tryAgain()}</button>` : ''}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rtc-chat': RtcChat;
  }
}
