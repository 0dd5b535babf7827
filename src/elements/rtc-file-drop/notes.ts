import { html, nothing, type TemplateResult } from 'lit';
import type { QueuedFile } from '../../controllers/files-controller.js';
import type { Participant } from '../../session/session-types.js';
import { button, iconButton } from './button.js';
import { icon, iconOf } from './file-icons.js';
import { fileName } from './file-name.js';
import { fileRow } from './file-row.js';
import type { Refusal } from './picked-files.js';
import * as words from './rtc-file-drop.words.js';
import { nameOf } from './zone.js';

/** Lines a list of refusals shows; its heading counts them all. */
const SHOWN = 5;

/** Whom to send to. Those whose page takes no files are named, so that nobody wonders where they are. */
export function sendTo(people: readonly Participant[], to: string, choose: (id: string) => void): TemplateResult {
  return html`<label part="recipients">
    ${words.sendTo}
    <select
      part="recipient-select"
      class="field"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      <option value="">${words.everyone}</option>
      ${people.map(
        (person) =>
          html`<option value=${person.id} .selected=${person.id === to} ?disabled=${!person.files}>
            ${person.files ? nameOf(person) : words.takesNoFiles(nameOf(person))}
          </option>`,
      )}
    </select>
  </label>`;
}

/** Something is wrong, and perhaps there is a way on. */
export function problem(text: string, actions: unknown, more: unknown = nothing): TemplateResult {
  return html`<div part="error" class="note bad" role="alert">
    ${icon('alert')}
    <div class="about"><strong>${text}</strong>${more}</div>
    ${actions}
  </div>`;
}

/** Files that were not taken, each with its reason. */
export function refusals(list: readonly Refusal[], dismiss: () => void): TemplateResult {
  return problem(
    words.refused(list.length),
    button('dismiss', dismiss, words.dismiss),
    list
      .slice(0, SHOWN)
      .map(
        ({ path, message }) => html`<div part="refused">${fileName(path)}<span class="hint">${message}</span></div>`,
      ),
  );
}

/** Files that wait for somebody. */
export function queue(list: readonly QueuedFile[], remove: (queued: QueuedFile) => void): TemplateResult {
  return html`<section part="queue" aria-label=${words.queued}>
    <span class="hint">${words.queued}</span>
    <ul>
      ${list.map((queued) => {
        const cancel = iconButton('cancel', () => remove(queued), 'close', words.removeQueued(queued.path));
        return html`<li>${fileRow('queued', '', iconOf(queued.file), queued.path, nothing, cancel)}</li>`;
      })}
    </ul>
  </section>`;
}
