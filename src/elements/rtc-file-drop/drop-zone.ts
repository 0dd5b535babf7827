import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FileDrag } from '../internal/files/file-drag.js';
import { type Dropped, readPaste } from '../internal/files/picked-files.js';

export interface DropZoneHost extends ReactiveControllerHost, HTMLElement {
  /** Nothing is taken now. */
  readonly disabled: boolean;
  /** Runs something in the language of the element. */
  speak<T>(run: () => T): T;
  /** Folders are taken, too. */
  readonly directory: boolean;
}

export interface DropZoneDeps {
  add(dropped: Dropped): void;
  /** Whether pasted text may be sent: a page has other uses for it. */
  takes(text: File): boolean;
}

/** Drag and drop onto an element, and paste into the page it is on. */
export class DropZone extends FileDrag implements ReactiveController {
  readonly #host: DropZoneHost;
  readonly #deps: DropZoneDeps;

  constructor(host: DropZoneHost, deps: DropZoneDeps) {
    super({
      takes: () => !host.disabled,
      folders: () => host.directory,
      filesOnly: true,
      changed: () => host.requestUpdate(),
      add: (dropped) => deps.add(dropped),
    });
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('paste', this.#paste);
  }

  hostDisconnected(): void {
    document.removeEventListener('paste', this.#paste);
    this.end();
  }

  readonly #paste = (event: ClipboardEvent): void => {
    const { clipboardData, defaultPrevented } = event;
    if (defaultPrevented || this.#host.disabled || !clipboardData || !this.#host.checkVisibility()) return;
    const path = event.composedPath().filter((node) => node instanceof HTMLElement);
    const [target] = path;
    // It belongs to somebody who writes, or to another drop zone, which has the focus.
    if (target?.isContentEditable || target?.matches('input, textarea')) return;
    if (path.some((node) => node !== this.#host && node.localName === this.#host.localName)) return;
    const files = this.#host.speak(() => readPaste(clipboardData));
    const [first] = files;
    if (!first || (clipboardData.files.length === 0 && !this.#deps.takes(first.file))) return;
    event.preventDefault();
    this.#deps.add({ files });
  };
}
