/** Milliseconds that the pointer rests on a button before its tooltip comes, and that it may take to the tooltip. */
const REST_MS = 350;
const LEAVE_MS = 150;
/** Pixels between a button and its tooltip. */
const GAP = 8;

/**
 * What a button with an icon alone does, shown while the pointer rests on it or the keyboard has brought the focus
 * there. As WCAG 2.2, 1.4.13 asks, Escape puts it away, the pointer may go onto it, and it stays until either leaves.
 *
 * It is a popover, because the call clips what it contains. A browser without those shows none; the button has its name.
 */
export class Tooltips {
  readonly #window: Window;
  readonly #tip: HTMLElement;
  readonly #text = document.createElement('span');
  readonly #keys = document.createElement('kbd');
  #shown: HTMLElement | null = null;
  /** Of that window: those of a page in the background come late. */
  #timer: number | undefined;

  /** @param root what the buttons are in: of the call, or of its small window, which is a document of its own */
  constructor(root: ShadowRoot | HTMLElement) {
    this.#window = root.ownerDocument.defaultView ?? window;
    const tip = (this.#tip = document.createElement('div'));
    tip.className = 'tooltip';
    tip.setAttribute('part', 'tooltip');
    // The button says it itself.
    tip.setAttribute('aria-hidden', 'true');
    tip.setAttribute('popover', 'manual');
    tip.append(this.#text, this.#keys);
    if (!('showPopover' in tip)) return;
    root.append(tip);
    root.addEventListener('pointerover', (event: Event) => this.#over(event as PointerEvent));
    root.addEventListener('pointerout', (event: Event) => this.#out(event as PointerEvent));
    root.addEventListener('pointerdown', () => this.hide());
    root.addEventListener('focusin', ({ target }) => {
      const button = tipped(target);
      if (button?.matches(':focus-visible')) this.#show(button);
      else this.hide();
    });
    root.addEventListener('focusout', () => this.hide());
  }

  /** After each update of the call: what the button does may be another thing now. */
  updated(): void {
    const button = this.#shown;
    if (!button) return;
    if (!button.isConnected || button.dataset.tip === undefined) this.hide();
    else this.#write(button);
  }

  hide(): void {
    this.#window.clearTimeout(this.#timer);
    if (!this.#shown) return;
    this.#shown = null;
    this.#window.document.removeEventListener('keydown', this.#onKey, true);
    if (this.#tip.isConnected) this.#tip.hidePopover();
  }

  #over({ target, pointerType }: PointerEvent): void {
    // A finger covers what it is on, and has pressed it by then.
    if (pointerType === 'touch') return;
    if (target instanceof Node && this.#tip.contains(target)) return this.#window.clearTimeout(this.#timer);
    const button = tipped(target);
    if (!button || button === this.#shown) return this.#window.clearTimeout(this.#timer);
    this.#window.clearTimeout(this.#timer);
    this.#timer = this.#window.setTimeout(() => this.#show(button), this.#shown ? 0 : REST_MS);
  }

  #out({ relatedTarget }: PointerEvent): void {
    this.#window.clearTimeout(this.#timer);
    const to = relatedTarget instanceof Node ? relatedTarget : null;
    if (this.#tip.contains(to) || this.#shown?.contains(to)) return;
    this.#timer = this.#window.setTimeout(() => this.hide(), LEAVE_MS);
  }

  #show(button: HTMLElement): void {
    this.#window.clearTimeout(this.#timer);
    if (!button.isConnected || !this.#tip.isConnected) return;
    if (!this.#shown) this.#window.document.addEventListener('keydown', this.#onKey, true);
    this.#shown = button;
    this.#tip.showPopover();
    this.#write(button);
  }

  #write(button: HTMLElement): void {
    const { tip = '', keys = '' } = button.dataset;
    this.#text.textContent = tip;
    this.#keys.textContent = keys;
    this.#keys.hidden = !keys;
    const { left, width, top, bottom } = button.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.#tip;
    const room = this.#window.document.documentElement.clientWidth - offsetWidth - GAP;
    const above = top - offsetHeight - GAP;
    this.#tip.style.left = `${Math.round(Math.max(GAP, Math.min(left + width / 2 - offsetWidth / 2, room)))}px`;
    this.#tip.style.top = `${Math.round(above < 0 ? bottom + GAP : above)}px`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The first Escape is for it alone, and not for a panel behind it.
    event.stopPropagation();
    this.hide();
  };
}

function tipped(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
}
