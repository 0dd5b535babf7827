import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../../src/protocol/signaling.js';
import { ReplayBuffer } from '../../../src/server/replay-buffer.js';

const frame = (text: string): Buffer => Buffer.from(text);
const texts = (frames: readonly Buffer[] | null): string[] | null => frames && frames.map(String);

test('hands out what lies behind a count, and nothing it never had', () => {
  const replay = new ReplayBuffer();
  assert.deepEqual(replay.since(0), []);
  assert.equal(replay.since(1), null);
  for (const text of ['a', 'b', 'c']) replay.push(frame(text));
  assert.equal(replay.sent, 3);
  assert.deepEqual(texts(replay.since(0)), ['a', 'b', 'c']);
  assert.deepEqual(texts(replay.since(2)), ['c']);
  assert.deepEqual(texts(replay.since(3)), []);
  assert.equal(replay.since(4), null);
});

test('lets go of what is acknowledged, in any order and more than once', () => {
  const replay = new ReplayBuffer();
  for (const text of ['a', 'b', 'c']) replay.push(frame(text));
  assert.equal(replay.acknowledge(2), true);
  assert.equal(replay.acknowledge(1), true);
  assert.equal(replay.acknowledge(4), false);
  assert.equal(replay.since(1), null);
  assert.deepEqual(texts(replay.since(2)), ['c']);
  assert.equal(replay.acknowledge(3), true);
  replay.push(frame('d'));
  assert.deepEqual(texts(replay.since(3)), ['d']);
});

test('keeps the newest within its bounds of frames and of bytes', () => {
  const many = new ReplayBuffer();
  for (let i = 0; i < LIMITS.replayFrames + 2; i++) many.push(frame(String(i)));
  assert.equal(many.since(1), null);
  assert.equal(many.since(2)?.length, LIMITS.replayFrames);
  const large = new ReplayBuffer();
  for (let i = 0; i < 5; i++) large.push(Buffer.alloc(LIMITS.replayBytes / 4));
  assert.equal(large.since(0), null);
  assert.equal(large.since(1)?.length, 4);
  // Acknowledging gives the room back.
  large.acknowledge(5);
  for (let i = 0; i < 4; i++) large.push(Buffer.alloc(LIMITS.replayBytes / 4));
  assert.equal(large.since(5)?.length, 4);
});

test('a text alone is held like any other frame, whatever comes behind it', () => {
  const alone = new ReplayBuffer(7);
  const sent = alone.pushText('élan');
  assert.deepEqual(sent, Buffer.concat([Buffer.from([0x81, 5]), Buffer.from('élan')]));
  assert.equal(alone.sent, 8);
  assert.equal(alone.since(6), null);
  assert.deepEqual(texts(alone.since(7)), ['élan']);
  assert.deepEqual(texts(alone.since(8)), []);
  assert.equal(alone.acknowledge(9), false);
  assert.equal(alone.acknowledge(8), true);
  assert.equal(alone.since(7), null);
  assert.equal(alone.sent, 8);

  const two = new ReplayBuffer();
  two.pushText('élan');
  two.pushText('b');
  two.push(frame('c'));
  assert.equal(two.sent, 3);
  assert.deepEqual(texts(two.since(0)), ['élan', 'b', 'c']);
  assert.equal(two.acknowledge(3), true);
  two.pushText('d');
  assert.deepEqual(texts(two.since(3)), ['d']);
  two.push(frame('e'));
  assert.equal(two.acknowledge(4), true);
  assert.deepEqual(texts(two.since(4)), ['e']);
});
