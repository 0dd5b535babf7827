import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { DeviceNotices } from '../../../src/controllers/device-notices.js';
import { FakeMediaEnvironment, fakeDevice } from '../../fakes/fake-media.js';
import { LocalMedia } from '../../../src/media/local-media.js';
import type { Session } from '../../../src/session/session-types.js';

async function setUp() {
  const env = new FakeMediaEnvironment();
  env.permissionStates['camera'] = env.permissionStates['microphone'] = 'granted';
  const media = new LocalMedia(env);
  const is = { inCall: true, hints: true, talked: 0, changes: 0 };
  const notices = new DeviceNotices({
    inCall: () => is.inCall,
    hints: () => is.hints,
    talkWhileMuted: () => is.talked++,
    changed: () => is.changes++,
  });
  const detach = notices.attach({ media } as unknown as Session);
  const on = media.start({ microphone: true, camera: true });
  const [microphone, camera] = (await env.nextPrompt()).allow();
  await on;
  assert.ok(microphone && camera);
  return { env, media, is, notices, detach, microphone, camera };
}

async function unplugged(t: TestContext) {
  const bench = await setUp();
  const { env, media, camera } = bench;
  t.mock.timers.enable({ apis: ['setTimeout'] });
  env.list = [fakeDevice('videoinput', 'b')];
  const used = new Promise((resolve) => media.on('device', resolve));
  camera.end();
  (await env.nextPrompt()).allow({ video: 'b' });
  await used;
  return bench;
}

describe('what is said of devices', () => {
  it('is nothing when the person chooses one', async () => {
    const { env, media, notices } = await setUp();
    const chosen = media.setDevice('camera', 'b');
    (await env.nextPrompt()).allow({ video: 'b' });
    await chosen;
    assert.equal(notices.notice, null);
  });

  it('is what took the place of one that went, until it is read or put away', async (t) => {
    const { notices, is } = await unplugged(t);
    assert.equal(notices.notice?.change?.label, 'Fake b');
    const before = is.changes;
    t.mock.timers.tick(12_000);
    assert.equal(notices.notice, null);
    assert.equal(is.changes, before + 1);
  });

  it('goes with the session', async (t) => {
    const { notices, detach, media, env } = await unplugged(t);
    detach();
    assert.equal(notices.notice, null);
    await media.setMicrophone(false);
    assert.equal(env.ears.size, 0);
  });

  it('is an interruption as long as it lasts, and then that the device is on again', async () => {
    const { notices, microphone, camera } = await setUp();
    microphone.interrupt(true);
    camera.interrupt(true);
    assert.deepEqual(notices.interrupted, ['microphone', 'camera']);
    camera.interrupt(false);
    assert.deepEqual(notices.interrupted, ['microphone']);
    assert.deepEqual(notices.notice?.resumed, ['camera']);
    notices.dismiss();
    assert.equal(notices.notice, null);
  });
});

describe('the hint of being muted', () => {
  async function talking(t: TestContext) {
    const bench = await setUp();
    await bench.media.setMicrophone(false);
    t.mock.timers.enable({ apis: ['setTimeout'] });
    for (const tell of bench.env.ears.values()) tell(true);
    t.mock.timers.tick(500);
    return bench;
  }

  it('comes when somebody speaks, and goes by itself', async (t) => {
    const { notices, is } = await talking(t);
    assert.deepEqual([notices.mutedHint, is.talked], [true, 1]);
    t.mock.timers.tick(5000);
    assert.equal(notices.mutedHint, false);
  });

  it('goes at once when the microphone is on', async (t) => {
    const { notices, media } = await talking(t);
    await media.setMicrophone(true);
    assert.equal(notices.mutedHint, false);
  });

  it('comes only in the call, and where the page wants it', async (t) => {
    const { notices, env, is } = await talking(t);
    is.hints = false;
    notices.refresh();
    assert.deepEqual([notices.mutedHint, env.ears.size], [false, 0]);
    is.hints = true;
    notices.refresh();
    assert.equal(env.ears.size, 1);
    is.inCall = false;
    notices.refresh();
    assert.equal(env.ears.size, 0);
  });
});
