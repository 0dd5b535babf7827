import type { Session, SessionEvents } from '../../session/session-types.js';

type Relayed = { [K in keyof SessionEvents]?: new (detail: SessionEvents[K]) => Event };

interface Speaker extends EventTarget {
  /** Runs something in the language of the element. */
  speak<T>(run: () => T): T;
}

/** Dispatches events of a session on an element, each as the DOM event of its class. Returns the function that stops it. */
export function relay(target: Speaker, session: Session, events: Relayed): () => void {
  const undo = (Object.keys(events) as (keyof SessionEvents)[]).map((type) =>
    session.on(type, (detail) => {
      const EventClass = events[type] as new (detail: unknown) => Event;
      // Some carry words.
      target.speak(() => target.dispatchEvent(new EventClass(detail)));
    }),
  );
  return () => undo.forEach((off) => off());
}
