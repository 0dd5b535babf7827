import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FlowRate } from '../../../src/controllers/flow-rate.js';

const MIB = 1024 * 1024;

describe('the speed of several files together', () => {
  /** Lets progress come in steps of `bytes` every `interval` seconds, and looks ten times a second from the tenth second on. */
  function shown(bytes: number, interval: number, own: number): { least: number; most: number } {
    let now = 0;
    const flow = new FlowRate(() => now);
    const seen: number[] = [];
    for (let tick = 1; tick <= 600; tick++) {
      const before = Math.floor((now + 1e-6) / 1000 / interval);
      now = tick * 100;
      for (let step = before; step < Math.floor((now + 1e-6) / 1000 / interval); step++) flow.add(bytes);
      if (tick > 100) seen.push(flow.rate(own));
    }
    return { least: Math.min(...seen), most: Math.max(...seen) };
  }

  for (const [name, bytes, interval, own] of [
    ['a thousand small files a second, none of which has a speed', 10_000, 0.001, 0],
    ['ten blocks a second', MIB, 0.1, 0.6 * MIB * 10],
    ['a block a second', MIB, 1, MIB],
    ['a block in ten seconds', MIB, 10, MIB / 10],
  ] as const) {
    it(`is steady and right with ${name}`, () => {
      const { least, most } = shown(bytes, interval, own);
      const actual = bytes / interval;
      assert.ok(least > 0.85 * actual, `${least} of ${actual}`);
      assert.ok(most < 1.15 * actual, `${most} of ${actual}`);
    });
  }

  it('forgets what was before a pause', () => {
    let now = 0;
    const flow = new FlowRate(() => now);
    for (; now < 5000; now += 10) flow.add(1000);
    flow.restart();
    assert.equal(flow.rate(0), 0);
  });
});
