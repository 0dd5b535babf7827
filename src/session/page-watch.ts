export interface PageCallbacks {
  /** The page goes away now. `frozen`: it may come back as it is (back/forward cache). */
  hidden(frozen: boolean): void;
  /** A frozen page is shown again. */
  shownAgain(): void;
  /** There may be another network; `certain`: there is one, or one again. */
  networkChanged(certain: boolean): void;
}

/**
 * Page life as far as a call cares: https://html.spec.whatwg.org/multipage/document-sequences.html#event-pagehide.
 * `pagehide` is the last moment at which something can still be sent. Returns what ends it.
 */
export function watchPage(page: EventTarget | null, network: EventTarget | null, on: PageCallbacks): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const persisted = (event: Event): boolean => 'persisted' in event && event.persisted === true;
  page?.addEventListener('pagehide', (event) => on.hidden(persisted(event)), { signal });
  page?.addEventListener('pageshow', (event) => persisted(event) && on.shownAgain(), { signal });
  page?.addEventListener('online', () => on.networkChanged(true), { signal });
  // It also fires when only the estimated speed is another; phones tell the kind of network.
  let kind = kindOf(network);
  const changed = (): void => {
    const before = kind;
    kind = kindOf(network);
    on.networkChanged(kind !== before);
  };
  network?.addEventListener('change', changed, { signal });
  return () => listening.abort();
}

/** https://wicg.github.io/netinfo/#type-attribute */
function kindOf(network: EventTarget | null): unknown {
  return network && Reflect.get(network, 'type');
}
