/** Milliseconds from the first packet to the server's welcome. */
export const WELCOME_DUE = 8000;
/**
 * Milliseconds that a socket may take to open where the last one took almost none. While the path is dead, the
 * operating system asks again after 1, 3, 7 and 15 s, so an attempt that goes on learns late that it is back. Every
 * third attempt gets three times as long, because the network may be a slower one now.
 */
const OPEN_DUE = 1100;
const LONGER = 3;
/** On a slower path: so many times what the last one took. */
const PATIENCE = 4;
/** Failed sockets from which on they get more time each, because the browser holds them up. */
const HELD_UP = 6;
const HELD_UP_MORE = 10;
/** Failed sockets from which on a server that refuses them is asked by a plain request first. */
const ASK = 3;
/** Of so many attempts one is not asked for: a page's security policy may forbid the request and allow the socket. */
const UNASKED = 8;

/**
 * How to make the next attempt to open a socket, so that browsers do not hold it up. They slow down sockets after failed
 * ones: Chromium by up to 5 s each once some fifteen have failed within minutes (services/network/websocket_throttler.cc),
 * Firefox by up to 60 s for a host (netwerk/protocol/websocket, `FailDelay`). Sockets that fail are therefore kept few.
 */
export class SocketAttempts {
  /** Sockets, since the last one that opened. */
  #failed = 0;
  /** The last one was refused rather than given up by us. */
  #refused = false;
  #asked = 0;
  /** Milliseconds that the last one took; `null` before the first. */
  #took: number | null = null;

  /** Milliseconds that the next one may take to open. */
  get due(): number {
    if (this.#took === null || this.#failed >= HELD_UP_MORE) return WELCOME_DUE;
    const longer = this.#failed >= HELD_UP || this.#failed % 3 === 2;
    return Math.min(WELCOME_DUE, Math.max(OPEN_DUE, PATIENCE * this.#took) * (longer ? LONGER : 1));
  }

  opened(took: number): void {
    this.#took = took;
    this.#failed = 0;
  }

  failed(refused: boolean): void {
    this.#failed += 1;
    this.#refused = refused;
  }

  /**
   * Whether the next one would only be refused again. Where it is not known it is worth a try.
   *
   * @param ask whether nothing listens there: costs a request
   */
  async hopeless(ask: () => Promise<boolean>): Promise<boolean> {
    return this.#refused && this.#failed >= ASK && ++this.#asked % UNASKED > 0 && (await ask());
  }
}

/** Milliseconds after which a request that nobody answers is no refusal. */
const ANSWER_DUE = 1000;

/**
 * Whether a plain request to the server of that socket fails at once, or a proxy says that nothing is behind it. Any other
 * answer will do, also one that forbids the request; that of another origin is not told, so it counts as one.
 */
export async function isRefused(socketUrl: string): Promise<boolean> {
  const signal = AbortSignal.timeout(ANSWER_DUE);
  try {
    const url = socketUrl.replace(/^ws/, 'http');
    const answer = await fetch(url, {
      method: 'HEAD',
      mode: 'no-cors',
      cache: 'no-store',
      credentials: 'omit',
      signal,
    });
    return answer.status >= 500;
  } catch {
    return !signal.aborted;
  }
}
