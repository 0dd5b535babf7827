import { html, nothing, type TemplateResult } from 'lit';
import { button } from './button.js';
import { drawIcon } from './draw-icon.js';
import { icons } from './file-icons.js';
import { fileName } from './file-name.js';
import * as words from './files.words.js';
import type { Refusal } from './picked-files.js';

/** Lines a list of refusals shows; its heading counts them all. */
const SHOWN = 5;

/** Something is wrong, and perhaps there is a way on. */
export function problem(text: string, actions: unknown, more: unknown = nothing): TemplateResult {
  return html`<div part="error" class="note bad" role="alert">
    ${drawIcon(icons.alert)}
    <div class="about"><strong>${text}</strong>${more}</div>
    ${actions}
  </div>`;
}

/** Files that were not taken, each with its reason. */
export function refusals(list: readonly Refusal[], dismiss: () => void): TemplateResult {
  return problem(
    words.refused(list.length),
    button('dismiss', dismiss, words.dismiss()),
    list
      .slice(0, SHOWN)
      .map(
        ({ path, message }) => html`<div part="refused">${fileName(path)}<span class="hint">${message()}</span></div>`,
      ),
  );
}
