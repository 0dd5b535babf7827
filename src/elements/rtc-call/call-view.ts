import type { nothing, TemplateResult } from 'lit';
import type { CallController } from '../../controllers/call-controller.js';
import type { DeviceNotices } from '../../controllers/device-notices.js';
import type { RtcError } from '../../base/rtc-error.js';
import type { Participant, Session } from '../../session/session-types.js';
import * as words from '../internal/words.js';
import type { CallElement } from './call-element.js';
import type { CallWindow } from './call-window.js';
import type { CallExtras } from './extras.js';
import type { FullScreen } from './full-screen.js';
import type { DoctorSlot } from './doctor/doctor-slot.js';
import type { RecordingSlot } from './recording/recording-slot.js';
import type { Settings } from './settings/settings.js';

/** What the views before and after the call are made of. They decide nothing: the element does. */
export interface LobbyView {
  readonly element: CallElement;
  readonly call: CallController;
  readonly session: Session;
  readonly error: RtcError | null;
  /** What is to be said of devices that changed by themselves. */
  readonly notice: TemplateResult | typeof nothing;
  /** `null` until some of it is wanted. */
  readonly settings: Settings | null;
  withSettings(act: (settings: Settings) => void): Promise<void>;
}

/** The same of the running call, whose code comes with the session. */
export interface CallView extends LobbyView {
  readonly notices: DeviceNotices;
  readonly recordings: RecordingSlot;
  readonly doctor: DoctorSlot;
  /** Where else than in its place the call is shown. */
  readonly screens: { readonly full: FullScreen; readonly window: CallWindow };
  /** `null` until some of it is wanted. */
  readonly extras: CallExtras | null;
  /** The letter that does the same as a control; empty where letters do nothing. */
  shortcut(control: string): string;
  withExtras(act: (extras: CallExtras) => void): Promise<void>;
}

/** What somebody is called here. */
export const nameOf = ({ name }: Participant): string => name || words.guest();

/** For the promise of a click: the controller shows what failed, and a choice that was cancelled needs no word. */
export function quietly(done: Promise<void>): void {
  done.catch(() => undefined);
}
