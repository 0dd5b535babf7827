import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameGaps } from './frame-gaps.mjs';

/** A frame every 50 ms. */
const moving = (from, to) => Array.from({ length: (to - from) / 50 + 1 }, (_, index) => from + index * 50);
const times = { begin: 1000, end: 6000, now: 10_000 };

describe('frameGaps', () => {
  it('counts from the end of the fault until the pictures move again', () => {
    const frames = [...moving(0, 1000), ...moving(6300, 10_000)];
    assert.deepEqual(frameGaps(frames, times), { back: 300, longest: 5300 });
  });

  it('is 0 for pictures that did not stand still, or moved again before the fault was over', () => {
    assert.deepEqual(frameGaps(moving(0, 10_000), times), { back: 0, longest: 50 });
    assert.equal(frameGaps([...moving(0, 1000), ...moving(4000, 10_000)], times).back, 0);
  });

  it('takes the last standstill, because pictures that stopped again were not back', () => {
    const frames = [...moving(0, 1000), ...moving(6100, 6200), ...moving(8200, 10_000)];
    assert.deepEqual(frameGaps(frames, times), { back: 2200, longest: 5100 });
  });

  it('is null for pictures that stand still to the end, and for those that never came', () => {
    assert.equal(frameGaps(moving(0, 1000), times).back, null);
    assert.equal(frameGaps([...moving(0, 1000), ...moving(6000, 9000)], times).back, null);
    assert.equal(frameGaps([], times).back, null);
  });

  it('takes no notice of less than half a second', () => {
    const frames = [...moving(0, 6500), ...moving(7000, 10_000)];
    assert.deepEqual(frameGaps(frames, times), { back: 0, longest: 500 });
  });
});
