import { html, type TemplateResult } from 'lit';
import type { CallElement } from './call-element.js';
import { quietly } from './call-view.js';
import { emoji } from './extras.words.js';
import * as words from './stage.words.js';

/** Floating at one time; of a storm the rest is not missed. */
const MOST = 40;
/** Milliseconds. */
const FLOAT = 2600;

/** The choice of reactions over the toolbar, and what floats over the tiles. */
export class Reactions {
  open = false;

  readonly #host: CallElement;
  #opener: HTMLElement | null = null;

  constructor(host: CallElement) {
    this.#host = host;
  }

  toggle(open = !this.open): void {
    this.open = open;
    const root = this.#host.renderRoot;
    this.#opener ??= root.querySelector<HTMLElement>('[part~=reactions-button], [part~=overflow-button]');
    this.#host.requestUpdate();
    if (open) {
      document.addEventListener('pointerdown', this.#outside, true);
      void this.#host.updateComplete.then(() => root.querySelector<HTMLElement>('.emoji')?.focus());
    } else {
      document.removeEventListener('pointerdown', this.#outside, true);
      this.#opener?.focus();
      this.#opener = null;
    }
  }

  /** Arrow keys go from one to the next; a choice leaves it open, as people applaud more than once. */
  render(): TemplateResult {
    return html`<div class="picker-place">
      <div
        part="reaction-picker"
        class="picker"
        role="toolbar"
        aria-label=${words.react()}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
      >
        ${emoji().map(
          ([mark, name], at) =>
            html`<button
              part="button emoji-button"
              class="button emoji"
              tabindex=${at ? -1 : 0}
              aria-label=${name}
              title=${name}
              @click=${() => quietly(this.#host.react(mark))}
            >
              ${mark}
            </button>`,
        )}
      </div>
    </div>`;
  }

  /** Lets it rise from the tile with this key; without one, from the middle. Who wants less motion sees it fade. */
  show(key: string, emoji: string): void {
    const layer = this.#host.renderRoot.querySelector<HTMLElement>('.reaction-layer');
    if (!layer || layer.childElementCount >= MOST) return;
    const tile = [...(layer.parentElement?.querySelectorAll<HTMLElement>('.grid > *') ?? [])].find(
      (each) => each.id === key,
    );
    const from = (tile ?? layer).getBoundingClientRect();
    const within = layer.getBoundingClientRect();
    const mark = document.createElement('span');
    mark.className = 'reaction';
    mark.setAttribute('part', 'reaction');
    mark.textContent = emoji;
    const drift = (Math.random() - 0.5) * Math.min(80, from.width / 3);
    mark.style.left = `${from.left - within.left + from.width / 2 + drift}px`;
    mark.style.top = `${from.bottom - within.top - Math.min(16, from.height / 8)}px`;
    layer.append(mark);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const rise = still ? 0 : -Math.min(220, from.height * 0.65);
    const frames = [
      { opacity: 0, transform: still ? 'none' : 'scale(0.5)' },
      { opacity: 1, transform: `translateY(${rise * 0.2}px)`, offset: 0.15 },
      { opacity: 1, transform: `translateY(${rise * 0.75}px)`, offset: 0.75 },
      { opacity: 0, transform: `translateY(${rise}px)` },
    ];
    const gone = (): void => mark.remove();
    mark.animate(frames, { duration: FLOAT, easing: 'ease-out' }).finished.then(gone, gone);
  }

  readonly #outside = (event: Event): void => {
    const path = event.composedPath();
    const root = this.#host.renderRoot;
    // The button that opened it closes it by its own click.
    if (
      [root.querySelector('.picker'), root.querySelector('[part~=reactions-button]')].some(
        (each) => each && path.includes(each),
      )
    )
      return;
    this.#opener = null;
    this.toggle(false);
  };

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.toggle(false);
      return;
    }
    const buttons = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.emoji')];
    const at = buttons.indexOf(event.target as HTMLElement);
    const back = getComputedStyle(this.#host).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const step = event.key === back ? -1 : event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? 1 : 0;
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? -1 : step ? (at + step) % buttons.length : null;
    if (to === null || at < 0) return;
    event.preventDefault();
    buttons.at(to)?.focus();
  }
}
