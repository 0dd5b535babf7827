import { html, nothing, type TemplateResult } from 'lit';
import type { Participant, Session } from '../../session/session-types.js';
import type { CallElement } from './call-element.js';
import { closeChat } from './extras.words.js';
import * as words from './stage.words.js';

/** Parts of the chat, as a page reaches them from outside the call. */
const PARTS =
  'list group sender name time private message own-message private-message failed-message link empty composer recipients recipient-select field counter send-button jump-button'
    .split(' ')
    .map((part) => `${part}:chat-${part}`)
    .join();

/** The chat beside the tiles, or over them where the call is narrow. */
export class ChatPanel {
  readonly #host: CallElement;
  /** It was open once, and keeps what is half written while it is closed. */
  #used = false;
  #focusNext = false;
  /** Whom the person wants to write to. */
  #writeTo: Participant | null = null;

  constructor(host: CallElement) {
    this.#host = host;
  }

  /** The person's own click: the focus goes along, into the field and back. */
  toggle(open = !this.#host.chatOpen): void {
    this.#host.chatOpen = open;
    this.#focusNext = open;
    if (!open)
      this.#host.renderRoot.querySelector<HTMLElement>('[part~=chat-button], [part~=overflow-button]')?.focus();
  }

  /** Opens it, addressed to somebody. */
  writeTo(person: Participant): void {
    this.#writeTo = person;
    this.toggle(true);
  }

  /** After each update of the call. */
  updated(): void {
    const chat = this.#focusNext && this.#host.chatOpen ? this.#host.renderRoot.querySelector('rtc-chat') : null;
    if (!chat) return;
    this.#focusNext = false;
    if (this.#writeTo) chat.address(this.#writeTo);
    this.#writeTo = null;
    chat.focus();
  }

  render(session: Session): TemplateResult | typeof nothing {
    const { chatOpen, disabled } = this.#host;
    this.#used ||= chatOpen;
    if (!this.#used) return nothing;
    const close = (): void => this.toggle(false);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      close();
    };
    return html`<div part="panel" class="panel" ?hidden=${!chatOpen} @keydown=${onKey}>
      <rtc-chat part="chat" exportparts=${PARTS} .embedded=${true} .session=${session} ?disabled=${disabled}>
        <div slot="header" class="panel-head">
          <h2 part="title" class="panel-title">${words.chat()}</h2>
          <button
            part="button close-button"
            class="button panel-close"
            aria-label=${closeChat()}
            title=${closeChat()}
            @click=${close}
          >
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18" /></svg>
          </button>
        </div>
      </rtc-chat>
    </div>`;
  }
}
