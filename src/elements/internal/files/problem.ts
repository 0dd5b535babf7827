import { html, nothing, type TemplateResult } from 'lit';
import { drawIcon } from './draw-icon.js';
import { icons } from './file-icons.js';

/** Something is wrong, and perhaps there is a way on. */
export function problem(text: string, actions: unknown, more: unknown = nothing): TemplateResult {
  return html`<div part="error" class="note bad" role="alert">
    ${drawIcon(icons.alert)}
    <div class="about"><strong>${text}</strong>${more}</div>
    ${actions}
  </div>`;
}
