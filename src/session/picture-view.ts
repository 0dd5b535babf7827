import type { PictureSource, ShownSize } from '../engine/engine.js';

/** One place where a picture is looked at: a tile, a recorder, a page's own `<video>`. */
export interface PictureView {
  /**
   * What it shows, in place of what it showed before: whose picture, and how large in device pixels. `null`: it is
   * there, but cannot be seen now.
   */
  show(participant: string, source: PictureSource, size: ShownSize | null): void;
  /** It shows nothing any more. */
  release(): void;
}

export interface Shown {
  readonly participant: string;
  readonly source: PictureSource;
  readonly size: ShownSize | null;
}

/** All views of a session. */
export class PictureViews {
  readonly #views = new Map<PictureView, Shown>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get all(): Shown[] {
    return [...this.#views.values()];
  }

  create(): PictureView {
    const view: PictureView = {
      show: (participant, source, size) => {
        const before = this.#views.get(view);
        this.#views.set(view, { participant, source, size });
        if (
          before?.participant !== participant ||
          before.source !== source ||
          before.size?.width !== size?.width ||
          before.size?.height !== size?.height
        )
          this.#changed();
      },
      release: () => {
        if (this.#views.delete(view)) this.#changed();
      },
    };
    return view;
  }
}
