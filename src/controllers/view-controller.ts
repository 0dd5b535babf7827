import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PictureSource, ShownSize } from '../engine/engine.js';
import type { PictureView } from '../session/picture-view.js';
import type { Session } from '../session/session-types.js';
import { whenGone } from './when-gone.js';

export interface ViewDeps {
  readonly session: Session | null;
  /** Id of somebody else; `null` while there is nobody to be shown, or it is the person. */
  readonly participant: string | null;
  readonly source: PictureSource;
  /** Only the sound is played. */
  readonly audioOnly: boolean;
  /** In a window of its own (picture in picture), which shows it whatever becomes of the tile. */
  readonly floating: boolean;
}

/** A floating window is seldom smaller, in CSS pixels; the browser does not tell how a person resizes it. */
const FLOATING: ShownSize = { width: 640, height: 360 };

/**
 * Tells the session how large an element shows somebody's picture, so that they send no more than that: its size in
 * device pixels, and nothing while it is scrolled away or its page is in the background.
 */
export class ViewController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #deps: () => ViewDeps;
  #watching: AbortController | null = null;
  #session: Session | null = null;
  #view: PictureView | null = null;
  /** CSS pixels; nothing until it has been laid out. */
  #size: ShownSize = { width: 0, height: 0 };
  #inSight = false;

  constructor(host: ReactiveControllerHost & HTMLElement, deps: () => ViewDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#watching) return;
    const { signal } = (this.#watching = new AbortController());
    const resized = new ResizeObserver(([entry]) => {
      if (entry) this.#size = entry.contentRect;
      this.#tell();
    });
    const seen = new IntersectionObserver((entries) => {
      this.#inSight = entries.at(-1)?.isIntersecting ?? false;
      this.#tell();
    });
    for (const observer of [resized, seen]) {
      observer.observe(this.#host);
      signal.addEventListener('abort', () => observer.disconnect());
    }
    document.addEventListener('visibilitychange', () => this.#tell(), { signal });
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => {
      this.#watching?.abort();
      this.#watching = null;
      this.#release();
    });
  }

  hostUpdated(): void {
    this.#tell();
  }

  #tell(): void {
    const { session, participant, source, audioOnly, floating } = this.#deps();
    if (session !== this.#session || participant === null) this.#release();
    if (!session || participant === null || !this.#host.isConnected) return;
    this.#session = session;
    this.#view ??= session.createView();
    this.#view.show(participant, source, audioOnly ? null : this.#shown(floating));
  }

  #shown(floating: boolean): ShownSize | null {
    const seen = this.#inSight && document.visibilityState === 'visible';
    if (!seen && !floating) return null;
    const side = (key: keyof ShownSize): number =>
      Math.max(seen ? this.#size[key] : 0, floating ? FLOATING[key] : 0) * devicePixelRatio;
    return { width: side('width'), height: side('height') };
  }

  #release(): void {
    this.#view?.release();
    this.#view = this.#session = null;
  }
}
