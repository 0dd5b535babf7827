import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FlightControl } from '../../../src/files/flight-control.js';
import { payloadSizeFor } from '../../../src/files/bulk-frame.js';

/** A bottleneck with a queue, in virtual time: bytes a millisecond, milliseconds there and back. */
class Path {
  now = 0;
  readonly flight = new FlightControl(() => this.now);
  /** Bytes that wait, in front of the bottleneck. */
  queued = 0;
  peakQueue = 0;
  delivered = 0;
  rate: number;
  readonly delay: number;
  readonly #acks: { at: number; total: number }[] = [];
  #total = 0;
  #free = 0;
  #arrived = 0;

  constructor(rate: number, delay: number) {
    this.rate = rate;
    this.delay = delay;
  }

  /** Sends all it may for so many milliseconds. `other`: bytes a millisecond that others put into the queue. */
  run(milliseconds: number, other = 0): void {
    for (const end = this.now + milliseconds; this.now < end; this.now++) {
      this.#free = Math.max(this.#free, this.now) + other / this.rate;
      while (this.#acks[0] && this.#acks[0].at <= this.now) {
        this.#arrived = this.#acks.shift()?.total ?? 0;
        this.flight.arrived(this.#arrived);
      }
      while (this.flight.free) {
        const bytes = payloadSizeFor(Infinity, this.flight.window);
        this.#total += bytes;
        this.flight.sent(bytes);
        this.#free = Math.max(this.#free, this.now) + bytes / this.rate;
        this.#acks.push({ at: this.#free + this.delay, total: this.#total });
      }
      this.peakQueue = Math.max(this.peakQueue, this.#free - this.now);
    }
    this.delivered = this.#arrived;
  }
}

describe('what a lane may have under way', () => {
  it('fills 20 Mbit/s at 50 ms within two seconds, with a queue far below 200 ms', () => {
    const path = new Path(2500, 50);
    path.run(2000);
    const before = path.delivered;
    path.run(10_000);
    assert.ok((path.delivered - before) / 10_000 > 0.95 * 2500, `${(path.delivered - before) / 10_000} bytes/ms`);
    assert.ok(path.peakQueue < 140, `${path.peakQueue} ms of queue`);
  });

  it('does not hold back a fast path, near or far', () => {
    for (const [rate, delay] of [
      [60_000, 1],
      [60_000, 20],
      [12_500, 100],
    ] as const) {
      const path = new Path(rate, delay);
      path.run(3000);
      const before = path.delivered;
      path.run(5000);
      const share = (path.delivered - before) / 5000 / rate;
      assert.ok(share > 0.95, `${share} of ${rate} at ${delay} ms`);
    }
  });

  it('keeps its queue short for minutes, though it never sees the path empty by itself', () => {
    const path = new Path(2500, 50);
    path.run(5000);
    path.peakQueue = 0;
    path.run(120_000);
    assert.ok(path.peakQueue < 140, `${path.peakQueue} ms of queue`);
  });

  it('follows a path that becomes faster or slower', () => {
    const path = new Path(2500, 50);
    path.run(5000);
    path.rate = 500;
    path.run(6000);
    path.peakQueue = 0;
    let before = path.delivered;
    path.run(4000);
    assert.ok(path.peakQueue < 150, `${path.peakQueue} ms of queue`);
    assert.ok((path.delivered - before) / 4000 > 0.9 * 500);
    path.rate = 10_000;
    path.run(5000);
    before = path.delivered;
    path.run(4000);
    assert.ok((path.delivered - before) / 4000 > 0.9 * 10_000);
  });

  it('leaves the path to others when it has to yield, and takes what they leave', () => {
    const path = new Path(375, 50);
    path.flight.yielding = true;
    path.run(5000, 250);
    path.peakQueue = 0;
    const before = path.delivered;
    path.run(10_000, 250);
    const rate = (path.delivered - before) / 10_000;
    assert.ok(path.peakQueue < 50, `${path.peakQueue} ms of queue`);
    assert.ok(rate > 60, `${rate} bytes/ms of 125 that were free`);
  });

  it('believes no arrival of what was not sent, and none twice', () => {
    const flight = new FlightControl(() => 0);
    flight.sent(1000);
    flight.arrived(5000);
    assert.equal(flight.underWay, 1000);
    flight.arrived(600);
    flight.arrived(600);
    flight.arrived(100);
    assert.equal(flight.underWay, 400);
  });
});
