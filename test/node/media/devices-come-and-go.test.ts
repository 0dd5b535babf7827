import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RtcError } from '../../../src/base/rtc-error.js';
import { LocalMedia } from '../../../src/media/local-media.js';
import type { MediaError } from '../../../src/media/media-errors.js';
import type { DeviceChange, MediaEvents, MediaSource } from '../../../src/media/media-source.js';
import { fakeDevice, FakeMediaEnvironment, type FakeTrack } from '../../fakes/fake-media.js';

const camera = (id: string) => fakeDevice('videoinput', id);
const microphone = (id: string, group?: string) => fakeDevice('audioinput', id, group);

function setUp(permission: PermissionState | null = 'granted') {
  const env = new FakeMediaEnvironment();
  if (permission) env.permissionStates['microphone'] = env.permissionStates['camera'] = permission;
  const media = new LocalMedia(env);
  const errors: RtcError[] = [];
  const changes: DeviceChange[] = [];
  media.on('error', ({ error }) => errors.push(error));
  media.on('device', (change) => changes.push(change));
  return { env, media, errors, changes };
}

type Bench = ReturnType<typeof setUp>;

/** The next event of this kind, which must come while the test waits. */
const next = <K extends keyof MediaEvents>(media: MediaSource, type: K): Promise<MediaEvents[K]> =>
  new Promise((resolve) => {
    const off = media.on(type, (event) => {
      off();
      resolve(event);
    });
  });

/** Everything that is under way without a prompt has been settled. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function cameraOn({ env, media }: Bench, id = 'a'): Promise<FakeTrack> {
  const on = media.setCamera(true);
  const [track] = (await env.nextPrompt()).allow({ video: id });
  await on;
  assert.ok(track);
  return track;
}

async function microphoneOn({ env, media }: Bench, id = 'a'): Promise<FakeTrack> {
  const on = media.setMicrophone(true);
  const [track] = (await env.nextPrompt()).allow({ audio: id });
  await on;
  assert.ok(track);
  return track;
}

describe('the list of devices', () => {
  it('names each device once, and none before a permission', async () => {
    const { env, media } = setUp();
    env.list = [microphone('')];
    assert.deepEqual(await media.listDevices('microphone'), []);
    env.list = [microphone('default', 'g'), microphone('communications', 'g'), microphone('a', 'g'), camera('c')];
    const ids = (await media.listDevices('microphone')).map(({ deviceId }) => deviceId);
    assert.deepEqual(ids, ['a']);
    env.list = [microphone('default', 'g')];
    assert.equal((await media.listDevices('microphone')).length, 1);
    assert.deepEqual(await media.listDevices('speaker'), []);
  });

  it('is told to be new once a permission has named the devices', async () => {
    const bench = setUp();
    let told = 0;
    bench.media.on('devices', () => told++);
    await cameraOn(bench);
    assert.equal(told, 1);
    bench.env.plug(camera('a'), camera('b'));
    assert.equal(told, 2);
  });

  it('says which microphone the system’s default is', async () => {
    const bench = setUp();
    bench.env.list = [microphone('default', 'g'), microphone('a', 'g'), microphone('b', 'h')];
    const on = bench.media.setMicrophone(true);
    const prompt = await bench.env.nextPrompt();
    const [track] = prompt.allow({ audio: 'default' });
    if (track) track.settings.groupId = 'g';
    const used = next(bench.media, 'device');
    await on;
    assert.equal(bench.media.snapshot.microphone, true);
    await used;
    assert.equal(bench.media.snapshot.deviceIds.microphone, 'a');
    assert.equal(bench.changes.at(-1)?.label, 'Fake a');
  });
});

describe('a device that is unplugged', () => {
  it('gives way to the next one at once, and is taken back when it returns', async () => {
    const bench = setUp();
    const { env, media, changes, errors } = bench;
    env.list = [camera('a'), camera('b')];
    const track = await cameraOn(bench);

    env.list = [camera('b')];
    track.end();
    assert.equal(media.snapshot.camera, false);
    const prompt = await env.nextPrompt();
    const replaced = next(media, 'device');
    prompt.allow({ video: 'b' });
    const { cause, label, formerLabel } = await replaced;
    assert.deepEqual([cause, formerLabel, label], ['removed', 'Fake a', 'Fake b']);
    assert.equal(media.snapshot.camera, true);
    assert.equal(media.snapshot.deviceIds.camera, 'b');

    env.plug(camera('a'), camera('b'));
    const back = await env.nextPrompt();
    assert.deepEqual((back.constraints.video as MediaTrackConstraints).deviceId, { exact: 'a' });
    const returned = next(media, 'device');
    back.allow({ video: 'a' });
    assert.equal((await returned).cause, 'returned');
    assert.deepEqual(
      env.live.map(({ deviceId }) => deviceId),
      ['a'],
    );
    assert.deepEqual(
      changes.map(({ deviceId }) => deviceId),
      ['a', 'b', 'a'],
    );
    assert.deepEqual(errors, []);
  });

  it('is not taken back from somebody who has chosen another meanwhile', async () => {
    const bench = setUp();
    const { env, media } = bench;
    const track = await cameraOn(bench);
    env.list = [camera('b'), camera('c')];
    track.end();
    (await env.nextPrompt()).allow({ video: 'b' });
    await next(media, 'device');
    const chosen = media.setDevice('camera', 'c');
    (await env.nextPrompt()).allow({ video: 'c' });
    await chosen;
    env.plug(camera('a'), camera('b'), camera('c'));
    await settled();
    assert.equal(env.prompts.length, 0);
    assert.equal(media.snapshot.deviceIds.camera, 'c');
  });

  it('leaves a muted microphone muted', async () => {
    const bench = setUp();
    const { env, media } = bench;
    const track = await microphoneOn(bench);
    await media.setMicrophone(false);
    env.list = [microphone('b')];
    track.end();
    const [other] = (await env.nextPrompt()).allow({ audio: 'b' });
    await next(media, 'device');
    assert.equal(other?.enabled, false);
    assert.equal(media.snapshot.microphone, false);
  });

  it('is noticed by the list where the browser ends no track', async () => {
    const bench = setUp();
    const { env, media } = bench;
    const track = await microphoneOn(bench);
    env.plug(microphone('b'));
    (await env.nextPrompt()).allow({ audio: 'b' });
    assert.equal((await next(media, 'device')).cause, 'removed');
    assert.equal(track.readyState, 'ended');
  });

  it('says so when none is left, and comes on when it is plugged in again', async () => {
    const bench = setUp();
    const { env, media } = bench;
    const track = await cameraOn(bench);
    env.list = [];
    const lost = next(media, 'error');
    track.end();
    (await env.nextPrompt()).refuse('NotFoundError');
    const { error } = await lost;
    assert.match(error.message, /camera was disconnected/);
    assert.deepEqual([media.snapshot.camera, media.snapshot.pending.camera], [false, false]);

    env.plug(camera('a'));
    (await env.nextPrompt()).allow({ video: 'a' });
    assert.equal((await next(media, 'device')).cause, 'returned');
    assert.equal(media.snapshot.camera, true);
  });

  it('stays off when the person has switched it off meanwhile', async () => {
    const bench = setUp();
    const { env, media } = bench;
    const track = await cameraOn(bench);
    env.list = [];
    const lost = next(media, 'error');
    track.end();
    (await env.nextPrompt()).refuse('NotFoundError');
    await lost;
    await media.setCamera(false);
    env.plug(camera('a'));
    await settled();
    assert.equal(env.prompts.length, 0);
  });

  it('brings nothing on when the person switches off while the next one is being opened', async () => {
    const bench = setUp();
    const { env, media } = bench;
    const track = await cameraOn(bench);
    env.list = [camera('b')];
    track.end();
    const prompt = await env.nextPrompt();
    await media.setCamera(false);
    prompt.allow({ video: 'b' });
    await settled();
    assert.equal(media.snapshot.camera, false);
    assert.deepEqual(env.live, []);
  });

  it('opens no prompt where the permission is not known to be there', async () => {
    const bench = setUp(null);
    const { env, media } = bench;
    const track = await cameraOn(bench);
    env.list = [camera('b')];
    const lost = next(media, 'error');
    track.end();
    assert.match((await lost).error.message, /disconnected/);
    assert.equal(env.prompts.length, 0);
    const chosen = media.setDevice('camera', 'b');
    (await env.nextPrompt()).allow({ video: 'b' });
    await chosen;
    assert.equal(media.snapshot.camera, true);
  });

  it('is let go when every replacement dies, too', async () => {
    const bench = setUp();
    const { env, media } = bench;
    let track = await cameraOn(bench);
    env.list = [camera('a')];
    const lost = next(media, 'error');
    for (let i = 0; i < 3; i++) {
      track.end();
      const [another] = (await env.nextPrompt()).allow({ video: 'a' });
      assert.ok(another);
      track = another;
      await settled();
      assert.equal(media.snapshot.camera, true);
    }
    track.end();
    assert.equal((await lost).error.code, 'device-in-use');
    assert.equal(env.prompts.length, 0);
  });
});

describe('a permission that is taken back', () => {
  it('has words of its own, and the next click asks again', async () => {
    const bench = setUp();
    const { env, media } = bench;
    env.list = [camera('a')];
    const track = await cameraOn(bench);
    const lost = next(media, 'error');
    env.decide('camera', 'denied');
    const { error } = await lost;
    assert.equal(error.code, 'permission-denied');
    assert.match(error.message, /taken back/);
    assert.equal(track.readyState, 'ended');
    assert.equal(env.prompts.length, 0);

    env.decide('camera', 'granted');
    await settled();
    assert.equal(env.prompts.length, 0, 'whoever said no switches it on themselves');
    await cameraOn(bench);
    assert.equal(media.snapshot.camera, true);
  });

  it('is told from an unplugged device by the names that the list keeps to itself', async () => {
    const bench = setUp('prompt');
    const { env, media } = bench;
    const track = await cameraOn(bench);
    env.list = [camera('')];
    const lost = next(media, 'error');
    track.end();
    assert.equal(((await lost).error as MediaError).reason, 'revoked');
  });
});

describe('a device that another program has', () => {
  async function busy() {
    const bench = setUp();
    const on = bench.media.setCamera(true);
    (await bench.env.nextPrompt()).refuse('NotReadableError');
    await assert.rejects(on, { code: 'device-in-use' });
    return bench;
  }

  it('comes on when it is free and the person is back at the page', async () => {
    const { env, media } = await busy();
    env.attend();
    (await env.nextPrompt()).refuse('NotReadableError');
    await settled();
    env.attend();
    const prompt = await env.nextPrompt();
    const back = next(media, 'device');
    prompt.allow({ video: 'a' });
    assert.equal((await back).cause, 'returned');
    assert.equal(media.snapshot.camera, true);
  });

  it('stays off for somebody who went on without it', async () => {
    const { env, media } = await busy();
    media.release('camera');
    env.attend();
    await settled();
    assert.equal(env.prompts.length, 0);
    assert.equal(env.watched, false);
  });
});

describe('a device that the system holds back', () => {
  it('is off for everybody meanwhile, and goes on by itself', async () => {
    const bench = setUp();
    const { env, media } = bench;
    const track = await cameraOn(bench);
    track.interrupt(true);
    assert.equal(media.snapshot.camera, false);
    assert.deepEqual(media.snapshot.interrupted, { microphone: false, camera: true });
    track.interrupt(false);
    assert.equal(media.snapshot.camera, true);
    assert.equal(env.prompts.length, 0);
  });

  it('is asked for anew when the person clicks', async () => {
    const bench = setUp();
    const track = await cameraOn(bench);
    track.interrupt(true);
    await cameraOn(bench, 'a');
    assert.equal(track.readyState, 'ended');
    assert.equal(bench.media.snapshot.camera, true);
  });

  it('is taken anew when it stays away though the person is back', async (t) => {
    const bench = setUp();
    const { env, media } = bench;
    env.list = [camera('a')];
    const track = await cameraOn(bench);
    track.interrupt(true);
    t.mock.timers.enable({ apis: ['setTimeout'] });
    env.attend();
    t.mock.timers.tick(1500);
    (await env.nextPrompt()).allow({ video: 'a' });
    await next(media, 'change');
    assert.equal(media.snapshot.camera, true);
    assert.equal(track.readyState, 'ended');
  });

  it('is left alone when it has come back in time', async (t) => {
    const bench = setUp();
    const track = await cameraOn(bench);
    track.interrupt(true);
    t.mock.timers.enable({ apis: ['setTimeout'] });
    bench.env.attend();
    track.interrupt(false);
    t.mock.timers.tick(1500);
    await settled();
    assert.equal(bench.env.prompts.length, 0);
    assert.equal(track.readyState, 'live');
  });

  it('is no interruption to somebody who has muted themselves', async () => {
    const bench = setUp();
    const track = await microphoneOn(bench);
    await bench.media.setMicrophone(false);
    track.interrupt(true);
    assert.equal(bench.media.snapshot.interrupted.microphone, false);
  });
});

describe('a page that is hidden', () => {
  it('gets a camera back that it lost meanwhile', async () => {
    const bench = setUp();
    const { env, media } = bench;
    env.list = [camera('a')];
    const track = await cameraOn(bench);
    const lost = next(media, 'error');
    track.end();
    (await env.nextPrompt()).refuse('InvalidStateError');
    await lost;
    env.attend();
    (await env.nextPrompt()).allow({ video: 'a' });
    await next(media, 'device');
    assert.equal(media.snapshot.camera, true);
  });
});

describe('the browser', () => {
  it('is listened to only while a device is wanted', async () => {
    const bench = setUp();
    const { env, media } = bench;
    assert.equal(env.watched, false);
    await cameraOn(bench);
    assert.equal(env.watched, true);
    await media.setDevice('speaker', 's');
    media.stop();
    assert.equal(env.watched, false);
  });
});
