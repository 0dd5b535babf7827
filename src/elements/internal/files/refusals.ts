import { html, type TemplateResult } from 'lit';
import { button } from './button.js';
import { fileName } from './file-name.js';
import * as words from './files.words.js';
import type { Refusal } from './picked-files.js';
import { problem } from './problem.js';

/** Lines a list of refusals shows; its heading counts them all. */
const SHOWN = 5;

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
