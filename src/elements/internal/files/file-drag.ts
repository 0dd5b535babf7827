import { type Dropped, readDrop } from './picked-files.js';

/** What is being dragged over the element; `reading`: what was dropped is a folder, and may be a large one. */
export type Dragging = 'files' | 'other' | 'reading' | null;

export interface FileDragDeps {
  /** Whether files are taken now. */
  takes(): boolean;
  /** Folders are taken, too. */
  folders(): boolean;
  /** Nothing but files can be dropped here; else what is no file is left alone, such as words for a field. */
  readonly filesOnly: boolean;
  changed(): void;
  add(dropped: Dropped): void;
}

/** Drag and drop of files onto an element. Its handlers are for the element's inner root: outside of it every event seems to come from the host. */
export class FileDrag {
  dragging: Dragging = null;

  readonly #deps: FileDragDeps;
  /** The inner node that is dragged over. A child is entered before its parent is left, so leaving any other is only passing. */
  #over: EventTarget | null = null;

  constructor(deps: FileDragDeps) {
    this.#deps = deps;
  }

  readonly over = (event: DragEvent): void => {
    // It is over an inner element that takes files itself.
    if (event.defaultPrevented) return this.#show(null);
    if (!this.#isOurs(event)) return;
    this.#over = event.target;
    const files = this.#carriesFiles(event);
    // Without this a browser opens what is dropped, in place of the page. With `none` it shows that nothing is taken.
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = files ? 'copy' : 'none';
    this.#show(this.#deps.takes() ? (files ? 'files' : 'other') : null);
  };

  readonly leave = ({ target }: DragEvent): void => {
    if (target === this.#over) this.#show(null);
  };

  readonly drop = (event: DragEvent): void => {
    if (event.defaultPrevented || !this.#isOurs(event)) return;
    event.preventDefault();
    const { dataTransfer } = event;
    const files = this.#carriesFiles(event);
    const folders = this.#deps.folders();
    this.#show(files && folders ? 'reading' : null);
    if (!dataTransfer || !files) return;
    void readDrop(dataTransfer, folders).then((dropped) => {
      if (this.dragging === 'reading') this.#show(null);
      this.#deps.add(dropped);
    });
  };

  /** Listens on an inner root. Returns what ends that. */
  listen(root: EventTarget): () => void {
    const aborted = new AbortController();
    const on = (type: string, act: (event: DragEvent) => void): void =>
      root.addEventListener(type, act as EventListener, { signal: aborted.signal });
    on('dragenter', this.over);
    on('dragover', this.over);
    on('dragleave', this.leave);
    on('drop', this.drop);
    return () => {
      aborted.abort();
      this.end();
    };
  }

  /** Nothing is dragged any more. */
  end(): void {
    this.#show(null);
  }

  #isOurs({ dataTransfer }: DragEvent): boolean {
    return this.#deps.filesOnly || !!dataTransfer?.types.includes('Files');
  }

  /** What they are is hidden until they are dropped. */
  #carriesFiles({ dataTransfer }: DragEvent): boolean {
    return this.#deps.takes() && !!dataTransfer?.types.includes('Files');
  }

  #show(dragging: Dragging): void {
    if (dragging === this.dragging) return;
    this.dragging = dragging;
    this.#deps.changed();
  }
}
