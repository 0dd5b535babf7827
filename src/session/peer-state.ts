import { flag, object } from '../protocol/readers.js';

/** Control channel on which participants tell each other what they send. Not through the server: it need not know. */
export const STATE_CHANNEL = 'state';

/** What a participant says of themselves, whole at every change, and to each newly connected. */
export interface PeerState {
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly screen: boolean;
  /** Takes files. */
  readonly files: boolean;
  /** Takes part in the call. */
  readonly call: boolean;
}

export const SILENT: PeerState = { microphone: false, camera: false, screen: false, files: false, call: false };

/** `null` for anything that is not wholly a state. */
export const parsePeerState = object({ microphone: flag, camera: flag, screen: flag, files: flag, call: flag });

export function sameState(a: PeerState, b: PeerState): boolean {
  return (Object.keys(SILENT) as (keyof PeerState)[]).every((field) => a[field] === b[field]);
}
