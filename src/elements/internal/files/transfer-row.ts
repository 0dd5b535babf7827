import { html, nothing, type TemplateResult } from 'lit';
import { canPickFile } from '../../../controllers/file-pickers.js';
import type { SessionFiles } from '../../../controllers/session-files.js';
import { isRunning, type TransferGroup } from '../../../controllers/transfer-group.js';
import type { Transfer } from '../../../files/transfer-types.js';
import { errorText } from '../error-text.js';
import { button, iconButton } from './button.js';
import { drawIcon } from './draw-icon.js';
import * as words from './file-list.words.js';
import { fileRow } from './file-row.js';
import { iconOf, listIcons } from './list-icons.js';
import { progressBar } from './progress-bar.js';
import { isInterrupted, status } from './transfer-status.js';

/**
 * One file by itself, on its way or at its end.
 *
 * @param group of this file alone
 * @param lasting the row stays where it is: there is no button that takes it off a list
 */
export function transferRow(
  transfer: Transfer,
  group: TransferGroup,
  files: SessionFiles,
  lasting = false,
): TemplateResult {
  const path = pathOf(transfer);
  const asks = group.phase === 'asks';
  const place = files.saving.placeOf(group);
  const problem = files.saving.errorOf(group);
  return row(
    transfer,
    path,
    asks,
    [status(transfer, files.personOf(transfer), false, place), errorText(problem)],
    () => {
      if (asks) return answers(group, path, files);
      if (isInterrupted(transfer) && !place && !lasting)
        return button(
          'dismiss',
          () => files.dismiss([transfer]),
          words.withFile(words.discard(), path),
          words.discard(),
        );
      return steering(transfer, path, files, { canSave: place === undefined, small: false, lasting });
    },
  );
}

/** One file of a batch that is shown in full: the batch has the words, and what can be done is smaller here. @param lasting as of `transferRow` */
export function memberRow(
  transfer: Transfer,
  group: TransferGroup,
  files: SessionFiles,
  lasting = false,
): TemplateResult {
  const { name } = group.batch;
  const whole = pathOf(transfer);
  // The folder's name stands above.
  const path = name && whole.startsWith(`${name}/`) ? whole.slice(name.length + 1) : whole;
  const asks = transfer.state === 'offered' && group.phase === 'asks';
  const place = files.saving.placeOf(group);
  return row(transfer, path, false, [status(transfer, files.personOf(transfer), true, place)], () =>
    asks
      ? html`
          ${iconButton('decline', () => transfer.decline(), listIcons.close, words.withFile(words.decline(), path))}
          ${iconButton('accept', () => transfer.accept(), listIcons.accept, words.withFile(words.accept(), path))}
        `
      : steering(transfer, path, files, { canSave: place === undefined, small: true, lasting }),
  );
}

function row(
  transfer: Transfer,
  path: string,
  asks: boolean,
  [said, problem]: (string | undefined)[],
  actions: () => unknown,
): TemplateResult {
  const { state, direction, size, transferred, error } = transfer;
  const stopped = isInterrupted(transfer);
  return fileRow(
    `transfer transfer-${direction} transfer-${state}`,
    asks ? 'asks' : stopped ? 'interrupted' : state,
    state === 'failed' && !stopped ? listIcons.alert : iconOf(transfer),
    path,
    html`<span part="status ${error ? 'status-bad' : ''}" class="hint">${said}</span>
      ${problem ? html`<span part="error" class="hint wrong" role="alert">${problem}</span>` : nothing}
      ${isRunning(state) ? progressBar(path, transferred, size) : nothing}`,
    actions(),
  );
}

/** The name a file is shown by: with the path inside a folder, where it was sent from one. */
function pathOf({ folder, name }: Transfer): string {
  return folder ? `${folder}/${name}` : name;
}

// Each set of buttons is a template of its own: in one list of them Lit would turn the Accept that was just pressed, and
// has the focus, into the Cancel that stands in its place.

function answers(group: TransferGroup, path: string, files: SessionFiles): TemplateResult {
  const named = (action: string): string => words.withFile(action, path);
  const into = (): void => void files.acceptInto(group);
  return html`
    ${button('decline', () => files.decline(group), named(words.decline()), words.decline())}
    ${canPickFile() ? button('save-as', into, named(words.saveAs()), words.saveAs()) : nothing}
    ${button('accept', () => files.accept(group), named(words.accept()), words.accept(), 'primary')}
  `;
}

function steering(
  transfer: Transfer,
  path: string,
  files: SessionFiles,
  { canSave, small, lasting }: { canSave: boolean; small: boolean; lasting: boolean },
): TemplateResult {
  const { state, direction, error } = transfer;
  if (state === 'done' || error) {
    const again = (): void => files.sendAgain([transfer]);
    return html`
      ${state === 'done' && direction === 'receive' && canSave ? saveLink(transfer, path, files, small) : nothing}
      ${
        files.canSendAgain(transfer) ? iconButton('send-again', again, listIcons.retry, words.sendAgain(path)) : nothing
      }
      ${
        lasting
          ? nothing
          : iconButton('dismiss', () => files.dismiss([transfer]), listIcons.close, words.dismissFile(path))
      }
    `;
  }
  const step = (name: 'pause' | 'resume' | 'cancel', icon: string): TemplateResult =>
    iconButton(name, () => transfer[name](), icon, words.withFile(words.steer()[name], path));
  return html`
    ${state === 'active' ? step('pause', listIcons.pause) : nothing}
    ${state === 'paused' ? step('resume', listIcons.resume) : nothing} ${step('cancel', listIcons.close)}
  `;
}

function saveLink(transfer: Transfer, path: string, { urls }: SessionFiles, small: boolean): TemplateResult {
  // Only a plain click saves: with a modifier, or the middle button, a browser would open what a stranger sent.
  const click = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) event.preventDefault();
    else urls.saving(transfer);
  };
  return html`<a
    part="${small ? 'icon-button' : 'button'} save-button"
    class="button ${small ? 'icon-button' : 'primary'}"
    href=${urls.urlOf(transfer)}
    download=${transfer.name}
    aria-label=${words.withFile(words.save(), path)}
    title=${words.withFile(words.save(), path)}
    @click=${click}
    @auxclick=${click}
    >${drawIcon(listIcons.save)}${small ? nothing : words.save()}</a
  >`;
}
