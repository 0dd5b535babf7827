import { displayName, id, integer, object, tagged, text } from '../protocol/readers.js';
import type { Reader } from '../protocol/readers.js';
import { LIMITS } from '../protocol/signaling.js';

/** A tab as it introduces itself. */
export interface TabInfo {
  id: string;
  name: string;
  /** Microseconds since 1970 when it came; the tabs of one browser share the clock. */
  since: number;
}

/** What tabs of one origin say to each other on the room's BroadcastChannel. Everyone hears everything. */
export type TabMessage =
  /** I am here now; everyone, say so too. */
  | { type: 'hello'; tab: TabInfo }
  /** Answer to a `hello`. */
  | { type: 'here'; to: string; tab: TabInfo }
  | { type: 'presence'; tab: TabInfo }
  | { type: 'signal'; from: string; to: string; body: string }
  | { type: 'leave'; from: string };

const tab = object({ id, name: displayName, since: integer() });

/** Any script of the origin can post to the channel, so what comes is parsed like anything from outside. */
export const parseTabMessage: Reader<TabMessage> = tagged({
  hello: { tab },
  here: { to: id, tab },
  presence: { tab },
  signal: { from: id, to: id, body: text(LIMITS.frameBytes) },
  leave: { from: id },
});
