import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { carriesFiles, type Dropped, isEditable, type PickedFile, readDrop, readPaste } from './picked-files.js';

export interface DropZoneDeps {
  /** Whether anything is taken now. */
  enabled(): boolean;
  /** Whether folders are. */
  folders(): boolean;
  dropped(result: Dropped): void;
  pasted(files: PickedFile[]): void;
  /** A name for a copied picture that has none. */
  nameOf(extension: string): string;
}

/** What is being dragged over the element. */
export type Dragging = 'files' | 'other' | null;

/** Drag and drop onto an element, and paste into the page it is on. */
export class DropZone implements ReactiveController {
  dragging: Dragging = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #deps: DropZoneDeps;
  /**
   * Inner nodes that the pointer is over: entering a child comes before leaving its parent, so what was left is told
   * from what was only passed. A plain counter would drift when rendering takes such a node away.
   */
  readonly #over = new Set<Node>();

  constructor(host: ReactiveControllerHost & HTMLElement, deps: DropZoneDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('paste', this.#paste);
  }

  hostDisconnected(): void {
    document.removeEventListener('paste', this.#paste);
    this.#leaveAll();
  }

  // Listeners of the inner root, because outside of it every event seems to come from the host.
  readonly enter = (event: DragEvent): void => {
    if (event.target instanceof Node) this.#over.add(event.target);
    this.over(event);
  };

  readonly over = (event: DragEvent): void => {
    const files = carriesFiles(event.dataTransfer) && this.#deps.enabled();
    // Without this a browser opens what is dropped, in place of the page. With `none` it shows that nothing is taken.
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = files ? 'copy' : 'none';
    this.#show(files ? 'files' : this.#deps.enabled() ? 'other' : null);
  };

  readonly leave = (event: DragEvent): void => {
    this.#over.delete(event.target as Node);
    for (const node of this.#over) if (!node.isConnected) this.#over.delete(node);
    if (this.#over.size === 0) this.#show(null);
  };

  readonly drop = (event: DragEvent): void => {
    event.preventDefault();
    this.#leaveAll();
    const data = event.dataTransfer;
    if (!data || !this.#deps.enabled() || !carriesFiles(data)) return;
    void readDrop(data, this.#deps.folders()).then((result) => this.#deps.dropped(result));
  };

  readonly #paste = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    const path = event.composedPath();
    if (event.defaultPrevented || !this.#deps.enabled() || !data || data.files.length === 0) return;
    if (isEditable(path[0]) || !this.#host.checkVisibility()) return;
    // Another drop zone that has the focus is meant, not this one.
    const { localName } = this.#host;
    if (path.some((node) => node !== this.#host && node instanceof Element && node.localName === localName)) return;
    event.preventDefault();
    this.#deps.pasted(readPaste(data, (extension) => this.#deps.nameOf(extension)));
  };

  #leaveAll(): void {
    this.#over.clear();
    this.#show(null);
  }

  #show(dragging: Dragging): void {
    if (dragging === this.dragging) return;
    this.dragging = dragging;
    this.#host.requestUpdate();
  }
}
