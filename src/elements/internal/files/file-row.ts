import { html, nothing, type TemplateResult } from 'lit';
import { drawIcon } from './draw-icon.js';
import { fileName } from './file-name.js';

/** A row: icon and name of a file or of several, what is said about it, and what can be done. @param toggle shows more of it */
export function fileRow(
  part: string,
  look: string,
  icon: string,
  name: string,
  about: unknown,
  actions: unknown,
  toggle: unknown = nothing,
): TemplateResult {
  return html`<div part=${part} class="row ${look}">
    <span part="type-icon" class="type">${drawIcon(icon)}</span>
    <div class="about">${fileName(name)} ${about}</div>
    ${toggle}
    <div part="actions" class="actions">${actions}</div>
  </div>`;
}
