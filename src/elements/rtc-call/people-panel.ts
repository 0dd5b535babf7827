import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RtcError } from '../../base/rtc-error.js';
import type { HostPowers } from '../../session/host-powers.js';
import type { Participant, Session } from '../../session/session-types.js';
import { errorText } from '../internal/error-text.js';
import { drawing } from '../internal/icons.js';
import { guest } from '../internal/words.js';
import type { CallElement } from './call-element.js';
import { nameOf } from './call-view.js';
import { avatar, inOrder, personRow } from './people-rows.js';
import { peopleStyles } from './people.styles.js';
import * as words from './people.words.js';
import { volumeRow } from './volume-row.js';
import type { Volumes } from './volumes.js';

/** From so many people on there is a field to find one. */
const MANY = 12;
const CLOSE = 'M6 6l12 12M18 6 6 18';

export interface PeoplePanelDeps {
  /** How loud each of the others is here. */
  readonly volumes: Volumes;
  /** The panel's place is taken: the chat goes. */
  opened(): void;
  /** Opens the chat, addressed to somebody. */
  write(person: Participant): void;
}

/** Everybody in the call, beside the tiles or over them; for hosts also who knocks, and what a host may do. */
export class PeoplePanel {
  open = false;
  readonly #host: CallElement;
  readonly #deps: PeoplePanelDeps;
  #search = '';
  /** Whose lines are open. */
  #about: string | null = null;
  /** What waits for a second word: to remove whose lines are open, or to end the call. */
  #asking: 'remove' | 'end' | null = null;
  #keepOut = false;
  #copied = '';
  #error: RtcError | null = null;
  /** Selectors within the panel; the next update focuses what it finds first of them. */
  #focusNext: readonly string[] = [];

  constructor(host: CallElement, deps: PeoplePanelDeps) {
    this.#host = host;
    this.#deps = deps;
    const root = host.renderRoot as ShadowRoot;
    if (peopleStyles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, peopleStyles.styleSheet];
  }

  /** The person's own click: the focus goes along, into the panel and back. */
  toggle(open = !this.open): void {
    this.open = open;
    this.#about = this.#asking = this.#error = null;
    this.#search = '';
    if (open) {
      this.#deps.opened();
      this.#focusNext = ['[data-first]', '.panel-close'];
    } else {
      this.#host.renderRoot.querySelector<HTMLElement>('[part~=people-button], [part~=overflow-button]')?.focus();
    }
    this.#host.requestUpdate();
  }

  /** After each update of the call. */
  updated(): void {
    if (this.#host.chatOpen) this.open = false;
    const panel = this.#focusNext.length ? this.#host.renderRoot.querySelector('.people') : null;
    if (!panel) return;
    const found = this.#focusNext.map((selector) => panel.querySelector<HTMLElement>(selector));
    this.#focusNext = [];
    found.find((each) => each !== null)?.focus();
  }

  render(session: Session): TemplateResult | typeof nothing {
    if (!this.open || this.#host.chatOpen) return nothing;
    const { self, participants, knocking } = session.snapshot;
    const everyone = inOrder(self, participants);
    const wanted = this.#search.trim().toLocaleLowerCase();
    const found = everyone.filter((each) => nameOf(each).toLocaleLowerCase().includes(wanted));
    const isHost = self?.role === 'host';
    return html`<section
      part="panel people-panel"
      class="panel people"
      aria-label=${words.people()}
      @keydown=${this.#onKey}
    >
      <div class="panel-head">
        <h2 part="title" class="panel-title">
          ${words.people()} <span class="quiet">${everyone.length.toLocaleString()}</span>
        </h2>
        <button
          part="button close-button"
          class="button panel-close"
          aria-label=${words.close()}
          title=${words.close()}
          @click=${() => this.toggle(false)}
        >
          ${drawing(CLOSE)}
        </button>
      </div>
      <div class="people-scroller">
        ${this.#error ? html`<p part="error" class="people-error" role="alert">${errorText(this.#error)}</p>` : nothing}
        ${isHost && knocking.length ? this.#knockers(session) : nothing}
        ${
          everyone.length >= MANY
            ? html`<input
                part="search-field"
                class="field people-search"
                type="search"
                aria-label=${words.search()}
                placeholder=${words.search()}
                .value=${this.#search}
                @input=${(event: Event) => {
                  this.#search = (event.target as HTMLInputElement).value;
                  this.#host.requestUpdate();
                }}
              />`
            : nothing
        }
        <ul part="people" class="people-list">
          ${repeat(
            found,
            ({ id }) => id,
            (person) =>
              personRow({
                person,
                open: this.#about === person.id,
                details: this.#about === person.id ? this.#details(session, person, isHost) : nothing,
                toggle: () => this.#show(person.id),
              }),
          )}
        </ul>
        ${participants.length ? nothing : html`<p part="hint" class="people-empty">${words.onlyYou()}</p>`}
        ${wanted && !found.length ? html`<p class="people-empty">${words.nobodyFound(this.#search.trim())}</p>` : nothing}
      </div>
      ${isHost ? this.#forAll(session) : nothing}
    </section>`;
  }

  #knockers({ snapshot: { knocking }, host }: Session): TemplateResult {
    return html`<div part="knocking" class="knocking">
      <h3 class="people-head">${words.waiting()}</h3>
      <ul class="people-list">
        ${repeat(
          knocking,
          ({ id }) => id,
          ({ id, name: given }, at) => {
            const name = given || guest();
            return html`<li part="knocker" class="person">
              <div class="person-line">
                ${avatar(given)}<span class="person-name"><bdi>${name}</bdi></span>
              </div>
              <div class="person-actions">
                <button
                  part="button admit-button"
                  class="button primary small"
                  aria-label=${words.admitOne(name)}
                  ?data-first=${at === 0}
                  @click=${() => this.#ask(host?.admit(id), ['[data-first]', '.panel-close'])}
                >
                  ${words.admit()}
                </button>
                <button
                  part="button decline-button"
                  class="button small"
                  aria-label=${words.declineOne(name)}
                  @click=${() => this.#ask(host?.decline(id), ['.panel-close'])}
                >
                  ${words.decline()}
                </button>
              </div>
            </li>`;
          },
        )}
      </ul>
    </div>`;
  }

  #details({ host }: Session, person: Participant, isHost: boolean): TemplateResult {
    const { id, verification } = person;
    const name = nameOf(person);
    if (this.#asking === 'remove' && isHost) {
      return this.#question(words.removeQuestion(name), words.remove(), () => {
        this.#about = null;
        this.#ask(host?.removeParticipant(id, { keepOut: this.#keepOut }), ['.panel-close']);
      });
    }
    const muted = person.muted.includes('microphone');
    const others = person.muted.filter((source) => source !== 'microphone');
    const sources = muted ? others : [...others, 'microphone' as const];
    return html`<div part="person-details" class="person-details">
      ${volumeRow(this.#deps.volumes, id, name)}
      <p class="code-line">
        <span class="people-head">${words.code()}</span>
        ${
          verification
            ? html`<code part="verification" class="verification" dir="ltr">${verification}</code>
                <button part="button copy-code-button" class="button small" @click=${() => this.#copy(verification)}>
                  ${this.#copied || words.copy()}
                </button>`
            : nothing
        }
      </p>
      <p class="quiet">${verification ? words.codeHelp(name) : words.noCode()}</p>
      <div class="person-actions">
        <button part="button write-button" class="button small" @click=${() => this.#deps.write(person)}>
          ${words.write()}
        </button>
        ${
          isHost && person.role !== 'host'
            ? html`<button
                  part="button mute-button"
                  class="button small"
                  @click=${() => this.#ask(host?.muteParticipant(id, sources))}
                >
                  ${muted ? words.allow() : words.mute()}
                </button>
                <button part="button promote-button" class="button small" @click=${() => this.#ask(host?.makeHost(id))}>
                  ${words.makeHost()}
                </button>
                <button
                  part="button remove-button"
                  class="button small danger-text"
                  @click=${() => this.#confirm('remove')}
                >
                  ${words.remove()}
                </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #forAll({ snapshot: { locked, mutedForAll }, host }: Session): TemplateResult {
    if (this.#asking === 'end') {
      const end = (): void => this.#ask(host?.endCall());
      return html`<div class="for-all">${this.#question(words.endQuestion(), words.end(), end)}</div>`;
    }
    const muted = mutedForAll.includes('microphone');
    return html`<div part="host-controls" class="for-all" role="group" aria-label=${words.forAll()}>
      <button
        part="button lock-button"
        class="button small"
        title=${locked ? words.unlock() : words.lockHelp()}
        @click=${() => this.#ask(host?.lockRoom(!locked))}
      >
        ${locked ? words.unlock() : words.lock()}
      </button>
      <button
        part="button mute-all-button"
        class="button small"
        @click=${() => this.#ask(host?.muteAll(muted ? [] : ['microphone']))}
      >
        ${muted ? words.allowAll() : words.muteAll()}
      </button>
      <button part="button end-button" class="button small danger-text" @click=${() => this.#confirm('end')}>
        ${words.end()}
      </button>
    </div>`;
  }

  #question(text: string, yes: string, act: () => void): TemplateResult {
    return html`<div part="question" class="person-details" role="group" aria-label=${text}>
      <p>${text}</p>
      ${
        this.#asking === 'remove'
          ? html`<label class="keep-out">
              <input
                part="keep-out"
                type="checkbox"
                .checked=${this.#keepOut}
                @change=${(event: Event) => (this.#keepOut = (event.target as HTMLInputElement).checked)}
              />
              ${words.keepOut()}
            </label>`
          : nothing
      }
      <div class="person-actions">
        <button
          part="button confirm-button"
          class="button small danger"
          @click=${() => {
            this.#asking = null;
            act();
          }}
        >
          ${yes}
        </button>
        <button part="button cancel-button" class="button small" data-cancel @click=${() => this.#confirm(null)}>
          ${words.cancel()}
        </button>
      </div>
    </div>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    if (this.#asking) this.#confirm(null);
    else this.toggle(false);
  };

  #show(id: string): void {
    this.#about = this.#about === id ? null : id;
    this.#asking = null;
    this.#copied = '';
    this.#host.requestUpdate();
  }

  /** The focus goes to the way back, and from there to where it came from. */
  #confirm(asking: 'remove' | 'end' | null): void {
    this.#focusNext = [asking ? '[data-cancel]' : `[part~=${this.#asking === 'end' ? 'end' : 'remove'}-button]`];
    this.#asking = asking;
    this.#keepOut = false;
    this.#host.requestUpdate();
  }

  /** @param focus where it goes if what was clicked is gone then */
  #ask(done: ReturnType<HostPowers['endCall']> | undefined, focus: readonly string[] = []): void {
    this.#error = null;
    const settle = (error: RtcError | null): void => {
      this.#error = error;
      if (!this.#host.shadowRoot?.activeElement) this.#focusNext = focus;
      this.#host.requestUpdate();
    };
    // They reject with nothing but `RtcError`.
    done?.then(() => settle(null), settle);
    this.#host.requestUpdate();
  }

  #copy(code: string): void {
    const say = (text: string): void => {
      this.#copied = text;
      this.#host.requestUpdate();
    };
    // Not on insecure pages, and not everywhere allowed; then the words say what to do.
    const copying = navigator.clipboard?.writeText(code) ?? Promise.reject(new Error('No clipboard.'));
    copying.then(
      () => say(this.#host.speak(() => words.copied())),
      () => say(this.#host.speak(() => words.notCopied())),
    );
  }
}
