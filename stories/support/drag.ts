/** What somebody holds over a page: files, or text when there are none. */
export function dragged(...files: File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  if (files.length === 0) data.setData('text/plain', 'some words');
  return data;
}

/** Sends the real event to an inner node of an element. Returns it. */
export function drag(
  type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
  target: Element,
  dataTransfer: DataTransfer,
): DragEvent {
  const event = new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

/** Drops files onto an element's part, as a person does it. */
export function dropOn(host: Element, ...files: File[]): void {
  const zone = partOf(host, 'zone');
  const data = dragged(...files);
  for (const type of ['dragenter', 'dragover', 'drop'] as const) drag(type, zone, data);
}

/** What is in a folder: files by their size, `null` for one that cannot be read, and folders. */
export interface FolderContents {
  readonly [name: string]: number | null | FolderContents;
}

/** A folder as a drop has it, which no page can make. Hands out a hundred entries at a time, as Chromium does. */
export function folderEntry(name: string, contents: FolderContents, path = ''): FileSystemDirectoryEntry {
  const fullPath = `${path}/${name}`;
  const entries = Object.entries(contents).map(([inner, what]) =>
    what !== null && typeof what === 'object'
      ? folderEntry(inner, what, fullPath)
      : fileEntry(inner, what, `${fullPath}/${inner}`),
  );
  const entry = {
    ...{ name, fullPath, isFile: false, isDirectory: true },
    createReader() {
      const left = [...entries];
      return { readEntries: (done: (some: FileSystemEntry[]) => void) => setTimeout(done, 0, left.splice(0, 100)) };
    },
  };
  return entry as unknown as FileSystemDirectoryEntry;
}

function fileEntry(name: string, size: number | null, fullPath: string): FileSystemEntry {
  const file = (done: (file: File) => void, failed: (error: DOMException) => void): void => {
    if (size === null) failed(new DOMException('It cannot be read.', 'NotReadableError'));
    else done(new File([new Uint8Array(size)], name));
  };
  return { name, fullPath, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
}

/** Drops a folder onto an element's part. */
export function dropFolder(host: Element, folder: FileSystemDirectoryEntry): void {
  const data = dragged(new File([], folder.name));
  // A script's own DataTransfer knows no folders.
  const item = { webkitGetAsEntry: () => folder, getAsFile: () => null };
  Object.defineProperty(data, 'items', { value: [item] });
  drag('drop', partOf(host, 'zone'), data);
}

/** The first inner element that has a part. @throws Error */
export function partOf(host: Element, part: string): HTMLElement {
  const found = host.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!found) throw new Error(`There is no part ${part}.`);
  return found;
}

export function partsOf(host: Element, part: string): HTMLElement[] {
  return [...(host.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])];
}
