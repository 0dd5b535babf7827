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
      return typeof navigator === 'undefined' || navigator.onLine !== false;
    },
    watch(listener) {
      if (typeof window === 'undefined') return () => undefined;
      const listening = new AbortController();
      const { signal } = listening;
      window.addEventListener('online', () => listener('online'), { signal });
      window.addEventListener('offline', () => listener('offline'), { signal });
      window.addEventListener('pageshow', (event) => event.persisted && listener('wake'), { signal });
      window.addEventListener('pagehide', (event) => !event.persisted && listener('gone'), { signal });
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && listener('wake'), {
        signal,
      });
      return () => listening.abort();
    },
  };
}
