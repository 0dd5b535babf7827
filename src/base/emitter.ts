type Listener<T> = (detail: T) => void;

/**
 * A small typed event emitter for the parts below the elements (which use DOM events).
 *
 * A listener that throws does not stop the others or the emitter: its error is reported the way
 * the platform reports one from a DOM listener.
 */
export class Emitter<Events extends object> {
  readonly #listeners = new Map<keyof Events, Set<Listener<never>>>();

  /** Calls `listener` at every `type`. Returns the function that takes it off again. */
  on<K extends keyof Events>(type: K, listener: Listener<Events[K]>): () => void {
    let set = this.#listeners.get(type);
    if (!set) this.#listeners.set(type, (set = new Set()));
    // A wrapper of its own per call, so that adding one function twice takes two removals.
    const entry: Listener<Events[K]> = (detail) => listener(detail);
    set.add(entry);
    return () => void set.delete(entry);
  }

  /** Calls `listener` at the next `type` only. */
  once<K extends keyof Events>(type: K, listener: Listener<Events[K]>): () => void {
    const off = this.on(type, (detail) => {
      off();
      listener(detail);
    });
    return off;
  }

  /** For subclasses and their owners: tells every listener. */
  protected emit<K extends keyof Events>(type: K, detail: Events[K]): void {
    for (const listener of [...(this.#listeners.get(type) ?? [])]) {
      try {
        (listener as Listener<Events[K]>)(detail);
      } catch (error) {
        reportListenerError(error);
      }
    }
  }

  protected removeAllListeners(): void {
    this.#listeners.clear();
  }
}

function reportListenerError(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
  else
    queueMicrotask(() => {
      throw error;
    });
}
