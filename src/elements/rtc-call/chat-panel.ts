import { html, nothing, type TemplateResult } from 'lit';
import { RtcError } from '../../base/rtc-error.js';
import type { Transfer } from '../../files/transfer-types.js';
import type { Participant, Session } from '../../session/session-types.js';
import type { CallElement } from './call-element.js';
import { parseControls, takesFiles } from './call-controls.js';
import { dropHint, dropHintStyles } from '../internal/files/drop-hint.js';
import { FileDrag } from '../internal/files/file-drag.js';
import { listenForDrags } from '../internal/files/listen-for-drags.js';
import type { Dropped } from '../internal/files/picked-files.js';
import { closeChat } from './extras.words.js';
import * as words from './stage.words.js';

/** Parts of the chat, as a page reaches them from outside the call. */
const PARTS =
  'list group sender name time private message own-message private-message failed-message files-message own-files-message link empty composer recipients recipient-select field counter send-button jump-button attach-button preview transfer progress progress-bar drop-hint'
    .split(' ')
    .map((part) => `${part}:chat-${part}`)
    .join();

/** The chat beside the tiles, or over them where the call is narrow. */
export class ChatPanel {
  readonly #host: CallElement;
  readonly #drag: FileDrag;
  /** It was open once, or may get files, and keeps what is half written while it is closed. */
  #used = false;
  #focusNext = false;
  /** Whom the person wants to write to. */
  #writeTo: Participant | null = null;

  constructor(host: CallElement) {
    this.#host = host;
    const root = host.renderRoot as ShadowRoot;
    if (dropHintStyles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, dropHintStyles.styleSheet];
    this.#drag = new FileDrag({
      takes: () => !host.disabled && this.#takesFiles && this.#stage !== null,
      folders: () => false,
      filesOnly: false,
      changed: () => host.requestUpdate(),
      add: (dropped) => void this.#share(dropped),
    });
    listenForDrags(root, this.#drag);
  }

  /** Loads the chat, which then takes files, also while it is closed. */
  prepare(): void {
    this.#used = true;
    this.#host.requestUpdate();
  }

  /** As `CallElement.sendFiles`. */
  async sendFiles(files: Iterable<File>, options?: { to?: string; signal?: AbortSignal }): Promise<Transfer[]> {
    const chat = this.#takesFiles ? await this.#chat() : null;
    if (!chat) throw new RtcError('unsupported', 'Sending files is switched off.');
    return chat.sendFiles(files, options);
  }

  /** What lies over the call while files are held over it. */
  hint(): TemplateResult | typeof nothing {
    return dropHint(this.#drag.dragging === 'files');
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

  get #stage(): Element | null {
    return this.#host.renderRoot.querySelector('.stage');
  }

  get #takesFiles(): boolean {
    return takesFiles(parseControls(this.#host.controls).controls);
  }

  async #chat(): Promise<HTMLElementTagNameMap['rtc-chat'] | null> {
    this.prepare();
    await this.#host.updateComplete;
    return this.#host.renderRoot.querySelector('rtc-chat');
  }

  /** What was dropped on the call is for everyone, and is followed in the chat. */
  async #share(dropped: Dropped): Promise<void> {
    this.#host.chatOpen = true;
    const chat = await this.#chat();
    // It can only fail with the code of the chat, which is told where it is shown.
    const files = await chat?.files.catch(() => null);
    files?.add(dropped, null);
  }

  render(session: Session): TemplateResult | typeof nothing {
    const { chatOpen, disabled, lease, accept, maxSize } = this.#host;
    this.#used ||= chatOpen;
    if (!this.#used) return nothing;
    const close = (): void => this.toggle(false);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      close();
    };
    return html`<div part="panel" class="panel" ?hidden=${!chatOpen} @keydown=${onKey}>
      <rtc-chat
        part="chat"
        exportparts=${PARTS}
        .embedded=${true}
        .session=${session}
        .lease=${lease}
        .noFiles=${!this.#takesFiles}
        .accept=${accept}
        .maxSize=${maxSize}
        ?disabled=${disabled}
      >
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
