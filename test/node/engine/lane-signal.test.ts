import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseLaneSignal } from '../../../src/engine/mesh/lane-signal.js';
import type { LaneSignal } from '../../../src/engine/mesh/lane-signal.js';
import { MAX_LANES } from '../../../src/protocol/files.js';

const candidate = { candidate: 'candidate:1 1 udp 1 127.0.0.1 9 typ host', sdpMid: '0', sdpMLineIndex: 0 };

describe('lane signals', () => {
  const signals: LaneSignal[] = [
    { type: 'offer', n: 0, lane: 1, sdp: 'v=0\r\n' },
    { type: 'offer', n: 99, lane: MAX_LANES, sdp: 'v=0\r\n' },
    { type: 'answer', n: 3, sdp: 'v=0\r\n' },
    { type: 'candidate', n: 3, by: 'responder', candidate },
    { type: 'close', n: 3, by: 'initiator' },
  ];
  for (const signal of signals) {
    it(`are read as they were sent, and nothing more: ${signal.type} ${signal.n}`, () => {
      const text = JSON.stringify({ ...signal, rollback: true });
      assert.deepEqual(parseLaneSignal(JSON.parse(text)), signal);
    });
  }

  const bad: Record<string, unknown> = {
    nothing: null,
    'a text': 'offer',
    'a list': [],
    'no type': { n: 1, sdp: 'x' },
    'an unknown type': { type: 'pranswer', n: 1, sdp: 'x' },
    'a type of every object': { type: 'constructor', n: 1 },
    'an offer of lane 0': { type: 'offer', n: 1, lane: 0, sdp: 'x' },
    'an offer of a lane too many': { type: 'offer', n: 1, lane: MAX_LANES + 1, sdp: 'x' },
    'an offer of a broken lane': { type: 'offer', n: 1, lane: 1.5, sdp: 'x' },
    'an offer of no lane': { type: 'offer', n: 1, sdp: 'x' },
    'an offer without a description': { type: 'offer', n: 1, lane: 1 },
    'an answer to nothing': { type: 'answer', sdp: 'x' },
    'an answer to something negative': { type: 'answer', n: -1, sdp: 'x' },
    'an empty answer': { type: 'answer', n: 1, sdp: '' },
    'an answer without end': { type: 'answer', n: 1, sdp: 'x'.repeat(70_000) },
    'a candidate of nobody': { type: 'candidate', n: 1, candidate },
    'a candidate of somebody else': { type: 'candidate', n: 1, by: 'server', candidate },
    'a candidate of no section': { type: 'candidate', n: 1, by: 'initiator', candidate: { candidate: 'x' } },
    'an end by nobody': { type: 'close', n: 1 },
  };
  for (const [what, value] of Object.entries(bad)) {
    it(`are refused: ${what}`, () => assert.equal(parseLaneSignal(value), null));
  }
});
