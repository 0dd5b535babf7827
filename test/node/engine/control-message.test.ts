import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRelayed } from '../../../src/engine/mesh/candidate-pair.js';
import {
  encodeControlMessage,
  MAX_CONTROL_LENGTH,
  parseControlMessage,
} from '../../../src/engine/mesh/control-message.js';

describe('control messages', () => {
  it('come through as they were', () => {
    for (const payload of [null, 0, 'text', [1, { a: 'ü🙂' }], { nested: { deep: true } }]) {
      const text = encodeControlMessage('chat', payload);
      assert.deepEqual(parseControlMessage(text), { channel: 'chat', payload });
    }
  });

  it('are not made of what JSON cannot hold, or of too much', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    assert.equal(encodeControlMessage('x', cycle), null);
    assert.equal(encodeControlMessage('x', 1n), null);
    assert.equal(encodeControlMessage('x', 'y'.repeat(MAX_CONTROL_LENGTH)), null);
    assert.equal(encodeControlMessage('', 1), null);
    assert.equal(encodeControlMessage('n'.repeat(65), 1), null);
  });

  it('are refused when they are anything else', () => {
    for (const text of ['', '{', '{}', '[]', '["x"]', '["x",1,2]', '[1,2]', '["",1]', `["${'n'.repeat(65)}",1]`]) {
      assert.equal(parseControlMessage(text), null);
    }
    assert.equal(parseControlMessage(`["x","${'y'.repeat(MAX_CONTROL_LENGTH)}"]`), null);
    assert.equal(parseControlMessage(new Uint8Array([91, 93])), null);
  });
});

describe('whether a connection is relayed', () => {
  const report = (entries: Record<string, object>): RTCStatsReport =>
    new Map(Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }])) as unknown as RTCStatsReport;
  const ends = { localCandidateId: 'L', remoteCandidateId: 'R' };
  const host = { type: 'local-candidate', candidateType: 'host' };
  const relay = { type: 'remote-candidate', candidateType: 'relay' };

  it('is read from the pair that the transport names', () => {
    const transport = { type: 'transport', selectedCandidatePairId: 'P' };
    assert.equal(isRelayed(report({ T: transport, P: { type: 'candidate-pair', ...ends }, L: host, R: host })), false);
    assert.equal(isRelayed(report({ T: transport, P: { type: 'candidate-pair', ...ends }, L: host, R: relay })), true);
  });

  it('is read from the pair that is marked itself', () => {
    const pairs = {
      O: { type: 'candidate-pair', selected: false },
      P: { type: 'candidate-pair', selected: true, ...ends },
    };
    assert.equal(isRelayed(report({ ...pairs, L: relay, R: host })), true);
  });

  it('is unknown without a pair or its ends', () => {
    assert.equal(isRelayed(report({})), null);
    assert.equal(isRelayed(report({ P: { type: 'candidate-pair', selected: true, ...ends } })), null);
  });
});
