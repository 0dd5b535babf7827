import { html, type TemplateResult } from 'lit';

/** Drawn on the same 24 × 24 grid, and by the same rules, as the other icons of the kit. It says nothing to assistive technology: what it stands in has the words. */
export function drawIcon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
