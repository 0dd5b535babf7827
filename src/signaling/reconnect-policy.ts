/**
 * Milliseconds to wait before trying to connect again, by the number of attempts that failed since the last
 * success (0 for the first retry); `null` gives up.
 */
export type ReconnectPolicy = (attempt: number) => number | null;

export interface BackoffOptions {
  /** Milliseconds that the second retry waits at most; each further one twice as much. Default 500. */
  base?: number;
  /** Milliseconds that a retry waits at most. Default 10 000. */
  cap?: number;
  /** Retries until giving up. Default: never gives up, because people come back to open tabs. */
  retries?: number;
  /** From 0 up to 1. Default `Math.random`. */
  random?: () => number;
}

/** The first retry may come almost at once: most losses are a moment's, and a whole server's clients still spread. */
const FIRST_RETRY = 100;

/**
 * Exponential backoff with full jitter: any delay from nothing to the step's limit is as likely, which loads a
 * server that comes back least (M. Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015).
 */
export function fullJitter(options: BackoffOptions = {}): ReconnectPolicy {
  const { base = 500, cap = 10_000, retries = Infinity, random = Math.random } = options;
  return (attempt) => {
    if (attempt >= retries) return null;
    const limit = attempt === 0 ? FIRST_RETRY : Math.min(cap, base * 2 ** (attempt - 1));
    return random() * limit;
  };
}
