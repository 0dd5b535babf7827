import { RtcError } from '../base/rtc-error.js';
import type { RtcSession } from './rtc-session.js';
import type { SessionLease } from './session-types.js';

/**
 * Milliseconds between the last release and its effect. A node moved in the document, a component mounted twice
 * (React StrictMode) and a route that swaps one view for another all release and acquire within a frame or two;
 * 200 ms covers those on a slow machine, and is not felt by those who stay behind.
 */
export const LINGER_MS = 200;

/** What a lease can own. */
type Hold = 'microphone' | 'camera' | 'publishing' | 'files';
const HOLDS: readonly Hold[] = ['microphone', 'camera', 'publishing', 'files'];

/**
 * One session and the leases on it. A hold is on while any lease has it. The person's own word (`setCamera(false)`,
 * hanging up) ends a hold for all.
 *
 * A released lease keeps what it holds for `LINGER_MS`. If its owner, the same element, takes a new lease within
 * that time, the new one takes over the holds and nothing has happened.
 */
export class SharedSession {
  readonly session: RtcSession;
  readonly #leases = new Set<Lease>();
  readonly #holders: Record<Hold, Set<Lease>> = {
    microphone: new Set(),
    camera: new Set(),
    publishing: new Set(),
    files: new Set(),
  };
  readonly #onUnused: () => void;
  readonly #off: (() => void)[];

  constructor(session: RtcSession, onUnused: () => void) {
    this.session = session;
    this.#onUnused = onUnused;
    this.#off = [session.on('leave', () => this.#clear('microphone', 'camera', 'publishing'))];
  }

  lease(owner: object | undefined): SessionLease {
    const lease = new Lease(this, owner);
    const former = owner && [...this.#leases].find((other) => other.owner === owner && other.timer !== undefined);
    this.#leases.add(lease);
    if (former) this.#replace(former, lease);
    return lease;
  }

  hold(lease: Lease, hold: Hold): void {
    this.#holders[hold].add(lease);
  }

  /** One lease gives it up. `true` when nobody has it any more. */
  giveUp(lease: Lease, hold: Hold): boolean {
    this.#holders[hold].delete(lease);
    return this.#holders[hold].size === 0;
  }

  /** The person's own off: nobody has it any more. */
  end(hold: Hold): void {
    this.#clear(hold);
  }

  release(lease: Lease, now: boolean): void {
    if (now) this.#expire(lease);
    else lease.timer = setTimeout(() => this.#expire(lease), LINGER_MS);
  }

  #replace(former: Lease, lease: Lease): void {
    clearTimeout(former.timer);
    this.#leases.delete(former);
    for (const hold of HOLDS) if (this.#holders[hold].delete(former)) this.#holders[hold].add(lease);
  }

  #expire(lease: Lease): void {
    this.#leases.delete(lease);
    if (this.#leases.size === 0) {
      this.#off.forEach((off) => off());
      this.#onUnused();
      void this.session.leave();
      return;
    }
    for (const hold of HOLDS) {
      if (this.#holders[hold].delete(lease) && this.#holders[hold].size === 0) this.#drop(hold);
    }
  }

  #drop(hold: Hold): void {
    if (hold === 'publishing') this.session.setPublishing(false);
    else if (hold === 'files') this.session.setFiles(false);
    else this.session.media.release(hold);
  }

  #clear(...holds: Hold[]): void {
    for (const hold of holds) this.#holders[hold].clear();
  }
}

class Lease implements SessionLease {
  readonly session: RtcSession;
  readonly owner: object | undefined;
  /** Set once it is released and lingers. */
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly #shared: SharedSession;
  #released = false;

  constructor(shared: SharedSession, owner: object | undefined) {
    this.session = shared.session;
    this.owner = owner;
    this.#shared = shared;
  }

  setMicrophone(on: boolean): Promise<void> {
    return this.#setDevice('microphone', on, () => this.session.media.setMicrophone(on));
  }

  setCamera(on: boolean): Promise<void> {
    return this.#setDevice('camera', on, () => this.session.media.setCamera(on));
  }

  setPublishing(on: boolean): void {
    this.#setFlag('publishing', on, () => this.session.setPublishing(on));
  }

  setFiles(on: boolean): void {
    this.#setFlag('files', on, () => this.session.setFiles(on));
  }

  release(now = false): void {
    if (this.#released) return;
    this.#released = true;
    this.#shared.release(this, now);
  }

  async #setDevice(device: 'microphone' | 'camera', on: boolean, set: () => Promise<void>): Promise<void> {
    if (this.#released) return;
    if (on && this.session.snapshot.self?.muted.includes(device)) {
      throw new RtcError('muted-by-host', 'The host has turned this off for you. Raise your hand to ask for it.');
    }
    if (on) this.#shared.hold(this, device);
    else this.#shared.end(device);
    try {
      await set();
    } catch (error) {
      this.#shared.giveUp(this, device);
      throw error;
    }
  }

  /** These say what an element is there for, so one that is not leaves the others' word alone. */
  #setFlag(hold: 'publishing' | 'files', on: boolean, set: () => void): void {
    if (this.#released) return;
    if (on) this.#shared.hold(this, hold);
    if (on || this.#shared.giveUp(this, hold)) set();
  }
}
