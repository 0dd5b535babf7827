import type { Transfer, TransferState } from '../../../files/transfer-types.js';
import { errorText } from '../error-text.js';
import * as words from './file-list.words.js';
import { bytes, perSecond } from './format.js';
import { duration, percent, percentage } from './progress-format.js';
import { guest } from './files.words.js';

/** Ends after which the receiver keeps what it has, for the case that the file is sent again. */
const KEPT: readonly (string | undefined)[] = ['peer-left', 'timeout'];

/** Whether only the rest would travel if what failed were sent again. */
export function isInterrupted({
  direction,
  transferred,
  error,
}: Pick<Transfer, 'direction' | 'transferred' | 'error'>): boolean {
  return direction === 'receive' && transferred > 0 && KEPT.includes(error?.code);
}

/** Speed and time left, in words. */
export function speed(rate: number, left: number | null): string[] {
  return rate > 0 && left !== null ? [perSecond(rate), words.left(duration(left))] : [];
}

/**
 * What one file is doing.
 *
 * @param person name of the one at the other end
 * @param inBatch above it stands who that is
 * @param place where it was accepted into
 */
export function status(transfer: Transfer, person: string, inBatch: boolean, place?: string): string {
  const { state, direction, size, transferred, rate, eta, error, resumed } = transfer;
  const sending = direction === 'send';
  const name = person || guest();
  const whom = inBatch ? '' : sending ? words.to(name) : words.from(name);
  const asks = inBatch ? '' : sending ? words.asking(name) : words.wantsThis(name, 1, false);
  const total = bytes(size);
  const done = words.of(bytes(transferred), total);
  const ended = [whom, errorText(error)];
  const saved = place === undefined || inBatch ? words.received() : words.savedAs(place);
  const texts: Record<TransferState, (string | undefined)[]> = {
    offered: [asks, total, !sending && resumed ? words.resumes() : ''],
    active: transferred === size ? [words.checking(), whom] : [whom, done, ...speed(rate, eta)],
    paused: [words.paused(), done, whom],
    waiting: [words.linkAway(), done, whom],
    done: [sending ? words.delivered() : saved, whom, total],
    declined: error?.code === 'transfer-declined' ? [words.declined(name), errorText(error)] : ended,
    cancelled: ended,
    failed:
      isInterrupted(transfer) && place === undefined
        ? [words.interrupted(percentage(percent(transferred, size))), words.continues(name)]
        : ended,
  };
  return texts[state].filter(Boolean).join(' · ');
}
