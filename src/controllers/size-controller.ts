import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The size of one element of a template, in CSS pixels; the host is updated when it changes.
 * As a `ref` callback: `${ref(controller.observe)}`.
 */
export class SizeController implements ReactiveController {
  width = 0;
  height = 0;

  readonly #host: ReactiveControllerHost;
  #element: Element | null = null;
  #observer: ResizeObserver | null = null;
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#element) this.#start(this.#element);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  readonly observe = (element: Element | undefined): void => {
    this.#stop();
    this.#element = element ?? null;
    if (element) this.#start(element);
  };

  #start(element: Element): void {
    this.#observer ??= new ResizeObserver((entries) => {
      const box = entries[entries.length - 1]?.contentRect;
      if (!box) return;
      // In the next frame: a layout that answers at once can change what is being observed, which browsers report.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#take(box.width, box.height));
    });
    this.#observer.observe(element);
  }

  #take(width: number, height: number): void {
    if (width === this.width && height === this.height) return;
    this.width = width;
    this.height = height;
    this.#host.requestUpdate();
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
