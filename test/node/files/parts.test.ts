import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BlockSet, blockCount, blockLength } from '../../../src/files/block-set.js';
import { encodeFrame, parseFrame, payloadSizeFor } from '../../../src/files/bulk-frame.js';
import { RateMeter } from '../../../src/files/rate-meter.js';
import { ReceiveWindow } from '../../../src/files/receive-window.js';

const MIB = 1024 * 1024;

describe('the blocks of a file', () => {
  it('are counted and measured, the last and the empty file included', () => {
    assert.deepEqual([0, 1, MIB, MIB + 1].map(blockCount), [0, 1, 1, 2]);
    assert.equal(blockLength(MIB + 5, 1), 5);
    assert.ok(new BlockSet(0).complete);
    assert.equal(new BlockSet(0).firstMissing(0), null);
  });

  it('are the same set in whatever order they come', () => {
    for (let round = 0; round < 200; round++) {
      const size = 12 * MIB - 100;
      const set = new BlockSet(size);
      const model = new Set<number>();
      for (let step = 0; step < 20; step++) {
        const block = Math.floor(Math.random() * 12);
        set.add(block);
        model.add(block);
        assert.equal(
          set.bytes,
          [...model].reduce((sum, each) => sum + blockLength(size, each), 0),
        );
        for (let each = 0; each < 12; each++) assert.equal(set.has(each), model.has(each));
        const from = Math.floor(Math.random() * 12);
        const missing = Array.from({ length: 12 }, (_, each) => each).find((each) => each >= from && !model.has(each));
        assert.equal(set.firstMissing(from), missing ?? null);
        const copy = new BlockSet(size, set.ranges);
        assert.deepEqual([copy.ranges, copy.bytes], [set.ranges, set.bytes]);
      }
      assert.equal(set.complete, model.size === 12);
    }
  });

  it('beyond the file are cut off', () => {
    const set = new BlockSet(2 * MIB + 1, [
      [1, 900],
      [1000, 2000],
    ]);
    assert.deepEqual(set.ranges, [[1, 3]]);
    assert.equal(set.bytes, MIB + 1);
  });
});

describe('a bulk frame', () => {
  it('is read as it was written', () => {
    const header = { number: 0xffff_ffff, block: 4_000_000_000, offset: 77 };
    const frame = parseFrame(encodeFrame(header, [new Uint8Array([1, 2]), new Uint8Array([3])]));
    assert.deepEqual(frame, { ...header, payload: new Uint8Array([1, 2, 3]) });
  });

  it('fits the link', () => {
    assert.equal(payloadSizeFor(1012, Infinity), 1000);
    assert.equal(payloadSizeFor(Infinity, Infinity), 131_076);
    assert.throws(() => payloadSizeFor(12, Infinity), RangeError);
    assert.equal(parseFrame(new Uint8Array(12)), null);
  });
});

describe('the speed', () => {
  it('follows the average, without jumps when bytes come in lumps', () => {
    let now = 0;
    const meter = new RateMeter(() => now);
    const rates: number[] = [];
    for (; now < 20_000; now += 100) {
      if (now % 500 === 0) meter.add(500_000);
      if (now >= 2000) rates.push(meter.rate);
    }
    assert.ok(Math.min(...rates) > 800_000, `${Math.min(...rates)}`);
    assert.ok(Math.max(...rates) < 1_300_000, `${Math.max(...rates)}`);
  });

  it('does not begin with the burst that fills the buffers', () => {
    let now = 0;
    const meter = new RateMeter(() => now);
    meter.add(1_000_000);
    now = 1;
    assert.ok(meter.rate < 1_300_000);
  });

  it('sinks while nothing moves, and forgets on a restart', () => {
    let now = 0;
    const meter = new RateMeter(() => now);
    for (; now < 5000; now += 10) meter.add(10_000);
    const before = meter.rate;
    now += 3000;
    const later = meter.rate;
    assert.ok(later < before / 2 && later > before / 4);
    meter.restart();
    assert.equal(meter.rate, 0);
  });
});

describe('the receive window', () => {
  it('holds no more than its size and gives credit back in steps', () => {
    const limits: number[] = [];
    const window = new ReceiveWindow(800, (limit) => limits.push(limit));
    assert.ok(window.take(800));
    assert.ok(!window.take(1));
    window.release(99);
    assert.ok(!window.take(1), 'credit that was not told must not count');
    window.release(1);
    assert.ok(window.take(100));
    assert.ok(!window.take(1));
    assert.deepEqual(limits, [800, 900]);
  });
});
