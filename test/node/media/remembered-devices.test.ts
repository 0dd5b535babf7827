import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LocalMedia } from '../../../src/media/local-media.js';
import { fakeDevice, FakeMediaEnvironment } from '../../fakes/fake-media.js';

const KEY = 'rtc-elements.devices';

function setUp(stored: Record<string, unknown> | string | null = {}) {
  const env = new FakeMediaEnvironment();
  const text = typeof stored === 'string' ? stored : JSON.stringify(stored);
  env.stored = stored === null ? null : new Map([[KEY, text]]);
  return { env, media: new LocalMedia(env) };
}

const asked = (constraints: MediaTrackConstraints | boolean | undefined): unknown =>
  typeof constraints === 'object' ? constraints.deviceId : undefined;

describe('devices that were chosen before', () => {
  it('are preferred at the first start, and not insisted on', async () => {
    const { env, media } = setUp({ microphone: 'mic-b', camera: 'cam-b' });
    await media.recallDevices();
    assert.deepEqual(media.snapshot.wantedIds, { microphone: 'mic-b', camera: 'cam-b', speaker: '' });
    void media.start({ microphone: true, camera: true });
    const { constraints } = await env.nextPrompt();
    assert.deepEqual(asked(constraints.audio), { ideal: 'mic-b' });
    assert.deepEqual(asked(constraints.video), { ideal: 'cam-b' });
  });

  it('give way to a choice of this visit', async () => {
    const { media } = setUp({ camera: 'cam-b' });
    await media.setDevice('camera', 'cam-c');
    await media.recallDevices();
    assert.equal(media.snapshot.wantedIds.camera, 'cam-c');
  });

  it('do not switch what runs already', async () => {
    const { env, media } = setUp({ camera: 'cam-b' });
    const on = media.setCamera(true);
    (await env.nextPrompt()).allow({ video: 'cam-a' });
    await on;
    await media.recallDevices();
    assert.equal(media.snapshot.deviceIds.camera, 'cam-a');
    assert.equal(env.prompts.length, 0);
  });

  it('play through the speaker, if it is still there', async () => {
    const { env, media } = setUp({ speaker: 'loud' });
    env.list = [fakeDevice('audiooutput', 'loud')];
    await media.recallDevices();
    assert.equal(media.snapshot.deviceIds.speaker, 'loud');
    const gone = setUp({ speaker: 'gone' });
    gone.env.outputFailures.gone = 'NotFoundError';
    await gone.media.recallDevices();
    assert.equal(gone.media.snapshot.deviceIds.speaker, '');
  });

  it('are kept only when the person chose them, and only once they were taken', async () => {
    const { env, media } = setUp();
    await media.setDevice('microphone', 'by-page');
    env.outputFailures.broken = 'NotFoundError';
    await media.setDevice('speaker', 'broken', { remember: true }).catch(() => undefined);
    assert.equal(env.stored?.get(KEY), '{}');
    await media.setDevice('camera', 'mine', { remember: true });
    assert.deepEqual(JSON.parse(env.stored?.get(KEY) ?? ''), { camera: 'mine' });
  });

  it('are nobody’s trouble where storage is blocked, or holds something else', async () => {
    for (const stored of [null, 'no json', '7', '{"camera": 5}']) {
      const { media } = setUp(stored);
      await media.recallDevices();
      await media.setDevice('camera', 'mine', { remember: true });
      assert.equal(media.snapshot.wantedIds.camera, 'mine');
    }
  });
});
