import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LIMITS } from '../../../src/protocol/signaling.js';
import { SignalLedger } from '../../../src/signaling/signal-ledger.js';

/** Two ledgers, and a way between them on which each text waits until it is passed on or lost. */
function pair() {
  const clock = { now: 0 };
  const way: { to: 'ann' | 'ben'; text: string }[] = [];
  const heard: Record<'ann' | 'ben', string[]> = { ann: [], ben: [] };
  const ledger = (self: 'ann' | 'ben'): SignalLedger =>
    new SignalLedger({
      send: (to, text) => way.push({ to: to as 'ann' | 'ben', text }),
      deliver: (_from, body) => heard[self].push(body),
      now: () => clock.now,
    });
  const ends = { ann: ledger('ann'), ben: ledger('ben') };
  const pass = (): void => {
    const next = way.shift();
    if (next) ends[next.to].receive(next.to === 'ann' ? 'ben' : 'ann', next.text);
  };
  const passAll = (): void => {
    while (way.length > 0) pass();
  };
  return { ...ends, ends, way, heard, clock, pass, passAll, ledger };
}

describe('what participants tell each other', () => {
  it('arrives once and in order, whatever was lost, once both have been asked', () => {
    const step = fc.constantFrom('ann', 'ben', 'pass', 'lose', 'pass', 'ask ann', 'ask ben');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const { ann, ben, ends, way, heard, pass, passAll } = pair();
        const said: Record<'ann' | 'ben', string[]> = { ann: [], ben: [] };
        for (const each of steps) {
          if (each === 'pass') pass();
          else if (each === 'lose') way.shift();
          else if (each === 'ask ann') ann.ask('ben');
          else if (each === 'ask ben') ben.ask('ann');
          else {
            const to = each === 'ann' ? 'ben' : 'ann';
            const body = `${each} ${said[to].length}`;
            said[to].push(body);
            ends[each as 'ann' | 'ben'].send(to, body);
          }
        }
        passAll();
        // A server was killed; whoever has to start anew asks.
        ann.ask('ben');
        ben.ask('ann');
        passAll();
        assert.deepEqual(heard, said);
      }),
    );
  });

  it('arrives even if it was the first that somebody was told', () => {
    const { ann, ben, way, heard, passAll } = pair();
    ann.send('ben', 'first');
    way.length = 0;
    ben.ask('ann');
    passAll();
    assert.deepEqual(heard.ben, ['first']);
  });

  it('costs one question a gap, however much comes behind it', () => {
    const { ann, way, heard, pass, passAll } = pair();
    for (const body of ['lost', 'b', 'c', 'd']) ann.send('ben', body);
    way.shift();
    pass();
    pass();
    pass();
    assert.equal(way.filter(({ to }) => to === 'ann').length, 1);
    assert.deepEqual(heard.ben, []);
    passAll();
    assert.deepEqual(heard.ben, ['lost', 'b', 'c', 'd']);
  });

  it('does not wait for what nobody keeps any longer', () => {
    const { ann, way, heard, clock, passAll } = pair();
    ann.send('ben', 'old');
    way.length = 0;
    clock.now = 61_000;
    ann.send('ben', 'new');
    passAll();
    assert.deepEqual(heard.ben, ['new']);
    for (let index = 0; index < 200; index++) ann.send('ben', `${index}`);
    way.length = 0;
    ann.ask('ben');
    passAll();
    assert.deepEqual(
      heard.ben.slice(1),
      Array.from({ length: 128 }, (_, index) => `${72 + index}`),
    );
  });

  it('is sent again as a whole, also if its time runs out meanwhile', () => {
    const { ann, ben, way, heard, clock, passAll } = pair();
    ann.send('ben', 'one');
    ann.send('ben', 'two');
    way.length = 0;
    ben.ask('ann');
    const [{ text } = { text: '' }] = way.splice(0);
    // From here on each look at the clock is a later one.
    let now = 60_000;
    Object.defineProperty(clock, 'now', { get: () => now++ });
    ann.receive('ben', text);
    passAll();
    assert.deepEqual(heard.ben, ['one', 'two']);
  });

  it('goes on where it was with somebody who left and comes back, and keeps nothing for them meanwhile', () => {
    const { ann, way, heard, passAll } = pair();
    ann.send('ben', 'one');
    passAll();
    ann.send('ben', 'lost');
    way.length = 0;
    ann.left('ben');
    ann.ask('ben');
    ann.send('ben', 'two');
    passAll();
    assert.deepEqual(heard.ben, ['one', 'two']);
  });

  it('begins anew with another life under the same id', () => {
    const { ann, ben, heard, ledger, way, passAll } = pair();
    for (const body of ['one', 'two', 'three']) ann.send('ben', body);
    passAll();
    const again = ledger('ann');
    again.send('ben', 'reloaded');
    passAll();
    assert.deepEqual(heard.ben.at(-1), 'reloaded');
    // What Ben says next is numbered on; the new life takes it all the same.
    ben.send('ann', 'hello');
    const [{ text } = { text: '' }] = way;
    again.receive('ben', text);
    assert.equal(heard.ann.at(-1), 'hello');
  });

  it('is taken as it is from a client that numbers nothing', () => {
    const { ben, heard } = pair();
    for (const body of ['', '{"a":1}', '#', '# 1 2 3', '#a b c d']) ben.receive('ann', body);
    assert.deepEqual(heard.ben, ['', '{"a":1}', '#', '# 1 2 3', '#a b c d']);
  });

  it('bears any text, and waits for no more than it keeps', () => {
    const { ben } = pair();
    const number = fc.oneof(fc.nat(5), fc.constantFrom(9e15, 1e300, Infinity).map(String), fc.bigInt().map(String));
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, fc.string())), (texts) => {
        for (const [first, at, body] of texts) ben.receive('ann', `#life ${first} ${at} ${body}`);
      }),
    );
    const { ben: flooded, heard, way } = pair();
    for (let at = 2; at <= 1000; at += 2) flooded.receive('ann', `#life 1 ${at} ${at}`);
    assert.ok(heard.ben.length > 300, `${heard.ben.length} handed on`);
    assert.ok(way.length < 10, `${way.length} questions`);
  });

  it('is refused when it is too long, and holds nothing up', () => {
    const { ann, heard, passAll } = pair();
    assert.equal(ann.send('ben', 'ü'.repeat(LIMITS.frameBytes / 2)), false);
    assert.equal(ann.send('ben', 'x'.repeat(LIMITS.frameBytes - 256)), true);
    passAll();
    assert.equal(heard.ben.length, 1);
  });
});
