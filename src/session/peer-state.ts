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

const FIELDS = ['microphone', 'camera', 'screen', 'files', 'call'] as const;

export const SILENT: PeerState = { microphone: false, camera: false, screen: false, files: false, call: false };

/** `null` for anything that is not wholly a state. Unknown fields are left out, so that later versions may add some. */
export function parsePeerState(payload: unknown): PeerState | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const state: Record<(typeof FIELDS)[number], boolean> = { ...SILENT };
  for (const field of FIELDS) {
    const value: unknown = (payload as Record<string, unknown>)[field];
    if (typeof value !== 'boolean') return null;
    state[field] = value;
  }
  return state;
}

export function sameState(a: PeerState, b: PeerState): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}
