import type { FilesControllerDeps } from '../../controllers/files-controller.js';
import type { Transfer } from '../../files/transfer-types.js';
import { RtcErrorEvent } from '../internal/events.js';
import { Announcer } from './announcer.js';
import type { Refusal } from './notes.js';
import {
  RtcFileErrorEvent,
  RtcFileOfferEvent,
  RtcFileProgressEvent,
  RtcFileReceivedEvent,
  RtcFileSentEvent,
} from './rtc-file-drop.events.js';
import type { FileDropWords } from './rtc-file-drop.words.js';

export interface FileReportsDeps {
  /** For the live region. */
  say(text: string): void;
  words(): FileDropWords;
  /** Name of the one who offers; may be empty. */
  senderOf(transfer: Transfer): string;
  refused(refusal: Refusal): void;
}

export type FileReports = Omit<FilesControllerDeps, 'autoAccept' | 'taking'>;

/** Tells the page by events, and whoever cannot see the list by words, what happens to files. */
export function fileReports(host: HTMLElement, deps: FileReportsDeps): FileReports {
  const announcer = new Announcer((text) => deps.say(text));
  return {
    offered(transfer) {
      if (!host.dispatchEvent(new RtcFileOfferEvent({ transfer }))) return false;
      const words = deps.words();
      const sender = deps.senderOf(transfer) || words.guest;
      announcer.add(`offer ${transfer.peer}`, (count) => words.saidOffer(sender, transfer.name, count));
      return true;
    },
    progressed(transfer) {
      host.dispatchEvent(new RtcFileProgressEvent({ transfer }));
    },
    sent(transfer, file) {
      announcer.add('sent', (count) => deps.words().saidDelivered(transfer.name, count));
      host.dispatchEvent(new RtcFileSentEvent({ transfer, file }));
    },
    received(transfer, file) {
      announcer.add('received', (count) => deps.words().saidReceived(transfer.name, count));
      host.dispatchEvent(new RtcFileReceivedEvent({ transfer, file }));
    },
    failed(transfer, error) {
      announcer.add('failed', (count) => deps.words().saidFailed(transfer.name, count));
      host.dispatchEvent(new RtcFileErrorEvent({ transfer, file: null, error }));
    },
    refused(file, path, error) {
      deps.refused({ path, message: error.message });
      host.dispatchEvent(new RtcFileErrorEvent({ transfer: null, file, error }));
      host.dispatchEvent(new RtcErrorEvent({ error }));
    },
  };
}
