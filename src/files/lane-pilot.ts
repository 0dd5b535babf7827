import type { BulkLane, DataLink } from '../engine/data-link.js';
import type { SendLane } from './send-lane.js';

/** Milliseconds between two looks. */
export const LANE_TICK = 500;
/** Ticks in a row for which the lanes are held up by losses before more are tried. */
const HELD_UP = 3;
/** Ticks that new lanes have to get up to speed, and then to show what they bring. */
const SETTLE = 2;
const TRIAL = 6;
/**
 * How many lanes are tried after how many, and what that must bring at least for them to stay. Losses give four lanes
 * nearly four times the speed and a bottleneck nothing, but losses come in bursts, and so does the speed.
 */
const STEPS: readonly { readonly from: number; readonly to: number; readonly pays: number }[] = [
  { from: 1, to: 4, pays: 1.5 },
  { from: 4, to: 8, pays: 1.2 },
];
/** Ticks until the next try after one that brought nothing; twice as long after each. */
const BACK_OFF = 40;
/** Ticks without work after which further lanes are closed, and without an arrival after which one counts as dead. */
const IDLE = 10;
const DEAD = 10;

interface Trial {
  /** Bytes a tick that must arrive for the new lanes to stay. */
  readonly least: number;
  /** How many there were before. */
  readonly lanes: number;
  ticks: number;
}

/**
 * Decides how many lanes a link uses. SCTP takes every loss for congestion and halves its speed, so that on a long
 * path with 1% loss one connection crawls (measured with 50 ms: 1.7 times the speed with two, 3.7 with four, 6.4
 * with eight). Whether that is so cannot be told from outside, so it is tried: more lanes, which stay when they bring
 * clearly more. A path without losses, or with a short way back, never gets here; beside sound and pictures
 * there is one lane only.
 */
export class LanePilot {
  readonly #link: DataLink;
  readonly #lanes: readonly SendLane[];
  readonly #add: (lane: BulkLane) => void;
  readonly #drop: (lane: SendLane) => void;
  readonly #interval: number;
  #timer: ReturnType<typeof setInterval> | undefined;
  #busy = false;
  #idle = 0;
  #heldUp = 0;
  #backOff = 0;
  #failures = 0;
  /** Bytes that arrived in each of the last ticks, the newest last. */
  readonly #speeds: number[] = [];
  #arrived = new Map<SendLane, { bytes: number; still: number }>();
  #trial: Trial | null = null;
  #opening = false;
  #stopped = false;

  constructor(
    link: DataLink,
    lanes: readonly SendLane[],
    add: (lane: BulkLane) => void,
    drop: (lane: SendLane) => void,
    tick: number,
  ) {
    this.#link = link;
    this.#lanes = lanes;
    this.#add = add;
    this.#drop = drop;
    this.#interval = tick;
  }

  /** Whether there is something to send now. */
  watch(busy: boolean): void {
    this.#busy = busy;
    if (busy && !this.#stopped) this.#timer ??= setInterval(() => this.#tick(), this.#interval);
  }

  stop(): void {
    this.#stopped = true;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tick(): void {
    this.#count();
    this.#idle = this.#busy ? 0 : this.#idle + 1;
    for (const lane of [...this.#lanes]) {
      if (lane.retiring && lane.flight.underWay === 0) this.#drop(lane);
    }
    if (this.#idle > IDLE || this.#link.carriesMedia) {
      this.#retire(1);
      this.#trial = null;
      this.#heldUp = 0;
      if (this.#idle <= IDLE || this.#lanes.length > 1) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    } else if (this.#trial) this.#judge(this.#trial);
    else this.#consider();
  }

  /** Notes what has arrived, and gives up lanes on which nothing does while others live. */
  #count(): void {
    let sum = 0;
    const moved: SendLane[] = [];
    const still: SendLane[] = [];
    for (const lane of this.#lanes) {
      const bytes = lane.sent - lane.flight.underWay;
      const before = this.#arrived.get(lane) ?? { bytes: 0, still: 0 };
      sum += bytes - before.bytes;
      const waits = bytes === before.bytes && lane.flight.underWay > 0;
      this.#arrived.set(lane, { bytes, still: waits ? before.still + 1 : 0 });
      if (!waits) moved.push(lane);
      else if (before.still >= DEAD) still.push(lane);
    }
    for (const lane of this.#arrived.keys()) if (!this.#lanes.includes(lane)) this.#arrived.delete(lane);
    this.#speeds.push(sum);
    if (this.#speeds.length > TRIAL) this.#speeds.shift();
    if (moved.length > 0) for (const lane of still) this.#drop(lane);
  }

  #consider(): void {
    const heldUp = this.#busy && this.#lanes.every((lane) => lane.heldUp || lane.retiring);
    this.#heldUp = heldUp ? this.#heldUp + 1 : 0;
    if (--this.#backOff > 0 || this.#heldUp < HELD_UP || this.#opening) return;
    const { length } = this.#lanes;
    const step = STEPS.findLast(({ from, to }) => from <= length && length < to);
    if (!step) return;
    // The best of them: the first ones may be those of a transfer that has just begun.
    const before = Math.max(...this.#speeds.slice(-HELD_UP));
    this.#opening = true;
    void Promise.allSettled(Array.from({ length: step.to - length }, () => this.#open())).then(() => {
      this.#opening = false;
      if (this.#lanes.length > length) this.#trial = { least: before * step.pays, lanes: length, ticks: 0 };
      else this.#failed();
    });
  }

  async #open(): Promise<void> {
    const lane = await this.#link.openLane();
    // It may be closed again, unheard.
    if (this.#stopped || !lane.open) lane.close();
    else this.#add(lane);
  }

  #judge(trial: Trial): void {
    // A sender with nothing to send proves nothing.
    if (!this.#busy || ++trial.ticks < SETTLE + TRIAL) return;
    this.#trial = null;
    this.#heldUp = 0;
    if (mean(this.#speeds) >= trial.least) this.#failures = 0;
    else {
      this.#retire(trial.lanes);
      this.#failed();
    }
  }

  #failed(): void {
    this.#backOff = BACK_OFF * 2 ** this.#failures++;
    this.#heldUp = 0;
  }

  /** Keeps the first lanes only. What is under way on the others still arrives. */
  #retire(keep: number): void {
    for (const lane of this.#lanes.slice(keep)) lane.retiring = true;
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}
