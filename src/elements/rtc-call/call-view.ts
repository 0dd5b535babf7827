import type { CallController } from '../../controllers/call-controller.js';
import type { DeviceNotices } from '../../controllers/device-notices.js';
import type { RtcError } from '../../base/rtc-error.js';
import type { Participant, Session } from '../../session/session-types.js';
import * as words from '../internal/words.js';
import type { CallElement } from './call-element.js';
import type { ChatPanel } from './chat-panel.js';
import type { Reactions } from './reactions.js';

/** What the templates of the call are made of. They decide nothing: the element does. */
export interface CallView {
  readonly element: CallElement;
  readonly call: CallController;
  readonly notices: DeviceNotices;
  readonly session: Session;
  readonly error: RtcError | null;
  readonly panel: ChatPanel;
  /** `null` until somebody reacted, or wanted to. */
  readonly reactions: Reactions | null;
  toggleReactions(): void;
}

/** What somebody is called here. */
export const nameOf = ({ name }: Participant): string => name || words.guest;

/** For the promise of a click: the controller shows what failed, and a choice that was cancelled needs no word. */
export function quietly(done: Promise<void>): void {
  done.catch(() => undefined);
}
