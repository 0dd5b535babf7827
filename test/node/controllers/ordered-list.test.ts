import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OrderedList } from '../../../src/controllers/ordered-list.js';

describe('an ordered list', () => {
  it('has the newest first, whatever was taken out', () => {
    const list = new OrderedList<number>();
    for (let item = 0; item < 1000; item++) list.add(item);
    for (let item = 0; item < 1000; item++) if (item % 7) list.remove(item);
    list.remove(1);
    assert.equal(list.length, 143);
    assert.deepEqual(list.newest(3), [994, 987, 980]);
    assert.equal(list.newest(Infinity).length, 143);
    list.add(1);
    assert.deepEqual(list.newest(2), [1, 994]);
  });

  it('takes a hundred thousand out in a moment, the oldest first', { timeout: 5_000 }, () => {
    const list = new OrderedList<number>();
    for (let item = 0; item < 100_000; item++) list.add(item);
    for (let item = 0; item < 100_000; item++) list.remove(item);
    assert.deepEqual(list.newest(1), []);
  });
});
