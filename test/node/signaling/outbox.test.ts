import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIMITS } from '../../../src/protocol/signaling.js';
import { Outbox } from '../../../src/signaling/outbox.js';

describe('Outbox', () => {
  const filled = (...frames: string[]): Outbox => {
    const outbox = new Outbox();
    for (const frame of frames) outbox.push(frame);
    return outbox;
  };

  it('keeps frames until they are confirmed', () => {
    const outbox = filled('a', 'b', 'c');
    assert.equal(outbox.confirm(2), true);
    assert.deepEqual(outbox.frames, ['c']);
    outbox.push('d');
    assert.equal(outbox.confirm(2), true);
    assert.equal(outbox.confirm(4), true);
    assert.deepEqual(outbox.frames, []);
  });

  it('does not believe in frames that were never sent, or taken back', () => {
    const outbox = filled('a', 'b');
    assert.equal(outbox.confirm(3), false);
    assert.equal(outbox.confirm(1), true);
    assert.equal(outbox.confirm(0), false);
    assert.deepEqual(outbox.frames, ['b']);
  });

  it('overflows by number and by size, and then keeps nothing', () => {
    const many = filled(...Array.from({ length: LIMITS.replayFrames }, String));
    assert.deepEqual([many.overflowed, many.filling], [false, true]);
    many.push('one more');
    assert.deepEqual([many.overflowed, many.frames.length], [true, 0]);
    many.push('and another');
    assert.equal(many.frames.length, 0);
    const long = filled('x'.repeat(LIMITS.replayBytes), 'x');
    assert.equal(long.overflowed, true);
  });

  it('starts over from a count', () => {
    const outbox = filled('a', 'b');
    outbox.reset(7);
    outbox.push('c');
    assert.equal(outbox.confirm(8), true);
    assert.deepEqual([outbox.frames, outbox.overflowed, outbox.filling], [[], false, false]);
  });
});
