import { html, nothing, type TemplateResult } from 'lit';
import type { QueuedFile } from '../../controllers/files-controller.js';
import type { Transfer } from '../../files/transfer-types.js';
import type { Participant } from '../../session/session-types.js';
import { icon, iconOf } from './file-icons.js';
import { fileName } from './file-name.js';
import type { Format } from './format.js';
import type { FileDropWords } from './rtc-file-drop.words.js';

/** A file that was not taken, and why. */
export interface Refusal {
  readonly path: string;
  readonly message: string;
}

/** Lines a list of refusals shows; its heading counts them all. */
const SHOWN = 5;

/** Whom to send to. Those whose page takes no files are named, so that nobody wonders where they are. */
export function sendTo(
  people: readonly Participant[],
  chosen: string,
  words: FileDropWords,
  choose: (id: string) => void,
): TemplateResult {
  const name = (person: Participant): string => person.name || words.guest;
  return html`<label part="recipients" class="send-to">
    <span>${words.sendTo}</span>
    <select part="recipient-select" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${!chosen}>${words.everyone}</option>
      ${people.map(
        (person) =>
          html`<option value=${person.id} .selected=${person.id === chosen} ?disabled=${!person.files}>
            ${person.files ? name(person) : words.takesNoFiles(name(person))}
          </option>`,
      )}
    </select>
  </label>`;
}

/** Something is wrong, and perhaps there is a way on. */
export function problem(message: string, label: string, act: (() => void) | null): TemplateResult {
  return html`<div part="error" class="note bad" role="alert">
    <strong>${icon('alert')}<span>${message}</span></strong>
    ${act ? html`<button part="button retry-button" class="button" type="button" @click=${act}>${label}</button>` : nothing}
  </div>`;
}

/** Files that were not taken, each with its reason. */
export function refusals(list: readonly Refusal[], words: FileDropWords, dismiss: () => void): TemplateResult {
  return html`<div part="error" class="note bad" role="alert">
    <div>
      <strong>${icon('alert')}<span>${words.refused(list.length)}</span></strong>
      <ul>
        ${list
          .slice(0, SHOWN)
          .map(
            ({ path, message }) => html`<li part="refused">${fileName(path)}<span class="hint">${message}</span></li>`,
          )}
      </ul>
    </div>
    <button part="button dismiss-button" class="button" type="button" @click=${dismiss}>${words.dismiss}</button>
  </div>`;
}

/** Files that wait for somebody. */
export function queue(
  list: readonly QueuedFile[],
  words: FileDropWords,
  remove: (queued: QueuedFile) => void,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<section part="queue" class="queue" aria-label=${words.queued}>
    <p class="hint">${words.queued}</p>
    <ul>
      ${list.map(
        (queued) =>
          html`<li part="queued" class="row">
            <span class="type">${icon(iconOf(queued.file))}</span>${fileName(queued.path)}
            <button
              part="icon-button cancel-button"
              class="icon-button"
              type="button"
              aria-label=${words.removeQueued(queued.path)}
              title=${words.removeQueued(queued.path)}
              @click=${() => remove(queued)}
            >
              ${icon('close')}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Several offers of one sender, answered at once. */
export function bundle(
  offers: readonly Transfer[],
  sender: string,
  words: FileDropWords,
  format: Format,
  answer: (accept: boolean) => void,
): TemplateResult {
  const size = format.bytes(offers.reduce((sum, offer) => sum + offer.size, 0));
  return html`<div part="offers" class="note">
    <strong>${words.offers(sender, offers.length, size)}</strong>
    <div class="actions">
      <button part="button decline-all-button" class="button" type="button" @click=${() => answer(false)}>
        ${words.declineAll}
      </button>
      <button part="button accept-all-button" class="button primary" type="button" @click=${() => answer(true)}>
        ${words.acceptAll}
      </button>
    </div>
  </div>`;
}
