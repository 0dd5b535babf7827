import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FrameLog } from '../../../src/server/frame-log.js';
import { headerLength, payloadLength } from '../../../src/server/text-frame.js';

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ append: fc.integer({ min: 0, max: 400 }) }) },
  { weight: 1, arbitrary: fc.record({ append: fc.constantFrom(125, 126, 20_000, 65_535, 65_536) }) },
  { weight: 2, arbitrary: fc.constant('shift' as const) },
);

test('hands out what was put in and not taken off, in order, whatever the lengths', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const log = new FrameLog();
      const expected: Buffer[] = [];
      let serial = 0;
      for (const each of steps) {
        if (each === 'shift') {
          log.shift();
          expected.shift();
        } else {
          const payload = Buffer.alloc(each.append, ++serial);
          const frame = log.append(payload.length);
          payload.copy(frame, frame.length - payload.length);
          expected.push(payload);
        }
      }
      assert.deepEqual(log.payloads(0), expected);
      assert.deepEqual(log.payloads(2), expected.slice(2));
      assert.equal(log.frames, expected.length);
      assert.equal(
        log.bytes,
        expected.reduce((sum, { length }) => sum + length, 0),
      );
    }),
  );
});

/** Fills and empties a log until memory that has been given back is surely in use again. */
function useAgain(): void {
  const log = new FrameLog();
  for (let i = 0; i < 500; i++) log.append(4_000).fill(2, 4);
  log.release();
}

for (const [who, keep] of [
  ['a slow socket is still sending', (log: FrameLog) => log.lend()],
  ['somebody who came back is to get again', (log: FrameLog) => void log.payloads(0)],
] as const) {
  test(`what ${who} is never written over, whatever is acknowledged meanwhile`, () => {
    const log = new FrameLog();
    log.append(1_000);
    const frame = log.append(1_000).fill(1, 4);
    const sent = Buffer.from(frame);
    keep(log);
    log.release();
    useAgain();
    assert.deepEqual(frame, sent);
  });
}

test('memory that nobody reads any more is used again', () => {
  const log = new FrameLog();
  log.append(1_000);
  const { buffer } = log.append(1_000);
  log.release();
  assert.equal(new FrameLog().append(1_000).buffer, buffer);
});

test('a header says how long the frame is, in as few bytes as there may be', () => {
  for (const [payload, header] of [
    [0, 2],
    [125, 2],
    [126, 4],
    [65_535, 4],
    [65_536, 10],
    [131_072, 10],
  ] as const) {
    const frame = new FrameLog().append(payload);
    assert.equal(headerLength(payload), header);
    assert.equal(frame.length, header + payload);
    assert.equal(payloadLength(frame, 0), payload);
  }
});
