import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeQuality } from '../../../src/engine/mesh/governor/judge-quality.js';
import { type LinkSample, readSample } from '../../../src/engine/mesh/governor/link-sample.js';
import { QualityWatch } from '../../../src/engine/mesh/governor/quality-watch.js';

interface Second {
  lost?: number;
  roundTrip?: number;
  lossThere?: number;
  frames?: number;
  packets?: number;
  limits?: string[];
}

/** Samples a second apart, each told by what happened in it. */
function samples(...seconds: Second[]): LinkSample[] {
  let [packets, lost, frames, sent] = [0, 0, 0, 0];
  return [{}, ...seconds].map((second) => {
    packets += second.packets ?? 100;
    lost += second.lost ?? 0;
    frames += second.frames ?? 20;
    sent += 100;
    return {
      roundTrip: second.roundTrip ?? 40,
      available: null,
      received: new Map([['in', { picture: true, packets, lost, frames }]]),
      sent: new Map([['out', { picture: true, packets: sent, lost: 0, frames: 0, loss: second.lossThere ?? 0 }]]),
      limits: new Set(second.limits ?? ['none']),
    };
  });
}

function judged(second: Second): string {
  const [before, now] = samples(second);
  assert.ok(before && now);
  const { level, reason } = judgeQuality(before, now);
  return `${level} ${reason ?? ''}`.trim();
}

describe('how good a second of a link was', () => {
  it('is told with its reason', () => {
    assert.equal(judged({}), 'good');
    assert.equal(judged({ lost: 5 }), 'fair packet-loss');
    assert.equal(judged({ lost: 30 }), 'poor packet-loss');
    assert.equal(judged({ lossThere: 0.2 }), 'poor packet-loss');
    assert.equal(judged({ roundTrip: 400 }), 'fair round-trip');
    assert.equal(judged({ roundTrip: 900 }), 'poor round-trip');
    assert.equal(judged({ frames: 0 }), 'poor frozen');
    assert.equal(judged({ limits: ['cpu'] }), 'fair cpu');
    assert.equal(judged({ limits: ['bandwidth'] }), 'fair bandwidth');
  });

  it('names the worst', () => {
    assert.equal(judged({ limits: ['bandwidth', 'cpu'], lost: 30 }), 'poor packet-loss');
  });

  it('is not bad because next to nothing was sent, or nothing at all', () => {
    assert.equal(judged({ packets: 0, frames: 0 }), 'good');
    assert.equal(judged({ packets: 3, lost: 1, frames: 1 }), 'good');
  });
});

describe('what is told of the quality of a link', () => {
  const watch = (...seconds: (Second | null)[]): string[] => {
    const quality = new QualityWatch();
    const all = samples(...seconds.map((second) => second ?? {}));
    return all.flatMap((sample, at) => quality.update(at > 0 && seconds[at - 1] === null ? null : sample)?.level ?? []);
  };
  const bad = { lost: 30 };

  it('is the first second at once, and after that only what is new', () => {
    assert.deepEqual(watch({}, {}, {}), ['good']);
  });

  it('is no single bad second', () => {
    assert.deepEqual(watch({}, bad, {}, bad, {}), ['good']);
  });

  it('is worse after two seconds and better after five', () => {
    assert.deepEqual(watch({}, bad, bad), ['good', 'poor']);
    assert.deepEqual(watch({}, bad, bad, {}, {}, {}, {}), ['good', 'poor']);
    assert.deepEqual(watch({}, bad, bad, {}, {}, {}, {}, {}), ['good', 'poor', 'good']);
  });

  it('is at once that nothing comes through, once, and that it does again', () => {
    assert.deepEqual(watch({}, null, null, {}, {}), ['good', 'lost', 'good']);
  });
});

describe('reading a statistics report', () => {
  const report = (...entries: Record<string, unknown>[]): RTCStatsReport =>
    new Map(entries.map((entry) => [String(entry.id), entry])) as unknown as RTCStatsReport;

  it('finds the pair in use in Chromium and in Firefox', () => {
    const pair = { id: 'P', type: 'candidate-pair', currentRoundTripTime: 0.05, availableOutgoingBitrate: 5e5 };
    const other = { id: 'O', type: 'candidate-pair', currentRoundTripTime: 9 };
    const chromium = report(other, pair, { id: 'T', type: 'transport', selectedCandidatePairId: 'P' });
    assert.deepEqual([readSample(chromium).roundTrip, readSample(chromium).available], [50, 5e5]);
    const { availableOutgoingBitrate: _, ...without } = pair;
    const firefox = report(other, { ...without, selected: true });
    assert.deepEqual([readSample(firefox).roundTrip, readSample(firefox).available], [50, null]);
  });

  it('joins what was sent with what the other side reports of it, and leaves out what is paused', () => {
    const sample = readSample(
      report(
        { id: 'A', type: 'outbound-rtp', kind: 'video', packetsSent: 7, active: true, qualityLimitationReason: 'cpu' },
        { id: 'B', type: 'outbound-rtp', kind: 'video', active: false, qualityLimitationReason: 'bandwidth' },
        { id: 'R', type: 'remote-inbound-rtp', localId: 'A', fractionLost: 0.25 },
      ),
    );
    assert.deepEqual([...sample.sent], [['A', { picture: true, packets: 7, lost: 0, frames: 0, loss: 0.25 }]]);
    assert.deepEqual([...sample.limits], ['cpu']);
  });

  it('takes an empty or a strange one for nothing', () => {
    const { roundTrip, received, sent } = readSample(report({ id: 'x', type: 'inbound-rtp', packetsReceived: 'many' }));
    assert.deepEqual([roundTrip, received.get('x')?.packets, sent.size], [null, 0, 0]);
  });
});
