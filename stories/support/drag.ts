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

/** The first inner element that has a part. @throws Error */
export function partOf(host: Element, part: string): HTMLElement {
  const found = host.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!found) throw new Error(`There is no part ${part}.`);
  return found;
}

export function partsOf(host: Element, part: string): HTMLElement[] {
  return [...(host.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])];
}
