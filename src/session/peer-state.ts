import { isJsonObject } from '../protocol/checks.js';
import { flag, integer, object } from '../protocol/readers.js';

/** Control channel on which participants tell each other what they send. Not through the server: it need not know. */
export const STATE_CHANNEL = 'state';

/** Milliseconds by which two accounts of one raised hand may differ: they took different times on their way. */
const SAME_HAND = 2000;

/** What a participant says of themselves, whole at every change, and to each newly connected. */
export interface PeerState {
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly screen: boolean;
  /** Takes files. */
  readonly files: boolean;
  /** Takes part in the call. */
  readonly call: boolean;
  /** Records the call, or somebody in it. */
  readonly recording: boolean;
  /** When they raised their hand, in milliseconds since 1970 by the clock of this side; `null` while it is down. */
  readonly hand: number | null;
}

export const SILENT: PeerState = {
  microphone: false,
  camera: false,
  screen: false,
  files: false,
  call: false,
  recording: false,
  hand: null,
};

/** For the wire. A hand travels as the milliseconds it has been up: clocks differ by more than people do. */
export function encodePeerState({ hand, recording, ...state }: PeerState): object {
  return {
    ...state,
    ...(recording && { recording }),
    ...(hand !== null && { hand: Math.max(0, Date.now() - hand) }),
  };
}

const readFlags = object({ microphone: flag, camera: flag, screen: flag, files: flag, call: flag });
const readAge = integer();

/** `null` for anything that is not wholly a state. `former`: when their hand was raised as far as is known. */
export function parsePeerState(payload: unknown, former: number | null): PeerState | null {
  const flags = readFlags(payload);
  if (!flags || !isJsonObject(payload)) return null;
  // Pages of the first version do not say it.
  const state = { ...flags, recording: payload.recording === true };
  if (payload.hand === undefined) return { ...state, hand: null };
  const age = readAge(payload.hand);
  if (age === null) return null;
  const hand = Math.max(0, Date.now() - age);
  return { ...state, hand: former !== null && Math.abs(former - hand) < SAME_HAND ? former : hand };
}

export function sameState(a: PeerState, b: PeerState): boolean {
  return (Object.keys(SILENT) as (keyof PeerState)[]).every((field) => a[field] === b[field]);
}
