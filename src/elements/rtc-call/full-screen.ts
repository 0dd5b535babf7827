import { RtcError } from '../../base/rtc-error.js';

/**
 * The call on the whole screen: https://fullscreen.spec.whatwg.org. Where there is no such thing for elements, as on an
 * iPhone, it fills the page instead. What the browser says counts, since people leave it by Escape, too.
 */
export class FullScreen {
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  /** Fills the page, for want of a full screen. */
  #filling: AbortController | null = null;

  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addEventListener('fullscreenchange', (event) => {
      if (event.target === host) changed();
    });
  }

  get on(): boolean {
    return this.#filling !== null || this.#own;
  }

  get filling(): boolean {
    return this.#filling !== null;
  }

  /** @throws RtcError `permission-denied` without a click or a key, or where the page that embeds this one forbids it */
  async set(on: boolean): Promise<void> {
    if (on === this.on) return;
    if (!on) return this.#leave();
    if (!document.fullscreenEnabled) return this.#fill();
    try {
      await this.#host.requestFullscreen();
    } catch (cause) {
      throw new RtcError('permission-denied', 'The browser allows full screen only by a click or a key.', { cause });
    }
  }

  get #own(): boolean {
    const root = this.#host.getRootNode();
    return (root instanceof ShadowRoot || root instanceof Document) && root.fullscreenElement === this.#host;
  }

  async #leave(): Promise<void> {
    this.#filling?.abort();
    this.#filling = null;
    this.#changed();
    if (this.#own) await document.exitFullscreen();
  }

  #fill(): void {
    const { signal } = (this.#filling = new AbortController());
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) void this.#leave();
    };
    document.addEventListener('keydown', onKey, { signal });
    this.#changed();
  }
}
