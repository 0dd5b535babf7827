/** Pixels from the end that still count as being there: zoomed pages scroll by fractions. */
const NEAR = 24;

/** Keeps a list at its end while it grows or changes its size, until somebody scrolls up; and knows whether it is there. */
export class ScrollEnd {
  atEnd = true;

  readonly #changed: () => void;
  readonly #resize = new ResizeObserver(() => this.#stay());
  #list: Element | null = null;
  #last: unknown;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The element that scrolls, which may be another one than before. */
  watch(list: Element | null): void {
    if (list === this.#list) return;
    this.#resize.disconnect();
    this.#list = list;
    this.atEnd = true;
    if (list) this.#resize.observe(list);
  }

  /** It has been rendered. `last`: what stands at the end, to know when there is more. */
  settle(last: unknown): void {
    if (last === this.#last) return;
    this.#last = last;
    this.#stay();
  }

  /** Something in it has another height now. */
  grown(): void {
    this.#stay();
  }

  scrolled(): void {
    const list = this.#list;
    // What is not shown has no size, and is scrolled to where it was when it is again.
    if (!list?.clientHeight) return;
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight <= NEAR;
    if (atEnd === this.atEnd) return;
    this.atEnd = atEnd;
    this.#changed();
  }

  toEnd(): void {
    this.atEnd = true;
    this.#stay();
    this.#changed();
  }

  #stay(): void {
    if (this.atEnd && this.#list) this.#list.scrollTop = this.#list.scrollHeight;
  }
}
