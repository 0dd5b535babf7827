import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkStats } from '../../../src/doctor/link-stats.js';

const report = (...entries: object[]): RTCStatsReport =>
  new Map(entries.map((entry) => [(entry as { id: string }).id, entry])) as unknown as RTCStatsReport;

const second = (at: number, bytes: number, lost = 0): RTCStatsReport =>
  report(
    { id: 't', type: 'transport', selectedCandidatePairId: 'p' },
    {
      ...{ id: 'p', type: 'candidate-pair', timestamp: at, localCandidateId: 'l', remoteCandidateId: 'r' },
      ...{ currentRoundTripTime: 0.08, availableOutgoingBitrate: 1_200_000 },
    },
    { id: 'l', type: 'local-candidate', candidateType: 'relay', protocol: 'udp', relayProtocol: 'tls' },
    { id: 'r', type: 'remote-candidate', candidateType: 'host', protocol: 'udp' },
    { id: 'c', type: 'codec', mimeType: 'video/VP9' },
    {
      ...{ id: 'i', type: 'inbound-rtp', kind: 'video', codecId: 'c', bytesReceived: bytes, jitter: 0.012 },
      ...{ packetsReceived: bytes / 1000, packetsLost: lost, frameWidth: 640, frameHeight: 360, framesPerSecond: 24 },
    },
    { id: 'o', type: 'outbound-rtp', kind: 'audio', bytesSent: bytes / 10 },
    { id: 'n', type: 'remote-inbound-rtp', localId: 'o', fractionLost: 0.02 },
  );

describe('the numbers of a connection', () => {
  it('are those of the time between two reports', () => {
    const stats = linkStats(second(3000, 150_000, 10), second(2000, 60_000));
    assert.deepEqual(stats, {
      ...{ roundTrip: 80, jitter: 12, lossIn: 0.1, lossOut: 0.02, rateIn: 720, rateOut: 72, available: 1200 },
      ...{ relayed: true, protocol: 'tls', pictureOut: null },
      pictureIn: { width: 640, height: 360, frameRate: 24, codec: 'VP9' },
    });
  });

  it('have no rates before there are two', () => {
    const { rateIn, rateOut, roundTrip } = linkStats(second(1000, 5000), null);
    assert.deepEqual([rateIn, rateOut, roundTrip], [0, 0, 80]);
  });

  it('are unknown where the browser says nothing', () => {
    const { roundTrip, jitter, lossIn, lossOut, available, relayed, protocol, pictureIn } = linkStats(report(), null);
    assert.deepEqual(
      [roundTrip, jitter, lossIn, lossOut, available, relayed, protocol, pictureIn],
      Array(8).fill(null),
    );
  });

  it('find the pair where Firefox marks it', () => {
    const marked = report({ id: 'p', type: 'candidate-pair', selected: true, currentRoundTripTime: 0.02 });
    assert.equal(linkStats(marked, null).roundTrip, 20);
  });
});
