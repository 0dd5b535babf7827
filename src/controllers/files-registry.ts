import type { Session } from '../session/session-types.js';
import { LINGER_MS } from '../session/shared-session.js';
import { SessionFiles } from './session-files.js';

interface Entry {
  readonly files: SessionFiles;
  holders: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** On the global object, because two copies of the kit on one page may share a session, and with it its links. */
const KEY = Symbol.for('rtc-elements.files@1');
type Holder = { [KEY]?: WeakMap<Session, Entry> };

/** One `SessionFiles` for all elements of a session. `release()` by the last of them ends its transfers a moment later. */
export function acquireFiles(session: Session): { files: SessionFiles; release(): void } {
  const registry = ((globalThis as Holder)[KEY] ??= new WeakMap());
  let entry = registry.get(session);
  if (!entry) {
    entry = { files: new SessionFiles(session), holders: 0, timer: undefined };
    registry.set(session, entry);
  }
  const held = entry;
  clearTimeout(held.timer);
  held.holders++;
  let released = false;
  return {
    files: held.files,
    release() {
      if (released) return;
      released = true;
      if (--held.holders > 0) return;
      held.timer = setTimeout(() => {
        registry.delete(session);
        held.files.close();
      }, LINGER_MS);
    },
  };
}
