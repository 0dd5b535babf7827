import type { PictureSource, ShownSize } from '../engine/engine.js';
import type { Shown } from './picture-view.js';
import type { Participant } from './session-types.js';

/**
 * Milliseconds that a picture must be smaller, or out of sight, before its sender hears of it: a tab that is looked
 * through, somebody who speaks for a moment, a tile that moves.
 */
const GRACE = 1000;
/** Sizes are rounded up to multiples of so many pixels. */
const STEP = 40;
const HIDDEN: ShownSize = { width: 0, height: 0 };
const SOURCES: readonly PictureSource[] = ['camera', 'screen'];

type Tell = (id: string, source: PictureSource, size: ShownSize | null) => void;

/**
 * Tells each participant how large their pictures are shown here, all views of one taken together: more at once,
 * less after a moment. Without any view at all everything is taken in full, as the page may do what it likes with
 * the tracks; with one, what no view shows is not needed.
 */
export class ShownPictures {
  readonly #tell: Tell;
  /** By participant and source; what is not in here was not told and counts as all there is. */
  readonly #told = new Map<string, ShownSize>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #people: readonly Participant[] = [];
  #views: readonly Shown[] = [];

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  update(people: readonly Participant[], views: readonly Shown[]): void {
    this.#people = people;
    this.#views = views;
    const here = new Set(people.filter(({ link }) => link !== 'closed').map(({ id }) => id));
    for (const key of [...this.#told.keys(), ...this.#timers.keys()]) if (!here.has(idOf(key))) this.#forget(key);
    for (const id of here) for (const source of SOURCES) this.#settle(id, source);
  }

  clear(): void {
    for (const key of [...this.#told.keys(), ...this.#timers.keys()]) this.#forget(key);
  }

  #settle(id: string, source: PictureSource): void {
    const key = keyOf(id, source);
    const told = this.#told.get(key) ?? null;
    const wanted = this.#wanted(id, source);
    if (told?.width === wanted?.width && told?.height === wanted?.height) {
      this.#stopTimer(key);
    } else if (!isLess(wanted, told)) {
      this.#say(id, source, wanted);
    } else if (!this.#timers.has(key)) {
      this.#timers.set(
        key,
        setTimeout(() => this.#say(id, source, this.#wanted(id, source)), GRACE),
      );
    }
  }

  #say(id: string, source: PictureSource, size: ShownSize | null): void {
    const key = keyOf(id, source);
    this.#stopTimer(key);
    if (size) this.#told.set(key, size);
    else this.#told.delete(key);
    this.#tell(id, source, size);
  }

  /** A source that is off is left at everything, so that it is there at once when it goes on. */
  #wanted(id: string, source: PictureSource): ShownSize | null {
    const person = this.#people.find((each) => each.id === id);
    if (!person?.[source] || this.#views.length === 0) return null;
    const sizes = this.#views.flatMap((view) =>
      view.participant === id && view.source === source ? (view.size ?? []) : [],
    );
    const largest = (side: keyof ShownSize): number =>
      Math.ceil(Math.max(0, ...sizes.map((size) => size[side])) / STEP) * STEP;
    const [width, height] = [largest('width'), largest('height')];
    return width > 0 && height > 0 ? { width, height } : HIDDEN;
  }

  #forget(key: string): void {
    this.#stopTimer(key);
    this.#told.delete(key);
  }

  #stopTimer(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }
}

/** Whether it can wait. The first word on a picture cannot, unless it is that nobody looks. */
function isLess(wanted: ShownSize | null, told: ShownSize | null): boolean {
  if (!wanted) return false;
  if (!told) return wanted === HIDDEN;
  return wanted.width <= told.width && wanted.height <= told.height;
}

const keyOf = (id: string, source: PictureSource): string => `${source} ${id}`;
const idOf = (key: string): string => key.slice(key.indexOf(' ') + 1);
