import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkOptions } from '../../../src/session/session-options.js';
import { SessionBench } from '../../fakes/session-bench.js';

const bad = { name: 'RtcError', code: 'bad-attribute' };

describe('quality', () => {
  it('of a participant is in the snapshot and told', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    assert.equal(bench.session.snapshot.participants[0]?.quality, null);
    const told: unknown[] = [];
    bench.session.on('quality', ({ participant, quality }) =>
      told.push([participant.id, participant.quality, quality]),
    );
    const quality = { level: 'poor', reason: 'packet-loss' } as const;
    bench.engine.quality('a', quality);
    assert.deepEqual(told, [['a', quality, quality]]);
    assert.deepEqual(bench.session.snapshot.participants[0]?.quality, quality);
    bench.engine.link('a', 'closed');
    assert.equal(bench.session.snapshot.participants[0]?.quality, null);
  });

  it('of somebody who is gone is no news', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    bench.transport.leave('a');
    let told = 0;
    bench.session.on('quality', () => told++);
    bench.engine.quality('a', { level: 'good', reason: null });
    assert.equal(told, 0);
  });
});

describe('the microphone', () => {
  it('is muted for the engine before its track comes, and as the person switches it', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    assert.equal(bench.engine.muted.has('microphone'), true);
    bench.session.setPublishing(true);
    const on = bench.session.media.setMicrophone(true);
    (await bench.environment.nextPrompt()).allow();
    await on;
    assert.equal(bench.engine.muted.has('microphone'), false);
    await bench.session.media.setMicrophone(false);
    assert.equal(bench.engine.muted.has('microphone'), true);
  });
});

describe('the bitrate and the codecs that a page allows', () => {
  const ROOM = { room: 'tea', signaling: 'wss://example.org/signaling' };

  it('reach the engine, also while the call runs', async () => {
    const bench = new SessionBench({ maxBitrate: 800, videoCodecs: ['vp9'] });
    await bench.join('a');
    assert.equal(bench.engine.config?.maxBitrate, 800);
    assert.deepEqual(bench.engine.config?.videoCodecs, ['VP9']);
    bench.session.configure({ maxBitrate: 300 });
    assert.equal(bench.engine.config?.maxBitrate, 300);
    assert.deepEqual(bench.engine.config?.videoCodecs, ['VP9']);
    bench.session.configure({ maxBitrate: null });
    assert.equal(bench.engine.config?.maxBitrate, null);
  });

  it('are refused when they are none, and what was before stays', async () => {
    const bench = new SessionBench({ maxBitrate: 800 });
    await bench.join('a');
    for (const maxBitrate of [0, -1, NaN, Infinity, '500' as unknown as number])
      assert.throws(() => bench.session.configure({ maxBitrate }), bad, String(maxBitrate));
    assert.throws(() => bench.session.configure({ videoCodecs: ['VP9', 'MPEG'] }), { ...bad, message: /MPEG.*VP8/ });
    assert.equal(bench.engine.config?.maxBitrate, 800);
    assert.throws(() => checkOptions({ ...ROOM, videoCodecs: ['x'] }), bad);
  });
});
