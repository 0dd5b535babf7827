/**
 * - `online`: the network came back; `offline`: it went.
 * - `wake`: the page may just have been asleep.
 * - `gone`: the page is being closed or left for good.
 */
export type ConnectivityChange = 'online' | 'offline' | 'wake' | 'gone';

/** What the browser says about the network and about the page. */
export interface Connectivity {
  /** `false` only when the browser is sure that there is no network. */
  readonly online: boolean;
  /** Calls back at every change. Returns the function that ends it. */
  watch(listener: (what: ConnectivityChange) => void): () => void;
}

/** The page's own. Where there is no page (a worker, Node), it is always online and nothing ever happens. */
export function browserConnectivity(): Connectivity {
  return {
    get online() {
      return globalThis.navigator?.onLine !== false;
    },
    watch(listener) {
      const listening = new AbortController();
      const on = (type: string, what: ConnectivityChange, counts?: (event: PageTransitionEvent) => boolean): void =>
        globalThis.window?.addEventListener(
          type,
          (event) => counts?.(event as PageTransitionEvent) !== false && listener(what),
          listening,
        );
      on('online', 'online');
      on('offline', 'offline');
      on('pageshow', 'wake', ({ persisted }) => persisted);
      on('pagehide', 'gone', ({ persisted }) => !persisted);
      on('visibilitychange', 'wake', () => document.visibilityState === 'visible');
      return () => listening.abort();
    },
  };
}
