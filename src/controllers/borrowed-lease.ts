import type { Session, SessionLease } from '../session/session-types.js';

/** A lease on a session the page brought: the page made it, so the page ends it, and releasing only takes back what this lease said. */
export function borrowSession(session: Session): SessionLease {
  const undo = new Map<string, () => void>();
  return {
    session,
    setMicrophone: (on) => session.media.setMicrophone(on),
    setCamera: (on) => session.media.setCamera(on),
    setPublishing(on) {
      session.setPublishing(on);
      if (on) undo.set('publishing', () => session.setPublishing(false));
      else undo.delete('publishing');
    },
    setFiles(on) {
      session.setFiles(on);
      if (on) undo.set('files', () => session.setFiles(false));
      else undo.delete('files');
    },
    release() {
      for (const run of undo.values()) run();
      undo.clear();
    },
  };
}
