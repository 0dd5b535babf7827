/**
 * Registers a tag, in pages only (in plain Node lit puts a registry of its own in place) and once: a page may load the
 * kit from a CDN and from its bundle.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  if (typeof window === 'undefined' || customElements.get(tag)) return;
  customElements.define(tag, constructor);
}
