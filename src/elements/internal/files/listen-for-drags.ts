import type { FileDrag } from './file-drag.js';

/** Hands an inner root's drags to `drag`, for elements whose first load knows nothing of files. Returns what ends that. */
export function listenForDrags(root: EventTarget, drag: FileDrag): () => void {
  const aborted = new AbortController();
  const on = (type: string, act: (event: DragEvent) => void): void =>
    root.addEventListener(type, act as EventListener, { signal: aborted.signal });
  on('dragenter', drag.over);
  on('dragover', drag.over);
  on('dragleave', drag.leave);
  on('drop', drag.drop);
  return () => {
    aborted.abort();
    drag.end();
  };
}
