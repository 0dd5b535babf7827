import { html, nothing, type TemplateResult } from 'lit';
import type { SessionFiles } from '../../../controllers/session-files.js';
import type { TransferGroup } from '../../../controllers/transfer-group.js';
import { icons } from '../../internal/files/file-icons.js';
import { fileRow } from '../../internal/files/file-row.js';
import { groupRow } from '../../internal/files/group-row.js';
import { memberRow, transferRow } from '../../internal/files/transfer-row.js';
import * as words from './chat-files.words.js';
import { type FileRecord, groupsOf } from './file-record.js';
import { sharedRow } from './shared-row.js';

/** Files of a batch up to which they are shown one by one, and up to which they can be. */
const FEW = 5;
const MOST = 100;

/** What a line of the chat shows of its files. @param update draws again */
export function fileCard(record: FileRecord, files: SessionFiles, update: () => void): TemplateResult {
  const { preview } = record;
  return html`${
    preview
      ? html`<div part="preview" class="preview" role="img" aria-label=${words.preview(record.name)}>${preview}</div>`
      : nothing
  }${row(record, files, update)}`;
}

function row(record: FileRecord, files: SessionFiles, update: () => void): TemplateResult {
  const groups = groupsOf(record);
  const [group] = groups;
  if (!group) return goneRow(record);
  if (groups.length > 1 || record.without.length) return sharedRow(groups, files, record.without);
  const [only] = group.members;
  if (group.count === 1 && only) return transferRow(only, group, files, true);
  return batch(record, group, files, update);
}

function batch(record: FileRecord, group: TransferGroup, files: SessionFiles, update: () => void): TemplateResult {
  const open = record.open ?? group.count <= FEW;
  const members = open ? [...group.members].slice(0, MOST) : [];
  return groupRow(group, files, {
    ...{ open, lasting: true },
    inside: members.map((each) => html`<li>${memberRow(each, group, files, true)}</li>`),
    toggle: () => {
      record.open = !open;
      update();
    },
  });
}

/** It was declined, or taken off the list elsewhere on the page. */
function goneRow({ name, declined, own }: FileRecord): TemplateResult {
  const text = declined && !own ? words.youDeclined() : words.removed();
  const about = html`<span part="status" class="hint">${text}</span>`;
  return fileRow('transfer gone-transfer', 'gone', icons.file, name, about, nothing);
}
