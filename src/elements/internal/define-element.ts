/**
 * Registers a tag, where there are tags to register (not in plain Node), and only once: a page may load the
 * kit from a CDN and from its bundle.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  customElements.define(tag, constructor);
}
