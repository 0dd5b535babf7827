import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { RtcError } from '../../base/rtc-error.js';
import type { Chat, ChatPerson } from '../../chat/chat-types.js';
import type { Session, SessionLease } from '../../session/session-types.js';
import { languageKey } from '../../languages/msg.js';
import { errorText } from '../internal/error-text.js';
import { ChatAnnouncer } from './chat-announcer.js';
import { canSend, composer, type ComposerView } from './composer.js';
import { chatStyles } from './chat.styles.js';
import { FilesSlot } from './files-slot.js';
import { messageList } from './message-list.js';
import * as words from './rtc-chat.words.js';
import { ScrollEnd } from './scroll-end.js';

/** What the view needs of the element that it is the inside of. */
export interface ChatHost extends LitElement {
  /** Id of the participant that the page chose; empty: the person chooses. */
  readonly to: string;
  readonly disabled: boolean;
  readonly noFiles: boolean;
  readonly accept: string;
  readonly maxSize: number | string;
  /** On which the others are told that files are taken here. */
  readonly filesLease: SessionLease | null;
  /** Runs something in the language of the element. */
  speak<T>(run: () => T): T;
}

export interface ChatModel {
  readonly session: Session | null;
  readonly error: RtcError | null;
  /** Tries to get into the room; `null` where the element does not do that. */
  readonly join: (() => void) | null;
}

/** The inside of `<rtc-chat>`: what was written, and where to write. It keeps the draft, and where one has scrolled to. */
export class ChatView implements ReactiveController {
  readonly #host: ChatHost;
  readonly #end: ScrollEnd;
  readonly #announcer: ChatAnnouncer;
  readonly files: FilesSlot;
  #model: ChatModel = { session: null, error: null, join: null };
  #draft = '';
  #chosen: ChatPerson | null = null;
  #detach = (): void => {};

  constructor(host: ChatHost) {
    this.#host = host;
    this.#end = new ScrollEnd(() => host.requestUpdate());
    this.#announcer = new ChatAnnouncer(host);
    this.files = new FilesSlot(host, {
      recipient: () => this.#recipient,
      say: (text) => host.checkVisibility() && this.#announcer.say(text),
      shared: () => this.#end.toEnd(),
    });
    const root = host.renderRoot as ShadowRoot;
    // Its styles come with it. Not a `<style>`, which a strict content security policy refuses.
    if (chatStyles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, chatStyles.styleSheet];
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#markRead);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#markRead);
  }

  /** The session is there, or (`null`) gone. */
  attach(session: Session | null): void {
    this.#detach();
    this.#detach = session ? this.#announcer.listen(session) : () => {};
    if (!session) this.files.close();
  }

  focus(): void {
    this.#host.renderRoot.querySelector('textarea')?.focus();
  }

  render(model: ChatModel): TemplateResult {
    this.#model = model;
    const chat = this.#chat;
    const files = this.files.now;
    const cards = files !== null;
    return html`
      ${this.#banner()}
      <div class="scroller">
        <div
          part="list"
          class="list"
          role="log"
          aria-live="off"
          aria-label=${words.messages()}
          tabindex="0"
          @scroll=${() => this.#end.scrolled()}
        >
          ${
            // Not at every key in the field: five hundred messages take their time.
            chat?.entries.length
              ? guard([chat.entries, cards, languageKey()], () => messageList(chat, cards))
              : this.#empty(chat)
          }
        </div>
        ${this.#jump(chat)}
      </div>
      ${chat ? (files?.notes() ?? nothing) : nothing} ${chat ? composer(this.#composer(chat)) : nothing}
      ${chat ? (files?.hint() ?? nothing) : nothing}
      <p class="hidden-text" role="status">${this.#announcer.text}</p>
    `;
  }

  /** After each update. */
  updated(): void {
    this.files.updated();
    this.#end.watch(this.#host.renderRoot.querySelector('.list'));
    this.#end.grown();
    this.#end.settle(this.#chat?.entries.at(-1));
    // Afterwards, because it brings another update.
    void this.#host.updateComplete.then(this.#markRead);
  }

  /** Read is what has been on a screen: the newest, in a part of the page that is shown, in a tab that is. */
  /** Whom the next messages go to; `null`: everyone. */
  choose(person: ChatPerson | null): void {
    this.#chosen = person;
    this.#host.requestUpdate();
  }

  readonly #markRead = (): void => {
    if (document.visibilityState === 'visible' && this.#end.atEnd && this.#host.checkVisibility())
      this.#chat?.markRead();
  };

  get #chat(): Chat | null {
    const { session } = this.#model;
    return session?.snapshot.self ? session.chat : null;
  }

  get #recipient(): { to: ChatPerson | null; gone: boolean } {
    const people = this.#model.session?.snapshot.participants ?? [];
    const chosen = this.#host.to ? { id: this.#host.to, name: '', isSelf: false } : this.#chosen;
    const here = chosen ? people.find(({ id }) => id === chosen.id) : undefined;
    return { to: here ?? chosen, gone: chosen !== null && !here };
  }

  #composer(chat: Chat): ComposerView {
    const people = this.#model.session?.snapshot.participants ?? [];
    const { to, gone } = this.#recipient;
    const files = this.files.now;
    const { disabled } = this.#host;
    const view: ComposerView = {
      ...{ text: this.#draft, people, to, gone },
      ...{ fixed: this.#host.to !== '', disabled },
      attach: files?.attach(disabled || gone) ?? nothing,
      paste: (event) => files?.paste(event),
      input: (text) => {
        this.#draft = text;
        this.#host.requestUpdate();
      },
      choose: (id) => {
        this.choose(people.find((each) => each.id === id) ?? null);
        this.focus();
      },
      submit: () => {
        if (!canSend(view)) return;
        this.#draft = '';
        this.#end.toEnd();
        // What fails is shown where it stands.
        chat.send(view.text, to?.id).catch(() => this.#host.speak(() => this.#announcer.say(words.failed())));
        this.#host.requestUpdate();
        this.focus();
      },
    };
    return view;
  }

  #empty(chat: Chat | null): TemplateResult | typeof nothing {
    const { session, error } = this.#model;
    if (chat) {
      const people = session?.snapshot.participants ?? [];
      return html`<slot name="empty">
        <div part="empty" class="empty">
          <p class="empty-title">${words.emptyTitle()}</p>
          <p class="quiet">${people.length ? words.emptyHelp() : words.nobodyHelp()}</p>
        </div>
      </slot>`;
    }
    const state = session?.snapshot.state;
    if (error || state === 'failed') return nothing;
    const text = !session ? words.idle() : state === 'ended' ? words.ended() : words.connecting();
    return html`<div part="empty" class="empty">
      <p class="quiet">${text}</p>
      ${state === 'ended' ? this.#joinButton(words.joinAgain()) : nothing}
    </div>`;
  }

  #banner(): TemplateResult | typeof nothing {
    const { session, error } = this.#model;
    if (error) {
      const state = session?.snapshot.state;
      return html`<div part="problem" class="banner bad" role="alert">
        <p>${errorText(error)}</p>
        ${state === 'failed' ? this.#joinButton(words.tryAgain()) : nothing}
      </div>`;
    }
    if (session?.snapshot.state !== 'reconnecting') return nothing;
    return html`<p part="banner" class="banner" role="status">${words.reconnecting()}</p>`;
  }

  #joinButton(text: string): TemplateResult | typeof nothing {
    const { join } = this.#model;
    return join ? html`<button part="button join-button" class="button" @click=${join}>${text}</button>` : nothing;
  }

  /** The way down for somebody who reads what was before. */
  #jump(chat: Chat | null): TemplateResult | typeof nothing {
    if (!chat || this.#end.atEnd) return nothing;
    const { unread } = chat;
    return html`<button part="button jump-button" class="button jump" @click=${() => this.#end.toEnd()}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M6 13l6 6 6-6" /></svg>
      ${unread ? words.newMessages(unread) : words.newest()}
    </button>`;
  }
}
