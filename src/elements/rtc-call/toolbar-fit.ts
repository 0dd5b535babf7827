import type { ControlName } from './call-controls.js';
import type { CallElement } from './call-element.js';

/** They stay in sight, however narrow it is. */
const ALWAYS: readonly string[] = ['microphone', 'camera', 'leave'];
/** Pixels of a button that has not been seen yet, the More button among them. */
const USUAL_WIDTH = 52;

/** Which controls have a place in the toolbar, by measured width. The rest goes into the menu of the More button. */
export class ToolbarFit {
  /** The controls that are in the menu, in their order. */
  inMore: readonly ControlName[] = [];

  readonly #host: CallElement;
  /** Pixels, by control; kept while it is in the menu. */
  readonly #widths = new Map<string, number>();

  constructor(host: CallElement) {
    this.#host = host;
  }

  /** Once the controls are rendered: whether they have to be rendered anew, because something has to move. */
  measure(controls: readonly ControlName[]): boolean {
    const toolbar = this.#host.renderRoot.querySelector<HTMLElement>('.stage .toolbar');
    if (!toolbar) return false;
    let others = 0;
    for (const each of toolbar.children) {
      if (each instanceof HTMLSlotElement)
        for (const own of each.assignedElements()) others += width(own) + gap(toolbar);
      else if (each instanceof HTMLElement && each.dataset.control) this.#widths.set(each.dataset.control, width(each));
    }
    const inMore = tooMany(
      controls.filter((name) => this.#widths.has(name)),
      (name) => (this.#widths.get(name) ?? USUAL_WIDTH) + gap(toolbar),
      // The last one has no gap behind it.
      room(toolbar) + gap(toolbar) - others,
    );
    if (inMore.join() === this.inMore.join()) return false;
    this.inMore = inMore;
    return true;
  }
}

/** From the end, as many as it takes to make room for the rest and the More button. */
function tooMany(
  controls: readonly ControlName[],
  needs: (name: ControlName | 'more') => number,
  room: number,
): ControlName[] {
  let sum = controls.reduce((total, name) => total + needs(name), 0);
  if (sum <= room) return [];
  sum += needs('more');
  const moved = new Set<ControlName>();
  for (const name of [...controls].reverse()) {
    if (sum <= room) break;
    if (ALWAYS.includes(name)) continue;
    moved.add(name);
    sum -= needs(name);
  }
  return controls.filter((name) => moved.has(name));
}

const width = (element: Element): number => element.getBoundingClientRect().width;
const gap = (toolbar: Element): number => parseFloat(getComputedStyle(toolbar).columnGap) || 0;
/** To the fraction of a pixel: by as little as that the last button would go to a second line. */
const room = (toolbar: Element): number => {
  const { paddingLeft, paddingRight } = getComputedStyle(toolbar);
  return width(toolbar) - parseFloat(paddingLeft) - parseFloat(paddingRight);
};
