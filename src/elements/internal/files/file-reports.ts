import type { SessionFiles } from '../../../controllers/session-files.js';
import type { TransferGroup } from '../../../controllers/transfer-group.js';
import { RtcErrorEvent } from '../events.js';
import type { Announce } from './announcer.js';
import * as words from './file-list.words.js';
import { bytes } from './format.js';
import { RtcFileErrorEvent, RtcFileProgressEvent, RtcFileReceivedEvent, RtcFileSentEvent } from './file-events.js';
import { files as count, guest } from './files.words.js';

/**
 * Tells the page by events, and whoever cannot see the list by words, what becomes of files; of a batch when it comes
 * and when it is over. Returns what ends that.
 */
export function reportFiles(host: HTMLElement, files: SessionFiles, announce: Announce): () => void {
  const asked = new WeakSet<TransferGroup>();
  const undo = [
    files.on('progress', (detail) => host.dispatchEvent(new RtcFileProgressEvent(detail))),
    files.on('sent', (detail) => host.dispatchEvent(new RtcFileSentEvent(detail))),
    files.on('received', (detail) => host.dispatchEvent(new RtcFileReceivedEvent(detail))),
    files.on('failed', (detail) => host.dispatchEvent(new RtcFileErrorEvent(detail))),
    files.on('unsaved', (detail) => host.dispatchEvent(new RtcErrorEvent(detail))),
    files.on('asked', ({ transfer }) => {
      const group = files.groups.groupOf(transfer);
      if (!group || asked.has(group)) return;
      asked.add(group);
      const sender = files.personOf(transfer);
      const wants = (what: string): string => words.wants(sender || guest(), what);
      if (group.count === 1) announce(transfer.peer, transfer.name, wants);
      else announce(group, '', () => wants(describe(group)));
    }),
    ...(['sent', 'received', 'failed'] as const).map((type) =>
      files.on(type, ({ transfer }) => {
        const group = files.groups.groupOf(transfer);
        if (!group || group.count === 1) announce(type, transfer.name, words.outcomes[type]);
        else if (group.phase === 'over') announce(group, '', () => outcome(group));
      }),
    ),
  ];
  return () => undo.forEach((off) => off());
}

function describe({ batch, count: all }: TransferGroup): string {
  const size = bytes(batch.size);
  return batch.name ? words.folder(batch.name, all, size) : words.several(all, size);
}

function outcome({ batch, direction, count: all, lost }: TransferGroup): string {
  // A folder is one thing, whatever is in it.
  const [name, things] = batch.name ? [words.folderName(batch.name), 1] : [count(all), all];
  if (lost === all && !batch.name) return words.outcomes.failed(name, things);
  return lost > 0 ? words.partly(name, lost) : words.outcomes[direction === 'send' ? 'sent' : 'received'](name, things);
}
