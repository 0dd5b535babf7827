import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { CandidateSignal, DescriptionSignal } from '../../../src/engine/mesh/link-signal.js';
import { SignalOrder } from '../../../src/engine/mesh/signal-order.js';

describe('SignalOrder', () => {
  let log: string[];
  let order: SignalOrder;

  beforeEach(() => {
    log = [];
    order = new SignalOrder({
      deliver: ({ type, sdp, candidate }) => log.push(`${type} ${sdp ?? candidate?.candidate}`),
      repeatAnswer: (n) => log.push(`repeat ${n}`),
    });
  });

  const offer = (n: number): DescriptionSignal => ({ type: 'offer', gen: 1, n, sdp: `#${n}` });
  const answer = (n: number): DescriptionSignal => ({ type: 'answer', gen: 1, n, sdp: `#${n}` });
  const candidate = (n: number, text = `of ${n}`): CandidateSignal => ({
    ...{ type: 'candidate', gen: 1, n, by: 'initiator' },
    candidate: { candidate: text },
  });

  it('takes an offer once, and answers a second one with the same answer', () => {
    order.take(offer(1));
    order.take(offer(1));
    assert.deepEqual(log, ['offer #1']);
    assert.equal(order.answered(), 1);
    order.take(offer(1));
    assert.deepEqual(log, ['offer #1', 'repeat 1']);
    order.take(offer(2));
    order.take(offer(1));
    assert.deepEqual(log, ['offer #1', 'repeat 1', 'offer #2']);
  });

  it('takes the answer to the last offer only, and once', () => {
    assert.equal(order.nextOffer(), 1);
    order.take(answer(2));
    order.take(answer(1));
    order.take(answer(1));
    assert.equal(order.nextOffer(), 2);
    order.take(answer(1));
    order.take(answer(2));
    assert.deepEqual(log, ['answer #1', 'answer #2']);
  });

  it('keeps candidates until the offer they belong to', () => {
    order.take(candidate(1, 'a'));
    order.take(candidate(2, 'b'));
    order.take(offer(1));
    order.take(candidate(1, 'c'));
    assert.deepEqual(log, ['offer #1', 'candidate a', 'candidate c']);
    order.take(offer(2));
    assert.deepEqual(log.slice(3), ['offer #2', 'candidate b']);
  });

  it('keeps candidates until the answer they belong to', () => {
    order.nextOffer();
    order.take(candidate(1, 'a'));
    assert.deepEqual(log, []);
    order.take(answer(1));
    assert.deepEqual(log, ['answer #1', 'candidate a']);
  });

  it('keeps a bounded number of them', () => {
    for (let index = 0; index < 1000; index++) order.take(candidate(1));
    order.take(offer(1));
    assert.equal(log.length, 65);
  });
});
