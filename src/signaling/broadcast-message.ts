import { isId, isJsonObject, isText } from '../protocol/checks.js';
import { normalizeName } from '../protocol/names.js';
import { LIMITS } from '../protocol/signaling.js';

/** A tab as it introduces itself. */
export interface TabInfo {
  id: string;
  name: string;
  /** Milliseconds since 1970 when it came; the tabs of one browser share the clock. */
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

/** Any script of the origin can post to the channel, so what comes is parsed like anything from outside. */
export function parseTabMessage(value: unknown): TabMessage | null {
  if (!isJsonObject(value)) return null;
  const { type, from, to, body } = value;
  if (type === 'leave') return isId(from) ? { type, from } : null;
  if (type === 'signal') {
    return isId(from) && isId(to) && isText(body, LIMITS.frameBytes) ? { type, from, to, body } : null;
  }
  const tab = parseTab(value.tab);
  if (!tab) return null;
  if (type === 'hello' || type === 'presence') return { type, tab };
  return type === 'here' && isId(to) ? { type, to, tab } : null;
}

function parseTab(value: unknown): TabInfo | null {
  if (!isJsonObject(value)) return null;
  const { id, name, since } = value;
  if (!isId(id) || typeof name !== 'string' || typeof since !== 'number' || !Number.isFinite(since)) return null;
  return { id, name: normalizeName(name), since };
}
