/** The language an element is in: its own `lang`, or that of the nearest ancestor, shadow roots included. */
export function localeOf(element: HTMLElement): string {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof HTMLElement && node.lang) return node.lang;
  }
  return '';
}
