import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { RtcError } from '../../base/rtc-error.js';
import type { ChatPerson } from '../../chat/chat-types.js';
import type { SessionLease } from '../../session/session-types.js';
import { controls } from '../internal/controls.styles.js';
import { RtcMessageEvent } from '../internal/events.js';
import { spinner } from '../internal/icons.js';
import { property } from '../internal/property.js';
import { errorText } from '../internal/error-text.js';
import { relay } from '../internal/relay.js';
import { RtcElement } from '../internal/rtc-element.js';
import type { ChatView } from './chat-view.js';
import * as words from './waiting.words.js';

type Late = typeof import('./late.js');

/** Once it is there, nobody waits for it again. */
let late: Late | undefined;

async function loadLate(): Promise<Late> {
  return (late = await import('./late.js'));
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
 * Messages to everyone in the room, or to one person; links in them can be opened, and nothing else is more than text.
 *
 * The conversation is kept for those who were there: while the connection is away, while the element is moved or
 * hidden. Nobody who comes later can read it, no server sees it, and it is gone when the person leaves.
 *
 * Alone on a page it joins its room by itself; beside other tags of the same room it shares their session. A call shows
 * it with `chat` among its `controls`.
 *
 * @summary Messages between those in the room.
 *
 * @slot header - Above the messages.
 * @slot empty - In place of the text while nothing has been written.
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
 * @csspart link - A link in a message.
 * @csspart status - What becomes of an own message.
 * @csspart error - Why an own message was not sent.
 * @csspart empty - The text while there is nothing to show.
 * @csspart banner - The line that says that the server is away.
 * @csspart problem - What is wrong with the room or the server.
 * @csspart composer - Where to write.
 * @csspart recipients - The choice of a recipient, with its label.
 * @csspart recipient-select - The choice itself.
 * @csspart field - The field for the message.
 * @csspart hint - What keeps the message from being sent.
 * @csspart counter - How many characters are left, near the limit.
 * @csspart button - Every button; also `send-button`, `jump-button`, `retry-button`, `discard-button`, `join-button`.
 *
 * @cssproperty --rtc-color-text - Text.
 * @cssproperty --rtc-color-text-muted - Text of lesser weight.
 * @cssproperty --rtc-color-surface - Background.
 * @cssproperty --rtc-color-surface-raised - Messages of the others.
 * @cssproperty --rtc-color-surface-hover - What is under the pointer.
 * @cssproperty --rtc-color-border - Borders.
 * @cssproperty --rtc-color-accent - Own messages, the send button, private messages.
 * @cssproperty --rtc-color-on-accent - Icon on the send button.
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

  #load(): void {
    if (this.#view || this.#loading) return;
    this.#loading = true;
    const done = ({ ChatView }: Late): void => {
      this.#loading = false;
      this.#view = new ChatView(this);
      this.#view.attach(this.controller.session);
      if (this.#address) this.#view.choose(this.#address);
      this.requestUpdate();
    };
    if (late) return done(late);
    loadLate().then(done, (cause: unknown) => {
      this.#loading = false;
      const message = 'The code of the chat could not be loaded. Check the connection, then try again.';
      this.showError(new RtcError('load-failed', message, { cause }));
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
