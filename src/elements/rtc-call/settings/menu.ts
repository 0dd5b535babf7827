import { html, nothing, type TemplateResult } from 'lit';
import type { CallElement } from '../call-element.js';
import { type CallView, quietly } from '../call-view.js';

export interface MenuItem {
  readonly label: string;
  readonly drawing?: TemplateResult;
  /** Of one among several of its group: whether it is the one. */
  readonly chosen?: boolean;
  /** Of a switch: whether it is on. */
  readonly on?: boolean;
  readonly disabled?: boolean;
  /** A number beside it; 0: none. */
  readonly badge?: number;
  /** The keys that do the same. */
  readonly keys?: string;
  run(): Promise<void>;
}

export interface MenuGroup {
  /** Empty: it needs no heading. */
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** Milliseconds in which letters that are typed count as one word. */
const TYPING_MS = 700;

/**
 * The one menu that is open over the toolbar, as in https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/: arrows,
 * Home, End and letters move, Escape and Tab close, and the focus goes back to the button.
 */
export class Menu {
  /** What it was opened for; empty while it is closed. */
  open = '';

  readonly #host: CallElement;
  #groups: (view: CallView) => readonly MenuGroup[] = () => [];
  #typed = '';
  #typedAt = 0;

  constructor(host: CallElement) {
    this.#host = host;
  }

  /** @param name that of the button's part, without `-button` */
  toggle(name: string, groups: (view: CallView) => readonly MenuGroup[]): void {
    if (this.open === name) return this.close();
    if (!this.open) document.addEventListener('pointerdown', this.#outside, true);
    this.open = name;
    this.#groups = groups;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => (this.#items.find(isChosen) ?? this.#items[0])?.focus());
  }

  close(focus = true): void {
    if (!this.open) return;
    const button = this.#button;
    this.#end();
    if (focus) button?.focus();
    this.#host.requestUpdate();
  }

  /** Once the toolbar is laid out: whether it has to be rendered anew, because the button it belongs to is gone. */
  refit(): boolean {
    if (!this.open || (this.#menu && this.#button)) return false;
    this.#end();
    return true;
  }

  #end(): void {
    document.removeEventListener('pointerdown', this.#outside, true);
    this.open = '';
  }

  /** After each update of the call: above its button, and within the call. */
  updated(): void {
    const menu = this.#menu;
    const button = this.#button;
    if (!this.open || !menu || !button) return;
    const { left, width, top } = button.getBoundingClientRect();
    const place = (menu.offsetParent ?? menu).getBoundingClientRect();
    const start = Math.max(
      0,
      Math.min(left - place.left + width / 2 - menu.offsetWidth / 2, place.width - menu.offsetWidth),
    );
    menu.style.left = `${Math.round(start)}px`;
    menu.style.maxHeight = `${Math.max(120, Math.round(top - Math.max(0, this.#host.getBoundingClientRect().top) - 24))}px`;
  }

  render(view: CallView): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    return html`<div class="menu-place">
      <div
        part="menu"
        class="menu"
        role="menu"
        aria-label=${this.#button?.ariaLabel ?? nothing}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
        @focusout=${(event: FocusEvent) => this.#onFocusOut(event)}
      >
        ${this.#groups(view)
          .filter(({ items }) => items.length)
          .map(
            ({ label, items }) =>
              html`<div role="group" class="menu-group" aria-label=${label || nothing}>
                ${label ? html`<div class="menu-title" aria-hidden="true">${label}</div>` : nothing}
                ${items.map((item) => this.#item(item))}
              </div>`,
          )}
      </div>
    </div>`;
  }

  #item({ label, drawing, chosen, on, disabled, badge, keys, run }: MenuItem): TemplateResult {
    const checked = chosen ?? on;
    const act = (): void => {
      if (disabled) return;
      // First, so that what the item opens can take the focus.
      this.close();
      quietly(run());
    };
    return html`<button
      part="menu-item"
      class="menu-item"
      type="button"
      tabindex="-1"
      role=${chosen === undefined ? (on === undefined ? 'menuitem' : 'menuitemcheckbox') : 'menuitemradio'}
      aria-checked=${checked ?? nothing}
      aria-disabled=${disabled ? 'true' : nothing}
      aria-keyshortcuts=${keys ?? nothing}
      @click=${act}
    >
      ${checked === undefined ? nothing : html`<span class="check-mark" aria-hidden="true">${checked ? '✓' : ''}</span>`}
      ${drawing ?? nothing}<span class="menu-label">${label}</span>
      ${badge ? html`<span class="menu-badge" aria-hidden="true">${Math.min(badge, 99)}</span>` : nothing}
      ${keys ? html`<kbd aria-hidden="true">${keys}</kbd>` : nothing}
    </button>`;
  }

  get #menu(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.menu');
  }

  get #items(): HTMLElement[] {
    return [...(this.#menu?.querySelectorAll<HTMLElement>('.menu-item') ?? [])];
  }

  get #button(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`[part~="${this.open}-button"]`);
  }

  #onKey(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key] ?? this.#byLetter(event, items, at);
    if (event.key === 'Tab') return this.close();
    if (event.key === 'Escape') this.close();
    else if (to === null) return;
    else items.at(to % items.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  }

  /** The next item that begins with what was typed. */
  #byLetter(
    { key, ctrlKey, metaKey, altKey, timeStamp }: KeyboardEvent,
    items: HTMLElement[],
    at: number,
  ): number | null {
    if ([...key].length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return null;
    this.#typed = timeStamp - this.#typedAt < TYPING_MS ? this.#typed + key : key;
    this.#typedAt = timeStamp;
    const wanted = this.#typed.toLocaleLowerCase();
    // More letters of a word may still mean the item that the first one found.
    const order = items.map((_, index) => (at + index + (this.#typed.length > 1 ? 0 : 1)) % items.length);
    const text = (index: number): string =>
      items[index]?.querySelector('.menu-label')?.textContent?.trim().toLocaleLowerCase() ?? '';
    return order.find((index) => text(index).startsWith(wanted)) ?? at;
  }

  /** The focus went elsewhere, such as to what is shown in its place. */
  #onFocusOut({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.#menu?.contains(relatedTarget)) this.close(false);
  }

  readonly #outside = (event: Event): void => {
    const path = event.composedPath();
    // The button that opened it closes it by its own click.
    if ([this.#menu, this.#button].some((each) => each && path.includes(each))) return;
    this.close(false);
  };
}

const isChosen = (item: HTMLElement): boolean => item.role === 'menuitemradio' && item.ariaChecked === 'true';
