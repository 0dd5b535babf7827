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
      if (!box || (box.width === this.width && box.height === this.height)) return;
      this.width = box.width;
      this.height = box.height;
      this.#host.requestUpdate();
    });
    this.#observer.observe(element);
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
