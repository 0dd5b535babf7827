import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { raiseCandidates } from '../../../src/engine/mesh/raise-candidates.js';

const HOST = 'candidate:1 1 udp 2122260223 192.0.2.1 50000 typ host generation 0 ufrag abcd';
const REFLEXIVE = 'candidate:2 1 udp 1686052607 198.51.100.1 50001 typ srflx raddr 192.0.2.1 rport 50000';
const RELAY = 'candidate:3 1 udp 41885439 203.0.113.1 60000 typ relay raddr 0.0.0.0 rport 0';
const TYPES = [HOST, REFLEXIVE, RELAY];

/** The priority of a candidate that came for offer `n`. */
function priority(line: string, n: number): number {
  const { candidate } = raiseCandidates({ type: 'candidate', candidate: { candidate: line, sdpMid: '0' } }, n);
  return Number(candidate?.candidate?.split(' ')[3]);
}

describe('raiseCandidates', () => {
  it('leaves those of the first offer as they are', () => {
    const signal = { type: 'candidate', candidate: { candidate: HOST, sdpMid: '0' } };
    assert.deepEqual(raiseCandidates(signal, 1), signal);
  });

  it('puts any type of a later offer above every type of the ones before, up to the greatest that ICE allows', () => {
    for (const n of [2, 3, 254]) {
      const former = TYPES.map((line) => priority(line, n - 1));
      for (const line of TYPES) {
        assert.ok(priority(line, n) > Math.max(...former));
        assert.ok(priority(line, n) < 2 ** 31);
      }
    }
    assert.ok(priority(HOST, 100_000) < 2 ** 31);
  });

  it('keeps the order of the types', () => {
    for (const n of [2, 9, 255]) {
      const [host = 0, reflexive = 0, relay = 0] = TYPES.map((line) => priority(line, n));
      assert.ok(host > reflexive && reflexive > relay);
    }
  });

  it('changes nothing else, and every candidate of a description', () => {
    const sdp = (lines: string[]): string =>
      ['v=0', ...lines.map((line) => `a=${line}`), 'a=end-of-candidates', ''].join('\r\n');
    const raised = TYPES.map((line) => line.replace(/ \d{6,} /, ` ${priority(line, 2)} `));
    assert.equal(raiseCandidates({ type: 'offer', sdp: sdp(TYPES) }, 2).sdp, sdp(raised));
  });

  it('takes the empty candidate that ends a generation', () => {
    const signal = { type: 'candidate', candidate: { candidate: '', sdpMid: '0' } };
    assert.deepEqual(raiseCandidates(signal, 2), signal);
  });
});
