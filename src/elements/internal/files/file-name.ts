import { html, type TemplateResult } from 'lit';

/** All but the extension and the four characters in front of it: `…-2026.pdf` says more than `….pdf`. */
const PARTS = /^(.*?)(.{0,4}(?:\.[^.]{1,11})?)$/su;

/** A file name on one line, shortened in the middle, so that its extension stays. */
export function fileName(name: string): TemplateResult {
  const [, start, end] = PARTS.exec(name) ?? [];
  return html`<strong part="name" class="name" dir="auto" title=${name}>
    <span class="hidden-text">${name}</span>
    <span class="start" aria-hidden="true">${start}</span><span aria-hidden="true">${end}</span>
  </strong>`;
}
