import type { Session } from '../session/session-types.js';
import { LINGER_MS } from '../session/shared-session.js';
import { SessionFiles } from './session-files.js';

interface Entry {
  readonly files: SessionFiles;
  holders: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** On the global object, because two copies of the kit on one page may share a session, and with it its links. */
const KEY = Symbol.for('rtc-elements.files@1');
type Holder = { [KEY]?: WeakMap<Session, Entry> };

/**
 * One `SessionFiles` for all elements of a session. `release()`, to be called once, by the last of them ends its
 * transfers a moment later.
 */
export function acquireFiles(session: Session): { files: SessionFiles; release(): void } {
  const registry = ((globalThis as Holder)[KEY] ??= new WeakMap());
  const entry: Entry = registry.get(session) ?? { files: new SessionFiles(session), holders: 0 };
  registry.set(session, entry);
  clearTimeout(entry.timer);
  entry.holders++;
  return {
    files: entry.files,
    release() {
      if (--entry.holders > 0) return;
      entry.timer = setTimeout(() => {
        registry.delete(session);
        entry.files.close();
      }, LINGER_MS);
    },
  };
}
