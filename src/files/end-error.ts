import { RtcError } from '../base/rtc-error.js';
import type { FileEndCode } from '../protocol/files.js';

const MESSAGES: Record<FileEndCode, string> = {
  'transfer-declined': 'The other side declined the file.',
  'transfer-cancelled': 'The other side cancelled the transfer.',
  'file-too-large': 'The file is larger than the other side allows.',
  'file-type-refused': 'The other side does not take files of this type.',
  'file-changed': 'The file was changed or removed at the other side.',
  'file-corrupt': 'The file arrived damaged, and sending it again did not help.',
  'storage-full': 'The other side has no room for the file.',
  'insecure-context': 'The page of the other side was not loaded over https.',
  'rate-limited': 'Too many files are on offer at once.',
  timeout: 'The other side gave up waiting.',
};

const FINAL: ReadonlySet<FileEndCode> = new Set(['file-too-large', 'file-type-refused', 'insecure-context']);

/**
 * The error for an end that the other side told.
 *
 * @param reason what the person there wrote; taken in place of our own words when there is one
 */
export function endError(code: FileEndCode, reason: string): RtcError {
  return new RtcError(code, reason || MESSAGES[code], { recoverable: !FINAL.has(code) });
}
