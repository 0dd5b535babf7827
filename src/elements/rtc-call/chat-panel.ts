import { html, nothing, type TemplateResult } from 'lit';
import { RtcError } from '../../base/rtc-error.js';
import type { Session } from '../../session/session-types.js';
import { icon } from '../internal/icons.js';
import * as words from '../internal/words.js';

/** Parts of the chat, as a page reaches them from outside the call. */
const PARTS =
  'list group sender name time private message own-message private-message failed-message link empty composer recipients recipient-select field counter button'
    .split(' ')
    .map((part) => `${part}:chat-${part}`)
    .join();

export interface ChatPanelHost {
  readonly renderRoot: ParentNode;
  readonly disabled: boolean;
  chatOpen: boolean;
  requestUpdate(): void;
}

/** The chat beside the tiles, or over them where the call is narrow. Its code comes when it is opened for the first time. */
export class ChatPanel {
  readonly #host: ChatPanelHost;
  readonly #failed: (error: RtcError) => void;
  /** It was open once, and keeps what is half written while it is closed. */
  #used = false;
  #loading = false;
  #focusNext = false;

  constructor(host: ChatPanelHost, failed: (error: RtcError) => void) {
    this.#host = host;
    this.#failed = failed;
  }

  /** The person's own click: the focus goes along, into the field and back. */
  toggle(open = !this.#host.chatOpen): void {
    this.#host.chatOpen = open;
    this.#focusNext = open;
    if (!open) this.#host.renderRoot.querySelector<HTMLElement>('[part~=chat-button]')?.focus();
  }

  /** After each update of a call that runs. */
  updated(): void {
    if (!this.#host.chatOpen) return;
    this.#load();
    const chat = this.#focusNext ? this.#host.renderRoot.querySelector('rtc-chat') : null;
    if (!chat) return;
    this.#focusNext = false;
    chat.focus();
  }

  render(session: Session): TemplateResult | typeof nothing {
    const { chatOpen, disabled } = this.#host;
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
          <h2 part="title" class="panel-title">${words.chat}</h2>
          <button
            part="button close-button"
            class="button panel-close"
            aria-label=${words.closeChat}
            title=${words.closeChat}
            @click=${close}
          >
            ${icon('close')}
          </button>
        </div>
      </rtc-chat>
    </div>`;
  }

  #load(): void {
    if (this.#used || this.#loading) return;
    this.#loading = true;
    import('../rtc-chat/define.js').then(
      () => {
        this.#used = true;
        this.#loading = false;
        this.#host.requestUpdate();
      },
      (cause: unknown) => {
        this.#loading = false;
        this.#host.chatOpen = false;
        const message = 'The code of the chat could not be loaded. Check the connection, then open it again.';
        this.#failed(new RtcError('load-failed', message, { cause }));
      },
    );
  }
}
