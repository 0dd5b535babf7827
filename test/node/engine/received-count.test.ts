import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNews, receivedCount } from '../../../src/engine/mesh/received-count.js';

/** A report as Chromium gives it: one path in use, another one that was tried, and a track. */
function report({ selected = 'P1', used = {}, other = {}, packets = 7 }: Changes = {}): RTCStatsReport {
  const pair = { bytesReceived: 100, requestsReceived: 3, responsesReceived: 2 };
  return new Map<string, object>([
    ['T', { id: 'T', type: 'transport', selectedCandidatePairId: selected }],
    ['P1', { id: 'P1', type: 'candidate-pair', ...pair, ...used }],
    ['P2', { id: 'P2', type: 'candidate-pair', ...pair, ...other }],
    ['I', { id: 'I', type: 'inbound-rtp', packetsReceived: packets }],
    ['O', { id: 'O', type: 'outbound-rtp', packetsSent: Math.random() }],
  ]) as unknown as RTCStatsReport;
}
interface Changes {
  selected?: string;
  used?: object;
  other?: object;
  packets?: number;
}

describe('receivedCount', () => {
  /** Whether the change is news, once for any path and once for the one in use. */
  const news = (changes: Changes = {}): boolean[] =>
    [false, true].map((onPath) => {
      const [before, now] = [receivedCount(report(), onPath), receivedCount(report(changes), onPath)];
      assert.ok(before && now);
      return isNews(now, before);
    });

  it('stays as it is while nothing arrives, whatever is sent', () => assert.deepEqual(news(), [false, false]));

  for (const [what, changes] of Object.entries({
    'a media packet': { packets: 8 },
    'data on the path in use': { used: { bytesReceived: 101 } },
    'a check on the path in use': { used: { requestsReceived: 4 } },
    'an answer to a check on the path in use': { used: { responsesReceived: 3 } },
  })) {
    it(`grows with ${what}`, () => assert.deepEqual(news(changes), [true, true]));
  }

  it('takes checks over a path that is not in use for a sign of life, but not of the path in use', () => {
    assert.deepEqual(news({ other: { requestsReceived: 9, responsesReceived: 9 } }), [true, false]);
  });

  it('takes another path for news of the path in use', () => {
    assert.deepEqual(news({ selected: 'P2' }), [false, true]);
  });

  it('takes counts that fall for no news', () => {
    assert.deepEqual(news({ used: { bytesReceived: 1 } }), [false, false]);
  });

  it('knows the path in use when each reading gives other objects, as in Chromium', () => {
    const anew = (bytesReceived: number): RTCStatsReport => {
      const entries = report({ used: { bytesReceived } }) as unknown as Map<string, object>;
      const copies = function* (): Generator<[string, object]> {
        for (const [id, entry] of entries) yield [id, { ...entry }];
      };
      return {
        get: (id: string) => ({ ...entries.get(id) }),
        values: function* () {
          for (const [, entry] of copies()) yield entry;
        },
        [Symbol.iterator]: copies,
      } as unknown as RTCStatsReport;
    };
    const [before, now] = [receivedCount(anew(100), true), receivedCount(anew(101), true)];
    assert.ok(before && now);
    assert.ok(isNews(now, before));
  });

  it('cannot tell of the path in use without one', () => {
    assert.equal(receivedCount(report({ selected: '' }), true), null);
    assert.equal(receivedCount(new Map() as unknown as RTCStatsReport, false), null);
  });

  it('reads the path that Firefox marks', () => {
    const pair = { id: 'p', type: 'candidate-pair', selected: true, bytesReceived: 1 };
    assert.deepEqual(receivedCount(new Map([['p', pair]]) as unknown as RTCStatsReport, true), { count: 1, path: 'p' });
  });
});
