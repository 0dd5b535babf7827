/**
 * Renders, and hands the focus on when that takes away what has it: a transfer moves on by itself, and the focus must
 * not fall back to the page. It stays in the row, or goes to the next row, to the one before, or to the batch.
 */
export function keepFocus(root: ShadowRoot, render: () => void): void {
  const focused = root.activeElement;
  const row = focused?.closest('li');
  const places = [row, row?.nextElementSibling, row?.previousElementSibling, row?.parentElement?.closest('li'), root];
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
