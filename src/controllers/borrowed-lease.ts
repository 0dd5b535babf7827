import type { Session, SessionLease } from '../session/session-types.js';

/** A lease on a session the page brought: the page made it, so the page ends it, and releasing only takes back what this lease said. */
export function borrowSession(session: Session): SessionLease {
  const held = new Set<'setPublishing' | 'setFiles'>();
  const set = (what: 'setPublishing' | 'setFiles', on: boolean): void => {
    session[what](on);
    held[on ? 'add' : 'delete'](what);
  };
  return {
    session,
    setMicrophone: (on) => session.media.setMicrophone(on),
    setCamera: (on) => session.media.setCamera(on),
    setPublishing: (on) => set('setPublishing', on),
    setFiles: (on) => set('setFiles', on),
    release: () => held.forEach((what) => set(what, false)),
  };
}
