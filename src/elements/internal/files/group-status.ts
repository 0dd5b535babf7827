import type { SessionFiles } from '../../../controllers/session-files.js';
import type { TransferGroup } from '../../../controllers/transfer-group.js';
import { errorText } from '../error-text.js';
import * as words from './file-list.words.js';
import { bytes } from './format.js';
import { percent, percentage } from './progress-format.js';
import { files as count, guest } from './files.words.js';
import { isInterrupted, speed } from './transfer-status.js';

/** How a batch looks: as a single file in that state. */
export function look(group: TransferGroup): string {
  const { phase, active, running, done, lost } = group;
  if (phase === 'running') {
    if (active.size > 0) return 'active';
    return [...running].some(({ state }) => state === 'paused') ? 'paused' : 'waiting';
  }
  if (phase !== 'over') return phase;
  if (lost === 0) return 'done';
  return isInterrupted(group) ? 'interrupted' : done > 0 ? 'mixed' : 'failed';
}

/** What a batch is doing, in words. */
export function groupStatus(group: TransferGroup, files: SessionFiles): string {
  return texts(group, files).filter(Boolean).join(' · ');
}

function texts(group: TransferGroup, files: SessionFiles): (string | undefined)[] {
  const { batch, direction, phase, done, lost, size, transferred, whole, rate, error } = group;
  const person = files.personOf(group) || guest();
  const sending = direction === 'send';
  const whom = sending ? words.to(person) : words.from(person);
  // The number is the name where there is no other.
  const all = batch.name ? count(group.count) : '';
  const job = files.saving.jobOf(group);
  const place = files.saving.placeOf(group);
  if (job?.state === 'running') return [words.saving(job.place), words.ofFiles(job.files, group.done)];
  if (phase === 'asks') {
    const [first] = group.offered;
    return [
      words.wantsThis(person, group.count, batch.name !== ''),
      all,
      bytes(batch.size),
      first?.resumed ? words.resumes() : '',
    ];
  }
  if (phase === 'offered') return [words.asking(person), all, bytes(batch.size)];
  if (phase === 'running') {
    const progress = [words.ofFiles(done, group.count), words.of(bytes(transferred), bytes(size))];
    const state = look(group);
    if (state === 'paused') return [words.paused(), ...progress, whom];
    if (state === 'waiting') return [words.linkAway(), ...progress, whom];
    return [whom, ...progress, ...speed(rate, rate > 0 ? (size - transferred) / rate : null)];
  }
  if (lost > 0 && isInterrupted(group))
    return [
      words.interrupted(percentage(percent(transferred, whole))),
      words.ofFiles(done, group.count),
      whom,
      errorText(error),
    ];
  const saved = place ?? (job?.state === 'done' ? job.place : undefined);
  const arrived = sending ? words.delivered() : saved === undefined ? words.received() : words.savedTo(saved);
  if (done === 0 && error?.code === 'transfer-declined') return [words.declined(person), errorText(error)];
  if (done === 0) return [whom, errorText(error)];
  if (done < group.count) return [arrived, words.ofFiles(done, group.count), whom, lost > 0 ? errorText(error) : ''];
  return [arrived, whom, all, bytes(transferred)];
}
