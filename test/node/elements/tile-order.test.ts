import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TileOrder } from '../../../src/elements/rtc-call/tile-order.js';

test('a speaker changes places with one on the first page, and nobody else moves', () => {
  const order = new TileOrder();
  order.arrange(['a', 'b', 'c', 'd', 'e']);
  order.bringForward('e', 3);
  assert.deepEqual(order.arrange(['a', 'b', 'c', 'd', 'e']), ['a', 'b', 'e', 'd', 'c']);
  order.bringForward('a', 3);
  order.bringForward('d', 3);
  // Of those on the first page “b” has not spoken at all.
  assert.deepEqual(order.arrange(['a', 'b', 'c', 'd', 'e']), ['a', 'd', 'e', 'b', 'c']);
  order.bringForward('c', 3);
  assert.deepEqual(order.arrange(['a', 'b', 'c', 'd', 'e']), ['a', 'd', 'c', 'b', 'e']);
});

test('whoever comes is last, and whoever goes leaves the others in their order', () => {
  const order = new TileOrder();
  order.arrange(['a', 'b', 'c']);
  order.bringForward('c', 2);
  assert.deepEqual(order.arrange(['a', 'b', 'c', 'd']), ['a', 'c', 'b', 'd']);
  assert.deepEqual(order.arrange(['b', 'c', 'd']), ['c', 'b', 'd']);
  order.bringForward('gone', 2);
  assert.deepEqual(order.arrange(['b', 'c', 'd']), ['c', 'b', 'd']);
});
