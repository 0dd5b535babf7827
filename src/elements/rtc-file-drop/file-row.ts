import { html, type TemplateResult } from 'lit';
import { type FileIcon, icon } from './file-icons.js';
import { fileName } from './file-name.js';

/** The row of one file: its icon and name, what is said about it, and what can be done. */
export function fileRow(
  part: string,
  look: string,
  sign: FileIcon,
  name: string,
  about: unknown,
  actions: unknown,
): TemplateResult {
  return html`<div part=${part} class="row ${look}">
    <span part="type-icon" class="type">${icon(sign)}</span>
    <div class="about">${fileName(name)} ${about}</div>
    <div part="actions" class="actions">${actions}</div>
  </div>`;
}
