import type { GridSpace } from './grid-layout.js';
import type { TilePlace } from './stage-layout.js';

type Corner = readonly [block: 'top' | 'bottom', inline: 'start' | 'end'];

/** Pixels that a pointer moves before it drags; less is a click with an unsteady hand. */
const SLOP = 4;
/** Of the width of the stage. */
const SHARE = 0.22;

export interface SelfViewDeps {
  /** The stage has to be laid out again. */
  changed(): void;
  isRightToLeft(): boolean;
  /** The corner as it was kept, such as `top start`; what is none counts for nothing. */
  kept(): string;
  keep(corner: string): void;
}

/** The own picture floating over the other's: which corner it is in, and how it is dragged to another one. */
export class SelfView {
  readonly #deps: SelfViewDeps;

  constructor(deps: SelfViewDeps) {
    this.#deps = deps;
  }

  get #corner(): Corner {
    const [, block, inline] = /^(top|bottom) (start|end)$/.exec(this.#deps.kept()) ?? [];
    return [block === 'top' ? 'top' : 'bottom', inline === 'start' ? 'start' : 'end'];
  }

  /** Where it is in a stage of this size; `aspect`: width by height of the picture, if it is known. */
  place({ width, height, gap }: GridSpace, aspect = 16 / 9): TilePlace {
    const shape = Math.max(3 / 4, Math.min(16 / 9, aspect));
    const w = Math.max(Math.min(108, width * 0.4), Math.min(width * SHARE, height * 0.36 * shape, 280));
    const h = w / shape;
    return {
      start: this.#corner[1] === 'start' ? gap : width - w - gap,
      top: this.#corner[0] === 'top' ? gap : height - h - gap,
      width: w,
      height: h,
    };
  }

  /** Handles an arrow key; `false`: it was another one. */
  key(key: string): boolean {
    const [block, inline] = this.#corner;
    const rtl = this.#deps.isRightToLeft();
    if (key === 'ArrowUp') this.#go(['top', inline]);
    else if (key === 'ArrowDown') this.#go(['bottom', inline]);
    else if (key === 'ArrowLeft') this.#go([block, rtl ? 'end' : 'start']);
    else if (key === 'ArrowRight') this.#go([block, rtl ? 'start' : 'end']);
    else return false;
    return true;
  }

  /** The next corner, clockwise for those who read from the left. */
  next(): void {
    const [block, inline] = this.#corner;
    if (block === 'top') this.#go(inline === 'start' ? ['top', 'end'] : ['bottom', 'end']);
    else this.#go(inline === 'end' ? ['bottom', 'start'] : ['top', 'start']);
  }

  /** A press on the tile: it follows the pointer, and goes to the nearest corner of `stage` when it is let go. */
  drag(down: PointerEvent, tile: HTMLElement, stage: HTMLElement): void {
    if (down.button !== 0 || !down.isPrimary) return;
    const from = tile.getBoundingClientRect();
    const over = new AbortController();
    const { signal } = over;
    let dragging = false;
    const follow = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      const [x, y] = [event.clientX - down.clientX, event.clientY - down.clientY];
      if (!dragging && Math.hypot(x, y) < SLOP) return;
      if (!dragging) tile.setPointerCapture(down.pointerId);
      dragging = true;
      tile.classList.add('dragged');
      tile.style.transform = `translate(${x}px, ${y}px)`;
    };
    const end = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      over.abort();
      tile.classList.remove('dragged');
      tile.style.transform = '';
      if (dragging && event.type === 'pointerup') {
        const room = stage.getBoundingClientRect();
        const x = from.x + from.width / 2 + event.clientX - down.clientX;
        const y = from.y + from.height / 2 + event.clientY - down.clientY;
        const left = x < room.x + room.width / 2;
        this.#go([
          y < room.y + room.height / 2 ? 'top' : 'bottom',
          left !== this.#deps.isRightToLeft() ? 'start' : 'end',
        ]);
      } else this.#deps.changed();
    };
    tile.addEventListener('pointermove', follow, { signal });
    for (const type of ['pointerup', 'pointercancel'] as const) tile.addEventListener(type, end, { signal });
  }

  #go(corner: Corner): void {
    this.#deps.keep(corner.join(' '));
    this.#deps.changed();
  }
}
