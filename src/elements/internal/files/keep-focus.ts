/**
 * Renders, and hands the focus on when that takes away what has it: a transfer moves on by itself, and the focus must
 * not fall back to the page. It stays in the row, or goes to the next row, to the one before, to the batch, or to `last`.
 *
 * @param rows what counts as a row
 */
export function keepFocus(root: ShadowRoot, render: () => void, rows = 'li', last: ParentNode = root): void {
  const focused = root.activeElement;
  const row = focused?.closest(rows);
  const places = [row, row?.nextElementSibling, row?.previousElementSibling, row?.parentElement?.closest(rows), last];
  render();
  if (!focused || focused.isConnected) return;
  for (const place of places) {
    const heir =
      place?.isConnected &&
      (place.querySelector<HTMLElement>(`[part="${focused.part.value}"]`) ??
        place.querySelector<HTMLElement>('button:not([aria-expanded]), a'));
    if (heir) return heir.focus();
  }
}
