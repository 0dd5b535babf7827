import { RtcError } from '../../base/rtc-error.js';
import { MAX_LANES } from '../../protocol/files.js';
import type { BulkLane } from '../data-link.js';
import { parseLaneSignal } from './lane-signal.js';
import type { LaneSignal } from './lane-signal.js';
import { SideLane } from './side-lane.js';
import type { SideLaneOptions } from './side-lane.js';

export interface SideLanesDeps extends Pick<SideLaneOptions, 'timeout' | 'connect' | 'signal'> {
  /** The other side has opened one. */
  onLane: (lane: BulkLane) => void;
}

/** The lanes of one link besides its own, in both directions: each a connection, signalled over the link. */
export class SideLanes {
  readonly #deps: SideLanesDeps;
  /** By the `n` of their signals: those opened here, and those opened by the other side. */
  readonly #own = new Map<number, SideLane>();
  readonly #theirs = new Map<number, SideLane>();
  #count = 0;
  #closed = false;

  constructor(deps: SideLanesDeps) {
    this.#deps = deps;
  }

  /** @throws RtcError `peer-unreachable` when the other side does not take part in time, or all numbers are in use */
  open(): Promise<BulkLane> {
    return new Promise((resolve, reject) => {
      const failed = (cause?: unknown): void =>
        reject(new RtcError('peer-unreachable', 'No further connection to this participant could be made.', { cause }));
      const taken = new Set([...this.#own.values()].map(({ id }) => id));
      let id = 1;
      while (taken.has(id)) id++;
      if (this.#closed || id > MAX_LANES) return failed();
      try {
        this.#add(this.#own, { id, n: this.#count++, role: 'initiator', onOpen: resolve, onEnd: failed });
      } catch (error) {
        failed(error);
      }
    });
  }

  /** Takes a message of the other side, which may be anything. */
  receive(message: unknown): void {
    const signal = parseLaneSignal(message);
    if (!signal || this.#closed) return;
    if (signal.type === 'offer') this.#onOffer(signal);
    else {
      const lanes = signal.type === 'answer' || signal.by === 'responder' ? this.#own : this.#theirs;
      lanes.get(signal.n)?.receive(signal);
    }
  }

  /** The link is over. The other side knows, and does the same. */
  close(): void {
    this.#closed = true;
    for (const lane of [...this.#own.values(), ...this.#theirs.values()]) lane.close();
  }

  #onOffer({ n, lane: id, sdp }: Extract<LaneSignal, { type: 'offer' }>): void {
    if (this.#theirs.has(n)) return;
    try {
      // As each number is there once, there are never more of them than there are numbers.
      if ([...this.#theirs.values()].some((lane) => lane.id === id)) throw new RangeError('That lane is open.');
      this.#add(this.#theirs, { id, n, role: 'responder', onOpen: this.#deps.onLane, onEnd: () => undefined }, sdp);
    } catch {
      this.#signal({ type: 'close', n, by: 'responder' });
    }
  }

  #add(to: Map<number, SideLane>, lane: Omit<SideLaneOptions, keyof SideLanesDeps>, offer?: string): void {
    const { timeout, connect } = this.#deps;
    const onEnd = (): void => {
      to.delete(lane.n);
      lane.onEnd();
    };
    const signal = (message: LaneSignal): void => this.#signal(message);
    to.set(lane.n, new SideLane({ ...lane, timeout, connect, signal, onEnd }, offer));
  }

  #signal(signal: LaneSignal): void {
    if (!this.#closed) this.#deps.signal(signal);
  }
}
