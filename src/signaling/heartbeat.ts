/** Milliseconds within which the server has to answer a ping. */
const ANSWER_DUE = 3000;
/** The same when there is a reason to doubt the connection. */
const PROBE_DUE = 1000;
/** A slow path has at least so many times the time that its last answer took. */
const PATIENCE = 4;
/** A timer that fires this much later than it should (milliseconds) means that the page was asleep. */
const ASLEEP = 1000;

export interface HeartbeatDeps {
  /** Sends a ping. */
  ping: () => void;
  /** Nothing has come back in time. */
  onDead: () => void;
  /** Milliseconds, monotonic. Default `performance.now`. */
  now?: () => number;
}

/**
 * Notices a connection that died without a word, as after a network switch: the browser itself would take
 * minutes. Anything that arrives is a sign of life.
 */
export class Heartbeat {
  readonly #deps: HeartbeatDeps;
  readonly #now: () => number;
  #beatTimer: ReturnType<typeof setInterval> | undefined;
  #dueTimer: ReturnType<typeof setTimeout> | undefined;
  /** When silence counts as death; `Infinity` while no answer is waited for. */
  #due = Infinity;
  #askedAt: number | null = null;
  /** Milliseconds that the last answer took. */
  #took = 0;
  /** Those who asked whether it lives. */
  #asking: ((alive: boolean) => void)[] = [];

  constructor(deps: HeartbeatDeps) {
    this.#deps = deps;
    this.#now = deps.now ?? (() => performance.now());
  }

  /** @param interval milliseconds between pings */
  start(interval: number): void {
    this.stop();
    this.#beatTimer = setInterval(() => this.#ping(ANSWER_DUE), interval);
  }

  /** Pings now, and waits for less time than usual. Resolves with whether something has come. */
  probe(): Promise<boolean> {
    if (this.#beatTimer === undefined) return Promise.resolve(false);
    return new Promise((resolve) => {
      this.#asking.push(resolve);
      this.#ping(PROBE_DUE);
    });
  }

  alive(): void {
    this.#answer(true);
    if (this.#askedAt !== null) this.#took = this.#now() - this.#askedAt;
    this.#askedAt = null;
    clearTimeout(this.#dueTimer);
    this.#due = Infinity;
  }

  stop(): void {
    clearInterval(this.#beatTimer);
    this.#beatTimer = undefined;
    this.#askedAt = null;
    this.#answer(false);
    this.alive();
  }

  /** Something has to arrive within this many milliseconds. What was due earlier stays so. */
  expect(within: number): void {
    const due = this.#now() + within;
    if (due >= this.#due) return;
    clearTimeout(this.#dueTimer);
    this.#due = due;
    this.#dueTimer = setTimeout(() => {
      const late = this.#now() - due;
      this.#due = Infinity;
      this.#askedAt = null;
      // After a sleep the answer may be waiting behind this very timer.
      if (late > ASLEEP) return this.#ping(PROBE_DUE);
      this.#answer(false);
      this.#deps.onDead();
    }, within);
  }

  #answer(alive: boolean): void {
    for (const resolve of this.#asking.splice(0)) resolve(alive);
  }

  #ping(within: number): void {
    this.#askedAt ??= this.#now();
    this.expect(Math.max(within, PATIENCE * this.#took));
    this.#deps.ping();
  }
}
