import { html, nothing, type TemplateResult } from 'lit';
import { canPickFolder } from '../../../controllers/file-pickers.js';
import { canZip } from '../../../controllers/saving.js';
import type { SessionFiles } from '../../../controllers/session-files.js';
import type { TransferGroup } from '../../../controllers/transfer-group.js';
import { errorText } from '../error-text.js';
import { button, iconButton } from './button.js';
import * as words from './file-list.words.js';
import { fileRow } from './file-row.js';
import { groupStatus, look } from './group-status.js';
import { listIcons } from './list-icons.js';
import { progressBar } from './progress-bar.js';
import { files as count } from './files.words.js';

export interface Opening {
  readonly open: boolean;
  /** The row stays where it is: there is no button that takes it off a list. */
  readonly lasting?: boolean;
  /** Its files, where they do not come later. */
  readonly inside?: unknown;
  toggle(): void;
}

/** Several files that were sent together: one row to follow them, and to decide about them, as long as it is closed. */
export function groupRow(group: TransferGroup, files: SessionFiles, opening: Opening): TemplateResult {
  const name = nameOf(group);
  const job = files.saving.jobOf(group);
  const problem = files.saving.errorOf(group);
  const shown = look(group);
  const progress =
    job?.state === 'running'
      ? progressBar(name, job.written, job.size)
      : group.phase === 'running'
        ? progressBar(name, group.transferred, group.size)
        : nothing;
  return html`${fileRow(
    `transfer batch transfer-${group.direction} batch-${group.phase}`,
    shown,
    shown === 'failed' ? listIcons.alert : group.batch.name ? listIcons.folder : listIcons.files,
    name,
    html`<span part="status ${group.lost > 0 ? 'status-bad' : ''}" class="hint">${groupStatus(group, files)}</span>
      ${problem ? html`<span part="error" class="hint wrong" role="alert">${errorText(problem)}</span>` : nothing}
      ${progress}`,
    actions(group, name, files, opening.lasting === true),
    iconButton(
      'show-files',
      opening.toggle,
      opening.open ? listIcons.hide : listIcons.open,
      words.showFiles(opening.open, name),
      opening.open,
    ),
  )}
  ${
    opening.open
      ? html`<ul part="batch-files" aria-label=${words.filesOf(name)}>
          ${opening.inside}
        </ul>`
      : nothing
  }`;
}

/** What a batch is called: by its folder, or by how many they are. */
export function nameOf({ batch, count: all }: TransferGroup): string {
  return batch.name || count(all);
}

// As with a single file, each set of buttons is a template of its own.

function actions(group: TransferGroup, name: string, files: SessionFiles, lasting: boolean): TemplateResult {
  const { phase, active, running } = group;
  if (phase === 'asks') return answers(group, name, files);
  if (phase === 'over') return ending(group, name, files, lasting);
  const paused = group.paused || (active.size === 0 && [...running].some(({ state }) => state === 'paused'));
  const small = (step: 'pause' | 'resume' | 'cancel', icon: string, act: () => void): TemplateResult =>
    iconButton(step, act, icon, words.withFile(words.steer()[step], name));
  return html`
    ${active.size > 0 && !paused ? small('pause', listIcons.pause, () => files.pause(group, true)) : nothing}
    ${paused ? small('resume', listIcons.resume, () => files.pause(group, false)) : nothing}
    ${small('cancel', listIcons.close, () => files.cancel(group))}
  `;
}

function answers(group: TransferGroup, name: string, files: SessionFiles): TemplateResult {
  const named = (action: string): string => words.withBatch(action, name);
  const into = (): void => void files.acceptInto(group);
  return html`
    ${button('decline-all', () => files.decline(group), named(words.decline()), words.decline())}
    ${canPickFolder() ? button('save-to-folder', into, named(words.saveToFolder()), words.saveToFolder()) : nothing}
    ${button('accept-all', () => files.accept(group), named(words.acceptAll()), words.acceptAll(), 'primary')}
  `;
}

function ending(group: TransferGroup, name: string, files: SessionFiles, lasting: boolean): TemplateResult {
  const { saving } = files;
  const job = saving.jobOf(group);
  if (job?.state === 'running')
    return html`${iconButton('stop-saving', () => job.cancel(), listIcons.close, words.stopSaving(name))}`;
  const { direction, members, done, lost } = group;
  const canSave = direction === 'receive' && done > 0 && saving.placeOf(group) === undefined;
  const folder = canSave && canPickFolder();
  const zip = canSave && canZip(group);
  const save = (part: string, act: () => Promise<void>, text: string, main: boolean): TemplateResult =>
    button(part, () => void act(), words.withBatch(text, name), text, main && !job ? 'primary' : '');
  const again = (): void => files.sendAgain(members);
  return html`
    ${zip ? save('save-as-zip', () => saving.toZip(group), words.saveAsZip(), !folder) : nothing}
    ${folder ? save('save-to-folder', () => saving.toFolder(group), words.saveToFolder(), true) : nothing}
    ${
      lost > 0 && files.canSendAgain(group)
        ? iconButton('send-again', again, listIcons.retry, words.sendAgain(name))
        : nothing
    }
    ${lasting ? nothing : iconButton('dismiss', () => files.dismiss(members), listIcons.close, words.dismissFile(name))}
  `;
}
