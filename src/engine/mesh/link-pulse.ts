import { isNews, type Received } from './received-count.js';

/** Milliseconds. */
export interface PulseTimes {
  /** Between the signs of life that each side sends. Default 1000. */
  beat: number;
  /** Without hearing anything, until the statistics are asked. Default 1600: one beat may come late. */
  doubt: number;
  /** Between two looks at the statistics. Default 125. */
  sample: number;
  /** That they have to stand still for. Default 500. */
  silence: number;
}

export const PULSE_TIMES: PulseTimes = { beat: 1000, doubt: 1600, sample: 125, silence: 500 };

export interface PulseDeps {
  /** Sends a sign of life; with `ask`, one that is answered at once. */
  beat: (ask: boolean) => void;
  /** As `receivedCount`; `null` when it cannot be told. */
  received: (onPath: boolean) => Promise<Received | null>;
  onSilent: () => void;
  /** After a silence, something arrives again. */
  onHeard: () => void;
}

/**
 * Notices within about two seconds that nothing arrives any more, where the browser takes six to seven until
 * `disconnected` and some changes of path are never reported at all (measured, see `LinkRecovery`).
 *
 * A beat on the control channel costs next to nothing, but its absence proves little: the other page may be busy
 * or frozen, and SCTP waits longer and longer after losses. So a missing beat only raises a doubt, and what the
 * statistics count (media, STUN checks) decides it: a path over which anything arrives is not silent.
 */
export class LinkPulse {
  readonly #deps: PulseDeps;
  readonly #times: PulseTimes;
  #beatTimer: ReturnType<typeof setInterval> | undefined;
  #lookTimer: ReturnType<typeof setTimeout> | undefined;
  #heardAt = 0;
  /** When `#received` was first seen as it is; `null` while nothing is in doubt. */
  #stillSince: number | null = null;
  #received: Received | null = null;
  #silent = false;
  #stopped = false;

  constructor(deps: PulseDeps, times: PulseTimes = PULSE_TIMES) {
    this.#deps = deps;
    this.#times = times;
  }

  get silent(): boolean {
    return this.#silent;
  }

  /** The control channel is open. Nothing is expected before the other side's first beat. */
  start(): void {
    this.#deps.beat(true);
    this.#beatTimer = setInterval(() => this.#deps.beat(false), this.#times.beat);
  }

  /** Something came from the other side. */
  heard(): void {
    if (this.#stopped) return;
    this.#heardAt = performance.now();
    if (this.#stillSince !== null) this.#settle();
    if (this.#lookTimer === undefined) this.#lookIn(this.#times.doubt);
  }

  /** There is reason to doubt the path: whether anything arrives is looked at now. */
  check(): void {
    if (this.#stopped || this.#lookTimer === undefined || this.#stillSince !== null) return;
    this.#deps.beat(true);
    this.#heardAt = -Infinity;
    this.#lookIn(this.#times.sample);
  }

  stop(): void {
    this.#stopped = true;
    clearInterval(this.#beatTimer);
    clearTimeout(this.#lookTimer);
  }

  #lookIn(delay: number): void {
    clearTimeout(this.#lookTimer);
    this.#lookTimer = setTimeout(() => this.#look(), delay);
  }

  /** One timer for all: it is not set anew with every message, but looks how long ago the last one was. */
  #look(): void {
    const rest = this.#times.doubt - (performance.now() - this.#heardAt);
    if (rest > 0) this.#lookIn(rest);
    else void this.#sample();
  }

  async #sample(): Promise<void> {
    const heardAt = this.#heardAt;
    const received = await this.#deps.received(this.#silent);
    if (this.#stopped) return;
    if (this.#heardAt !== heardAt) return this.#lookIn(this.#times.doubt);
    const now = performance.now();
    if (received && this.#received && isNews(received, this.#received)) return this.heard();
    this.#received = received;
    this.#stillSince ??= now;
    // What cannot be told does not count as silence.
    if (!this.#silent && received !== null && now - this.#stillSince >= this.#times.silence) {
      this.#silent = true;
      // From here on it is measured otherwise.
      this.#received = null;
      this.#deps.onSilent();
    }
    if (!this.#stopped) this.#lookIn(this.#times.sample);
  }

  #settle(): void {
    this.#stillSince = this.#received = null;
    this.#lookIn(this.#times.doubt);
    if (!this.#silent) return;
    this.#silent = false;
    this.#deps.onHeard();
  }
}
