import { RtcError } from '../base/rtc-error.js';
import { FILE_END_CODES } from '../protocol/files.js';
import type { FileEnd, FileEndCode, FileOutcome } from '../protocol/files.js';

/** True at both ends, because an end that is told to the other side is shown there by the same words. */
const MESSAGES: Record<FileEndCode | 'peer-left', string> = {
  'transfer-declined': 'The file was declined.',
  'transfer-cancelled': 'The transfer was cancelled.',
  'file-too-large': 'The file is larger than the other side allows.',
  'file-type-refused': 'The other side does not take files of this type.',
  'file-changed': 'The file was changed or removed while it was being sent.',
  'file-corrupt': 'The file arrived damaged.',
  'storage-full': 'There is not enough room for the file where it should go.',
  'insecure-context': 'Files need pages loaded over https.',
  'rate-limited': 'Too many files are on offer at once.',
  'peer-left': 'The other side has left.',
  timeout: 'The other side did not answer any more.',
};

/** Ends after which the same file may well be sent again, so that what came of it is kept. */
export const INTERRUPTED: readonly string[] = ['peer-left', 'timeout'];

const FINAL: readonly string[] = ['file-too-large', 'file-type-refused', 'insecure-context'];

/** Why a transfer ended. @param text in place of our own words */
export function fileError(code: keyof typeof MESSAGES, cause?: unknown, text = MESSAGES[code]): RtcError {
  return new RtcError(code, text, { recoverable: !FINAL.includes(code), cause });
}

/** Tells the other side of an end; `null` when the protocol has no code for it. */
export function endMessage(id: string, outcome: FileOutcome, error: RtcError, reason = ''): FileEnd | null {
  const code = FILE_END_CODES.find((known) => known === error.code);
  return code ? { type: 'end', id, outcome, code, reason } : null;
}
