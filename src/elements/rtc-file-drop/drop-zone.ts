import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Dropped, readDrop, readPaste } from './picked-files.js';

export interface DropZoneHost extends ReactiveControllerHost, HTMLElement {
  /** Nothing is taken now. */
  readonly disabled: boolean;
  /** Runs something in the language of the element. */
  speak<T>(run: () => T): T;
  /** Folders are taken, too. */
  readonly directory: boolean;
}

/** What is being dragged over the element; `reading`: what was dropped is a folder, and may be a large one. */
export type Dragging = 'files' | 'other' | 'reading' | null;

export interface DropZoneDeps {
  add(dropped: Dropped): void;
  /** Whether pasted text may be sent: a page has other uses for it. */
  takes(text: File): boolean;
}

/** Drag and drop onto an element, and paste into the page it is on. */
export class DropZone implements ReactiveController {
  dragging: Dragging = null;

  readonly #host: DropZoneHost;
  readonly #deps: DropZoneDeps;
  /** The inner node that is dragged over. A child is entered before its parent is left, so leaving any other is only passing. */
  #over: EventTarget | null = null;

  constructor(host: DropZoneHost, deps: DropZoneDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('paste', this.#paste);
  }

  hostDisconnected(): void {
    document.removeEventListener('paste', this.#paste);
    this.#show(null);
  }

  // Listeners of the inner root, because outside of it every event seems to come from the host.
  readonly over = (event: DragEvent): void => {
    this.#over = event.target;
    const files = this.#carriesFiles(event);
    // Without this a browser opens what is dropped, in place of the page. With `none` it shows that nothing is taken.
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = files ? 'copy' : 'none';
    this.#show(this.#host.disabled ? null : files ? 'files' : 'other');
  };

  readonly leave = ({ target }: DragEvent): void => {
    if (target === this.#over) this.#show(null);
  };

  readonly drop = (event: DragEvent): void => {
    event.preventDefault();
    const { dataTransfer } = event;
    const files = this.#carriesFiles(event);
    this.#show(files && this.#host.directory ? 'reading' : null);
    if (!dataTransfer || !files) return;
    void readDrop(dataTransfer, this.#host.directory).then((dropped) => {
      if (this.dragging === 'reading') this.#show(null);
      this.#deps.add(dropped);
    });
  };

  /** What they are is hidden until they are dropped. */
  #carriesFiles({ dataTransfer }: DragEvent): boolean {
    return !this.#host.disabled && !!dataTransfer?.types.includes('Files');
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

  #show(dragging: Dragging): void {
    if (dragging === this.dragging) return;
    this.dragging = dragging;
    this.#host.requestUpdate();
  }
}
