import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encodeLinkSignal, parseLinkSignal } from '../../../src/engine/mesh/link-signal.js';
import type { LinkSignal } from '../../../src/engine/mesh/link-signal.js';

const candidate = { candidate: 'candidate:1 1 udp 1 127.0.0.1 9 typ host', sdpMid: '0', sdpMLineIndex: 0 };

describe('link signals', () => {
  const signals: LinkSignal[] = [
    { type: 'offer', gen: 1, n: 1, sdp: 'v=0\r\n' },
    { type: 'answer', gen: 3, n: 2, sdp: 'v=0\r\n' },
    { type: 'candidate', gen: 1, n: 0, by: 'responder', candidate },
    { type: 'restart', gen: 2 },
    { type: 'rebuild', gen: 2 },
  ];
  for (const signal of signals) {
    it(`come through as they were: ${signal.type}`, () => {
      assert.deepEqual(parseLinkSignal(encodeLinkSignal(signal)), signal);
    });
  }

  it('leave out what is not theirs', () => {
    const body = JSON.stringify({ type: 'offer', gen: 1, n: 1, sdp: 'x', renegotiate: true, transceiverRequest: {} });
    assert.deepEqual(parseLinkSignal(body), { type: 'offer', gen: 1, n: 1, sdp: 'x' });
  });

  const bad: Record<string, unknown> = {
    'no object': [1],
    'no type': { gen: 1, n: 1, sdp: 'x' },
    'an unknown type': { type: 'rollback', gen: 1, n: 1 },
    'no generation': { type: 'restart' },
    'a negative generation': { type: 'restart', gen: -1 },
    'a broken generation': { type: 'restart', gen: 1.5 },
    'a generation without end': { type: 'rebuild', gen: 2 ** 40 },
    'an offer without a number': { type: 'offer', gen: 1, sdp: 'x' },
    'an offer without a description': { type: 'offer', gen: 1, n: 1 },
    'an empty description': { type: 'answer', gen: 1, n: 1, sdp: '' },
    'a candidate of nobody': { type: 'candidate', gen: 1, n: 1, candidate },
    'a candidate that is no object': { type: 'candidate', gen: 1, n: 1, by: 'initiator', candidate: 'x' },
    'a candidate of no section': { type: 'candidate', gen: 1, n: 1, by: 'initiator', candidate: { candidate: 'x' } },
    'a candidate without end': {
      ...{ type: 'candidate', gen: 1, n: 1, by: 'initiator' },
      candidate: { ...candidate, candidate: 'x'.repeat(5000) },
    },
    'a body without end': { type: 'offer', gen: 1, n: 1, sdp: 'x'.repeat(70_000) },
  };
  for (const [what, value] of Object.entries(bad)) {
    it(`are refused: ${what}`, () => assert.equal(parseLinkSignal(JSON.stringify(value)), null));
  }

  it('are refused: no JSON', () => {
    for (const body of ['', '{', 'undefined', '\u0000']) assert.equal(parseLinkSignal(body), null);
  });
});
