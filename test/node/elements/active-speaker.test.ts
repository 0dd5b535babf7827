import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ActiveSpeaker, LASTS_MS, OVER_MS, STAYS_MS } from '../../../src/elements/rtc-call/active-speaker.js';

type Step = readonly [at: number, id: string, speaking: boolean];

/** Everybody who was the speaker, with when they became it. */
function follow(steps: readonly Step[], until: number): [number, string][] {
  const speaker = new ActiveSpeaker();
  const changes: [number, string][] = [];
  let wake: number | null = null;
  const settle = (now: number): void => {
    const before = speaker.current;
    const wait = speaker.settle(now);
    wake = wait === null ? null : now + wait;
    if (speaker.current !== null && speaker.current !== before) changes.push([now, speaker.current]);
  };
  const runTo = (time: number): void => {
    while (wake !== null && wake <= time) settle(wake);
  };
  for (const [at, id, speaking] of steps) {
    runTo(at);
    speaker.tell(id, speaking, at);
    settle(at);
  }
  runTo(until);
  return changes;
}

describe('the active speaker', () => {
  test('is whoever speaks for longer than a cough', () => {
    const cough: Step[] = [
      [0, 'ada', true],
      [LASTS_MS - 1, 'ada', false],
    ];
    assert.deepEqual(follow(cough, 60_000), []);
    assert.deepEqual(follow([[0, 'ada', true]], 60_000), [[LASTS_MS, 'ada']]);
  });

  test('stays when they stop, until somebody else speaks', () => {
    const steps: Step[] = [
      [0, 'ada', true],
      [5000, 'ada', false],
      [20_000, 'grace', true],
    ];
    assert.deepEqual(follow(steps, 60_000), [
      [LASTS_MS, 'ada'],
      [20_000 + LASTS_MS, 'grace'],
    ]);
  });

  test('stays for its time also when others speak at once', () => {
    const steps: Step[] = [
      [0, 'ada', true],
      [LASTS_MS + 10, 'ada', false],
      [LASTS_MS + 20, 'grace', true],
    ];
    assert.deepEqual(follow(steps, 60_000), [
      [LASTS_MS, 'ada'],
      [LASTS_MS + STAYS_MS, 'grace'],
    ]);
  });

  test('is not interrupted by a word, and not kept for ever by a fan', () => {
    const word: Step[] = [
      [0, 'ada', true],
      [10_000, 'grace', true],
      [10_000 + OVER_MS - 1, 'grace', false],
    ];
    assert.deepEqual(follow(word, 60_000), [[LASTS_MS, 'ada']]);
    const fan: Step[] = [
      [0, 'fan', true],
      [10_000, 'grace', true],
      [10_000 + OVER_MS + 10, 'grace', false],
    ];
    assert.deepEqual(follow(fan, 60_000).slice(0, 2), [
      [LASTS_MS, 'fan'],
      [10_000 + OVER_MS, 'grace'],
    ]);
  });

  test('is nobody who is gone', () => {
    const speaker = new ActiveSpeaker();
    speaker.tell('ada', true, 0);
    speaker.settle(LASTS_MS);
    assert.equal(speaker.current, 'ada');
    speaker.forget('ada');
    assert.equal(speaker.current, null);
    assert.equal(speaker.settle(LASTS_MS * 2), null);
  });

  test('never changes faster than it may, whoever speaks when', () => {
    const steps = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 2500 }), fc.constantFrom('a', 'b', 'c', 'd'), fc.boolean()),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (pauses) => {
        let at = 0;
        const changes = follow(
          pauses.map(([pause, id, speaking]): Step => [(at += pause), id, speaking]),
          at + 60_000,
        );
        // Two that both never stop take turns, slowly.
        changes.slice(0, 40).forEach(([time], index) => {
          const before = changes[index - 1];
          if (before) assert.ok(time - before[0] >= STAYS_MS);
        });
      }),
    );
  });
});
