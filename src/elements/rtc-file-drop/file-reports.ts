import type { SessionFiles } from '../../controllers/session-files.js';
import type { announcer } from './announcer.js';
import {
  RtcFileErrorEvent,
  RtcFileProgressEvent,
  RtcFileReceivedEvent,
  RtcFileSentEvent,
} from './rtc-file-drop.events.js';
import { outcomes } from './rtc-file-drop.words.js';

/** Tells the page by events, and whoever cannot see the list by words, what becomes of files. Returns what ends that. */
export function reportFiles(
  host: HTMLElement,
  files: SessionFiles,
  announce: ReturnType<typeof announcer>,
): () => void {
  const undo = [
    files.on('progress', (detail) => host.dispatchEvent(new RtcFileProgressEvent(detail))),
    files.on('sent', (detail) => host.dispatchEvent(new RtcFileSentEvent(detail))),
    files.on('received', (detail) => host.dispatchEvent(new RtcFileReceivedEvent(detail))),
    files.on('failed', (detail) => host.dispatchEvent(new RtcFileErrorEvent(detail))),
    ...(['sent', 'received', 'failed'] as const).map((type) =>
      files.on(type, ({ transfer }) => announce(type, transfer.name, outcomes[type])),
    ),
  ];
  return () => undo.forEach((off) => off());
}
