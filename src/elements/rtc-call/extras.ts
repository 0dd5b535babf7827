import type { CallElement } from './call-element.js';
import { ChatPanel } from './chat-panel.js';
import { extrasStyles } from './extras.styles.js';
import { PeoplePanel } from './people-panel.js';
import { Reactions } from './reactions.js';
import type { Volumes } from './volumes.js';

/** What a call has besides its tiles and devices. It is fetched when the person, or somebody else, wants some of it. */
export class CallExtras {
  readonly chat: ChatPanel;
  readonly people: PeoplePanel;
  readonly reactions: Reactions;

  constructor(host: CallElement, volumes: Volumes) {
    const root = host.renderRoot as ShadowRoot;
    // Not a `<style>`, which a strict content security policy refuses.
    if (extrasStyles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, extrasStyles.styleSheet];
    this.chat = new ChatPanel(host);
    this.people = new PeoplePanel(host, {
      volumes,
      opened: () => (host.chatOpen = false),
      write: (person) => {
        this.people.open = false;
        this.chat.writeTo(person);
      },
    });
    this.reactions = new Reactions(host);
  }

  /** After each update of the call. */
  updated(): void {
    this.chat.updated();
    this.people.updated();
  }

  /** The session goes. */
  close(): void {
    this.people.open = false;
    if (this.reactions.open) this.reactions.toggle(false);
  }
}
