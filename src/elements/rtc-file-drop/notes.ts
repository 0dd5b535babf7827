import { html, type TemplateResult } from 'lit';
import type { Participant } from '../../session/session-types.js';
import * as words from './rtc-file-drop.words.js';
import { nameOf } from './zone.js';

/** Whom to send to. Those whose page takes no files are named, so that nobody wonders where they are. */
export function sendTo(people: readonly Participant[], to: string, choose: (id: string) => void): TemplateResult {
  return html`<label part="recipients">
    ${words.sendTo()}
    <select
      part="recipient-select"
      class="field"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      <option value="">${words.everyone()}</option>
      ${people.map(
        (person) =>
          html`<option value=${person.id} .selected=${person.id === to} ?disabled=${!person.files}>
            ${person.files ? nameOf(person) : words.takesNoFiles(nameOf(person))}
          </option>`,
      )}
    </select>
  </label>`;
}
