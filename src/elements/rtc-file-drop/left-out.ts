import { html, nothing, type TemplateResult } from 'lit';
import type { QueuedFiles } from '../../controllers/files-controller.js';
import { iconButton } from '../internal/files/button.js';
import { icons } from '../internal/files/file-icons.js';
import { fileRow } from '../internal/files/file-row.js';
import { bytes } from '../internal/files/format.js';
import { files as fileCount } from '../internal/files/files.words.js';
import * as words from './left-out.words.js';

/** Names that a line shows. */
const SHOWN = 5;

/** Files that wait for somebody; those that were added together in one row. */
export function queue(list: readonly QueuedFiles[], remove: (queued: QueuedFiles) => void): TemplateResult {
  return html`<section part="queue" aria-label=${words.queued()}>
    <span class="hint">${words.queued()}</span>
    <ul>
      ${list.map((queued) => {
        const { icon, name, about } = describe(queued);
        const cancel = iconButton('cancel', () => remove(queued), icons.close, words.removeQueued(name));
        return html`<li>${fileRow('queued', '', icon, name, about, cancel)}</li>`;
      })}
    </ul>
  </section>`;
}

function describe({ files }: QueuedFiles): { icon: string; name: string; about: unknown } {
  const [first] = files;
  if (first && files.length === 1) return { icon: icons.file, name: first.path, about: nothing };
  const [folder = '', ...others] = new Set(files.map(({ path }) => (path.includes('/') ? path.split('/')[0] : '')));
  const whole = folder && others.length === 0;
  const size = bytes(files.reduce((sum, { file }) => sum + file.size, 0));
  const count = fileCount(files.length);
  return {
    icon: whole ? icons.folder : icons.files,
    name: whole ? folder : count,
    about: html`<span class="hint">${[whole ? count : names(files), size].join(' · ')}</span>`,
  };
}

/** Enough of the names to know which files they are. */
function names(files: QueuedFiles['files']): string {
  const some = files.slice(0, SHOWN).map(({ path }) => path);
  return words.list(files.length > SHOWN ? [...some, '…'] : some);
}
