/**
 * Beats so many times a second, also while the page is hidden: animation frames stop there and timers of a page go once a
 * second, but those of a worker go on. Where the page may not start one (a Content-Security-Policy without
 * `worker-src blob:`), the page's own timer beats.
 */
export class FrameClock {
  readonly #beat: () => void;
  readonly #interval: number;
  #worker: Worker | null = null;
  #url = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(perSecond: number, beat: () => void) {
    this.#beat = beat;
    this.#interval = 1000 / perSecond;
    const source = `setInterval(() => postMessage(0), ${this.#interval})`;
    this.#url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    try {
      this.#worker = new Worker(this.#url);
      this.#worker.onmessage = () => this.#beat();
      this.#worker.onerror = (event) => {
        // Shown by the browser already where it is of interest.
        event.preventDefault();
        this.#beatHere();
      };
    } catch {
      // Some browsers refuse at once instead.
      this.#beatHere();
    }
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    URL.revokeObjectURL(this.#url);
    clearInterval(this.#timer);
  }

  #beatHere(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#timer ??= setInterval(() => this.#beat(), this.#interval);
  }
}
