import { html, nothing, type TemplateResult } from 'lit';
import type { SessionFiles } from '../../../controllers/session-files.js';
import type { TransferGroup } from '../../../controllers/transfer-group.js';
import { errorText } from '../../internal/error-text.js';
import { iconButton } from '../../internal/files/button.js';
import * as list from '../../internal/files/file-list.words.js';
import { fileRow } from '../../internal/files/file-row.js';
import { files as fileCount, guest } from '../../internal/files/files.words.js';
import { bytes } from '../../internal/files/format.js';
import { look } from '../../internal/files/group-status.js';
import { iconOf, listIcons } from '../../internal/files/list-icons.js';
import { percent, percentage } from '../../internal/files/progress-format.js';
import { progressBar } from '../../internal/files/progress-bar.js';
import * as words from './chat-files.words.js';

/** What went to several people: one row for all of it, with a line for each. @param without names of those whose page takes no files */
export function sharedRow(
  groups: readonly TransferGroup[],
  files: SessionFiles,
  without: readonly string[],
): TemplateResult {
  const [first] = groups;
  if (!first) return html``;
  const [only] = first.members;
  const single = first.count === 1 && only ? only : null;
  const name = single?.name ?? (first.batch.name || fileCount(first.count));
  const arrived = groups.filter(({ phase, lost }) => phase === 'over' && lost === 0);
  const underWay = groups.filter(({ phase }) => phase === 'running');
  const open = groups.filter(({ phase }) => phase !== 'over');
  const again = groups.filter((group) => group.phase === 'over' && files.canSendAgain(group));
  const sum = (of: (group: TransferGroup) => number): number => underWay.reduce((all, each) => all + of(each), 0);
  const cancel = (): void => open.forEach((group) => files.cancel(group));
  const sendAgain = (): void => again.forEach(({ members }) => files.sendAgain(members));
  return fileRow(
    'transfer transfer-send shared-transfer',
    `shared-row ${open.length ? 'active' : arrived.length ? 'done' : 'failed'}`,
    single ? iconOf(single) : first.batch.name ? listIcons.folder : listIcons.files,
    name,
    html`<span part="status" class="hint"
        >${[words.deliveredTo(arrived.length, groups.length), bytes(first.batch.size)].join(' · ')}</span
      >
      ${
        underWay.length
          ? progressBar(
              name,
              sum(({ transferred }) => transferred),
              sum(({ size }) => size),
            )
          : nothing
      }
      <ul part="recipient-list" class="reached">
        ${groups.map((group) => line(files.personOf(group) || guest(), stateOf(group), look(group)))}
        ${without.map((person) => line(person || guest(), words.takesNone(), ''))}
      </ul>`,
    html`${
      open.length ? iconButton('cancel', cancel, listIcons.close, list.withFile(list.steer().cancel, name)) : nothing
    }${again.length ? iconButton('send-again', sendAgain, listIcons.retry, list.sendAgain(name)) : nothing}`,
  );
}

const line = (person: string, state: string, shown: string): TemplateResult =>
  html`<li class="reached-one ${shown}">
    <bdi>${person}</bdi> <span part="status ${shown === 'failed' ? 'status-bad' : ''}" class="hint">${state}</span>
  </li>`;

function stateOf(group: TransferGroup): string {
  const { phase, lost, error, transferred, size } = group;
  if (phase === 'offered' || phase === 'asks') return words.noAnswer();
  if (phase === 'over') {
    if (lost === 0) return list.delivered();
    return error?.code === 'transfer-declined' ? words.declined() : errorText(error);
  }
  const shown = look(group);
  if (shown === 'paused') return list.paused();
  return shown === 'waiting' ? list.linkAway() : percentage(percent(transferred, size));
}
