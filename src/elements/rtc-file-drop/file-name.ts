import { html, type TemplateResult } from 'lit';

/** Characters in front of the extension that stay visible with it: `…-2026.pdf` says more than `….pdf`. */
const KEPT = 4;
/** Longer than this, what follows the last dot is no extension. */
const LONGEST_EXTENSION = 12;

/** A name in two parts, of which only the first is shortened where there is no room. */
export function splitName(name: string): [start: string, end: string] {
  const characters = Array.from(name);
  const dot = characters.lastIndexOf('.');
  const extension = dot > 0 && characters.length - dot <= LONGEST_EXTENSION ? characters.length - dot : 0;
  const cut = Math.max(0, characters.length - extension - KEPT);
  return [characters.slice(0, cut).join(''), characters.slice(cut).join('')];
}

/** A file name on one line, shortened in the middle so that its extension stays. */
export function fileName(name: string): TemplateResult {
  const [start, end] = splitName(name);
  return html`<span part="name" class="name" dir="auto" title=${name}>
    <span class="hidden-text">${name}</span>
    <span class="name-start" aria-hidden="true">${start}</span><span class="name-end" aria-hidden="true">${end}</span>
  </span>`;
}
