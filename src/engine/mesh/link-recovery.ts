/** Milliseconds. What they rest on was measured with Chromium 156 and Firefox 153; see the class. */
export interface RecoveryTimes {
  /** From `disconnected` to the first restart: shorter reacts to every hiccup of a Wi-Fi. Default 1000. */
  firstRestart: number;
  /** Between restarts. Default 4000. */
  nextRestart: number;
  /** Without a connection, until a new one is made in its place. Default 30 000. */
  giveUp: number;
}

/**
 * Milliseconds after the answer to a restart because of another network, until a new connection is made instead. As long
 * as Chromium 156 believes in its old path it checks two others a second at most, and one of a new connection every 48 ms.
 */
const STUCK = 1000;
/**
 * Milliseconds from the silence to the first restart when the signaling is gone as well. It is our own network then, and
 * the path may be as good as before once that is back; but Firefox 153 gives a path up that was restarted without one,
 * and fails at the next restart. Still before Chromium's `failed`, which a restart holds up.
 */
const BLIND = 12_000;

export const RECOVERY_TIMES: RecoveryTimes = { firstRestart: 1000, nextRestart: 4000, giveUp: 30_000 };

export interface RecoveryActions {
  /** Try another way over the network, within the connection there is. */
  restart(): void;
  /** The connection is beyond help; `stuck`: or a new one is likely to be quicker. */
  giveUp(why: 'lost' | 'stuck'): void;
  /** Whether signals get through now. Default: they do. */
  reachable?: (() => Promise<boolean>) | undefined;
}

/**
 * When to restart ICE on one connection, and when to stop trying.
 *
 * A path that died is noticed by the browser as `disconnected` after 6–7 s; `LinkPulse` says so earlier. Chromium
 * gives up (`failed`) about 10 s later and Firefox 20 s later, and neither looks for another path by itself when an
 * address changed. simple-peer destroys itself at `failed`, and Firefox's media never came back from it, so
 * everything here happens before. A restart puts Chromium's state back to `connecting`, which is why the steps go on
 * until `connected`; where the state stays `connected` throughout, the answer ends them.
 */
export class LinkRecovery {
  readonly #actions: RecoveryActions;
  readonly #times: RecoveryTimes;
  #restartTimer: ReturnType<typeof setTimeout> | undefined;
  #giveUpTimer: ReturnType<typeof setTimeout> | undefined;
  #state: RTCPeerConnectionState = 'new';
  #silent = false;
  /** The network changed, and no restart has been answered since. */
  #moved = false;
  #stuckTimer: ReturnType<typeof setTimeout> | undefined;
  #restartedAt = -Infinity;
  #stopped = false;

  constructor(actions: RecoveryActions, times: RecoveryTimes = RECOVERY_TIMES) {
    this.#actions = actions;
    this.#times = times;
    this.#watch();
  }

  /** Tells of every change of the connection's state. */
  update(state: RTCPeerConnectionState): void {
    if (this.#stopped) return;
    this.#state = state;
    if (state === 'connected') {
      this.#clear();
    } else if (state === 'disconnected') {
      this.#watch();
      if (this.#restartTimer === undefined) this.#restartIn(this.#times.firstRestart);
    } else if (state === 'failed' || state === 'closed') {
      this.stop();
    }
  }

  /** Nothing arrives any more, whatever the state says. */
  silent(): void {
    this.#silent = true;
    if (this.#stopped || this.#restartTimer !== undefined) return;
    // One that was just made gets its time, even if its answer has come: the new path has yet to be found.
    const wait = this.#restartedAt + this.#times.nextRestart - performance.now();
    this.#watch();
    if (wait > 0) this.#restartIn(wait);
    else void this.#restartIfReachable();
  }

  /** The silence is over. */
  heard(): void {
    this.#silent = false;
    this.#calm();
  }

  /** The network is another. */
  moved(): void {
    this.#moved = true;
  }

  /** A negotiation is complete. */
  settled(): void {
    this.#calm();
    if (this.#moved && !this.#stopped)
      this.#stuckTimer = setTimeout(() => this.#silent && this.#giveUp('stuck'), STUCK);
    this.#moved = false;
  }

  /** There is reason to believe that a restart helps right now; the next one is due a full step later. */
  restartNow(): void {
    if (this.#stopped) return;
    this.#watch();
    this.#restart();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#stuckTimer);
    this.#clear();
  }

  #restartIn(delay: number): void {
    clearTimeout(this.#restartTimer);
    this.#restartTimer = setTimeout(() => this.#restart(), delay);
  }

  async #restartIfReachable(): Promise<void> {
    const { reachable } = this.#actions;
    if (!reachable) return this.restartNow();
    this.#restartIn(BLIND);
    const due = this.#restartTimer;
    // Meanwhile it may have been heard again, or restarted for another reason.
    if ((await reachable()) && this.#restartTimer === due) this.restartNow();
  }

  #restart(): void {
    this.#restartedAt = performance.now();
    this.#restartIn(this.#times.nextRestart);
    this.#actions.restart();
  }

  #watch(): void {
    this.#giveUpTimer ??= setTimeout(() => this.#giveUp('lost'), this.#times.giveUp);
  }

  #giveUp(why: 'lost' | 'stuck'): void {
    this.stop();
    this.#actions.giveUp(why);
  }

  #calm(): void {
    if (this.#state === 'connected' && !this.#silent) this.#clear();
  }

  #clear(): void {
    clearTimeout(this.#restartTimer);
    clearTimeout(this.#giveUpTimer);
    this.#restartTimer = this.#giveUpTimer = undefined;
  }
}
