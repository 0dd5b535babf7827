import type { ReactiveControllerHost } from 'lit';
import type { ChatMessage, Session } from '../../session/session-types.js';
import { nameOf } from './message-list.js';
import * as words from './rtc-chat.words.js';

/** Milliseconds in which messages that come together are told together. */
const BREATH_MS = 600;
/** Characters of a message that are read out by themselves; the rest is in the list. */
const MOST = 200;

interface Host extends ReactiveControllerHost, Element {
  /** Runs something in the language of the element. */
  speak<T>(run: () => T): T;
}

/** What the live region of a chat says: one message as it is, several as their number. Nothing while the chat is hidden. */
export class ChatAnnouncer {
  text = '';

  readonly #host: Host;
  #waiting: ChatMessage[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Returns what stops it. */
  listen(session: Session): () => void {
    const off = session.on('message', (message) => {
      this.#waiting.push(message);
      this.#timer ??= setTimeout(() => this.#host.speak(() => this.#tell()), BREATH_MS);
    });
    return () => {
      off();
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#waiting = [];
      this.text = '';
    };
  }

  say(text: string): void {
    this.text = text;
    this.#host.requestUpdate();
  }

  #tell(): void {
    this.#timer = undefined;
    const messages = this.#waiting.splice(0);
    const last = messages.at(-1);
    if (!last || !this.#host.checkVisibility()) return;
    const name = nameOf(last.from);
    const one = words.wrote(name, last.text.slice(0, MOST));
    const text = messages.length > 1 ? words.several(messages.length, name) : one;
    // The same text once more would not be read again.
    this.say(text === this.text ? `${text}\u00A0` : text);
  }
}
