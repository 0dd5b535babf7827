/**
 * Milliseconds to wait before trying to connect again, by the number of attempts that failed since the last
 * success (0 for the first retry); `null` gives up.
 */
export type ReconnectPolicy = (attempt: number) => number | null;

export interface BackoffOptions {
  /** Retries that come quickly, each 0.2 to 0.4 s after the last failure. Default 100: about half a minute. */
  quick?: number;
  /** Milliseconds that the first retry after those waits at most; each further one twice as much. Default 500. */
  base?: number;
  /** Milliseconds that a retry waits at most. Default 10 000. */
  cap?: number;
  /** Retries until giving up. Default: never gives up, because people come back to open tabs. */
  retries?: number;
  /** From 0 up to 1. Default `Math.random`. */
  random?: () => number;
}

/** Milliseconds. The first retry may come almost at once: most losses are a moment's. */
const FIRST_RETRY = 100;
/** Milliseconds between the quick ones: a server that is started anew has its people back within half a second. */
const QUICK_LEAST = 200;
const QUICK_SPREAD = 200;

/**
 * Some quick retries, because a loss is mostly a moment's or a restart of the server; then exponential backoff with
 * full jitter: any delay from nothing to the step's limit is as likely, which loads a server that comes back least
 * (M. Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015).
 *
 * The price of the quick ones: a server with n clients that listens again meets them all within 0.4 s. `quick: 0`
 * leaves them out.
 */
export function fullJitter(options: BackoffOptions = {}): ReconnectPolicy {
  const { quick = 100, base = 500, cap = 10_000, retries = Infinity, random = Math.random } = options;
  return (attempt) => {
    if (attempt >= retries) return null;
    if (attempt === 0) return random() * FIRST_RETRY;
    if (attempt <= quick) return QUICK_LEAST + random() * QUICK_SPREAD;
    return random() * Math.min(cap, base * 2 ** (attempt - quick - 1));
  };
}
