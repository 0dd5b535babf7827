import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RtcError } from '../../../src/base/rtc-error.js';
import { LocalMedia } from '../../../src/media/local-media.js';
import { isDismissed } from '../../../src/media/is-dismissed.js';
import { FakeMediaEnvironment } from '../../fakes/fake-media.js';

function setUp() {
  const env = new FakeMediaEnvironment();
  const media = new LocalMedia(env);
  const errors: RtcError[] = [];
  media.on('error', ({ error }) => errors.push(error));
  return { env, media, errors };
}

async function withCamera() {
  const all = setUp();
  const done = all.media.setCamera(true);
  const [track] = (await all.env.nextPrompt()).allow();
  await done;
  assert.ok(track);
  return { ...all, track };
}

describe('microphone and camera', () => {
  it('asks for both in one prompt', async () => {
    const { env, media } = setUp();
    const started = media.start({ microphone: true, camera: true });
    assert.deepEqual(media.snapshot.pending, { microphone: true, camera: true, screen: false });
    const prompt = await env.nextPrompt();
    assert.ok(prompt.constraints.audio && prompt.constraints.video);
    prompt.allow();
    assert.deepEqual(await started, {});
    assert.equal(media.snapshot.microphone, true);
    assert.equal(media.snapshot.camera, true);
    assert.equal(media.snapshot.cameraStream.getTracks().length, 2);
    assert.deepEqual(
      env.tracks.map(({ contentHint }) => contentHint),
      ['speech', 'motion'],
    );
  });

  it('makes one prompt of two wishes made at once', async () => {
    const { env, media } = setUp();
    const done = Promise.all([media.setMicrophone(true), media.setCamera(true)]);
    const prompt = await env.nextPrompt();
    assert.ok(prompt.constraints.audio && prompt.constraints.video);
    prompt.allow();
    await done;
    assert.equal(env.prompts.length, 0);
  });

  it('takes the microphone when there is no camera', async () => {
    const { env, media } = setUp();
    const started = media.start({ microphone: true, camera: true });
    (await env.nextPrompt()).refuse('NotFoundError');
    const microphone = await env.nextPrompt();
    assert.equal(microphone.constraints.video, false);
    microphone.allow();
    (await env.nextPrompt()).refuse('NotFoundError');
    const failed = await started;
    assert.equal(failed.microphone, undefined);
    assert.equal(failed.camera?.code, 'device-not-found');
    assert.equal(media.snapshot.microphone, true);
    assert.equal(media.snapshot.camera, false);
  });

  it('does not ask twice more when the prompt for both was closed', async () => {
    const { env, media } = setUp();
    env.permissionStates['microphone'] = env.permissionStates['camera'] = 'prompt';
    const started = media.start({ microphone: true, camera: true });
    (await env.nextPrompt()).refuse('NotAllowedError', 'Permission dismissed');
    const failed = await started;
    assert.ok(isDismissed(failed.microphone) && isDismissed(failed.camera));
    assert.equal(env.prompts.length, 0);
  });

  it('keeps the muted microphone and stops the camera', async () => {
    const { env, media } = setUp();
    const started = media.start({ microphone: true, camera: true });
    const [microphone, camera] = (await env.nextPrompt()).allow();
    await started;
    await media.setMicrophone(false);
    await media.setCamera(false);
    assert.equal(microphone?.readyState, 'live');
    assert.equal(microphone?.enabled, false);
    assert.equal(camera?.readyState, 'ended');
    assert.equal(media.snapshot.microphone, false);
    await media.setMicrophone(true);
    assert.equal(microphone?.enabled, true);
    assert.equal(env.prompts.length, 0);
  });

  it('asks for the same camera when it is switched on again', async () => {
    const { env, media } = await withCamera();
    await media.setCamera(false);
    const again = media.setCamera(true);
    const prompt = await env.nextPrompt();
    assert.deepEqual((prompt.constraints.video as MediaTrackConstraints).deviceId, { ideal: 'video-1' });
    prompt.allow();
    await again;
  });

  it('tells nothing before the browser has answered', async () => {
    const { env, media } = setUp();
    const done = media.setCamera(true);
    assert.equal(media.snapshot.camera, false);
    (await env.nextPrompt()).allow();
    await done;
    assert.equal(media.snapshot.camera, true);
  });
});

describe('races', () => {
  it('stops at once what a prompt brings after the wish has gone', async () => {
    const { env, media } = setUp();
    const on = media.setCamera(true);
    const prompt = await env.nextPrompt();
    await media.setCamera(false);
    assert.equal(media.snapshot.pending.camera, false);
    prompt.allow();
    await on;
    assert.equal(media.snapshot.camera, false);
    assert.deepEqual(env.live, []);
  });

  it('stops at once what a prompt brings after stop()', async () => {
    const { env, media } = setUp();
    const started = media.start({ microphone: true, camera: true });
    const prompt = await env.nextPrompt();
    media.stop();
    prompt.allow();
    await started;
    assert.deepEqual(env.live, []);
    assert.equal(media.snapshot.tracks.camera, null);
  });

  it('takes what the open prompt brings when off was followed by on', async () => {
    const { env, media } = setUp();
    const first = media.setCamera(true);
    const prompt = await env.nextPrompt();
    await media.setCamera(false);
    const second = media.setCamera(true);
    prompt.allow();
    await Promise.all([first, second]);
    assert.equal(media.snapshot.camera, true);
    assert.equal(env.live.length, 1);
    assert.equal(env.prompts.length, 0);
  });

  it('asks anew when the wish went before the prompt opened and came back', async () => {
    const { env, media } = setUp();
    const first = media.setCamera(true);
    await media.setCamera(false);
    const second = media.setCamera(true);
    (await env.nextPrompt()).allow();
    await Promise.all([first, second]);
    assert.equal(media.snapshot.camera, true);
    assert.equal(env.live.length, 1);
  });

  it('keeps the microphone silent when it was muted before the prompt was answered', async () => {
    const { env, media } = setUp();
    const on = media.setMicrophone(true);
    const prompt = await env.nextPrompt();
    await media.setMicrophone(false);
    prompt.allow();
    await on;
    assert.equal(media.snapshot.microphone, false);
    assert.deepEqual(env.live, []);
  });

  it('ends with the last of two devices chosen in a row', async () => {
    const { env, media } = await withCamera();
    const b = media.setDevice('camera', 'b');
    const promptB = await env.nextPrompt();
    const c = media.setDevice('camera', 'c');
    promptB.allow({ video: 'b' });
    const promptC = await env.nextPrompt();
    assert.deepEqual((promptC.constraints.video as MediaTrackConstraints).deviceId, { exact: 'c' });
    promptC.allow({ video: 'c' });
    await Promise.all([b, c]);
    assert.deepEqual(
      env.live.map(({ deviceId }) => deviceId),
      ['c'],
    );
  });
});

describe('devices', () => {
  it('goes back to the former camera when the chosen one fails', async () => {
    const { env, media } = await withCamera();
    const chosen = media.setDevice('camera', 'b');
    (await env.nextPrompt()).refuse('NotReadableError');
    (await env.nextPrompt()).allow();
    await assert.rejects(chosen, { code: 'device-in-use' });
    assert.equal(media.snapshot.camera, true);
    assert.deepEqual(
      env.live.map(({ deviceId }) => deviceId),
      ['video-1'],
    );
  });

  it('keeps a muted microphone muted through a switch', async () => {
    const { env, media } = setUp();
    const on = media.setMicrophone(true);
    (await env.nextPrompt()).allow();
    await on;
    await media.setMicrophone(false);
    const chosen = media.setDevice('microphone', 'b');
    const [track] = (await env.nextPrompt()).allow({ audio: 'b' });
    await chosen;
    assert.equal(track?.enabled, false);
    assert.equal(media.snapshot.tracks.microphone, track);
  });

  it('says so when a device is unplugged', async () => {
    const { media, track, errors } = await withCamera();
    const told = new Promise((resolve) => media.on('error', resolve));
    track.end();
    assert.equal(media.snapshot.camera, false);
    assert.equal(media.snapshot.tracks.camera, null);
    await told;
    assert.equal(errors[0]?.code, 'device-not-found');
    assert.match(errors[0]?.message ?? '', /disconnected/);
  });

  it('says so when the permission is taken back', async () => {
    const { env, media, track, errors } = await withCamera();
    env.permissionStates['camera'] = 'denied';
    const told = new Promise((resolve) => media.on('error', resolve));
    track.end();
    await told;
    assert.equal(errors[0]?.code, 'permission-denied');
  });

  it('listens to the browser only while somebody wants to know of devices', () => {
    const { env, media } = setUp();
    let told = 0;
    const off = media.on('devices', () => told++);
    env.devices.dispatchEvent(new Event('devicechange'));
    off();
    off();
    env.devices.dispatchEvent(new Event('devicechange'));
    assert.equal(told, 1);
  });
});

describe('screen', () => {
  it('notices the browser’s own end of the share', async () => {
    const { env, media } = setUp();
    const started = media.startScreenShare();
    const [audio, video] = (await env.nextPrompt()).allow();
    await started;
    assert.equal(video?.contentHint, 'detail');
    assert.equal(media.snapshot.tracks['screen-audio'], audio);
    let ended = 0;
    media.on('screenended', () => ended++);
    video?.end();
    assert.equal(ended, 1);
    assert.equal(media.snapshot.screen, false);
    assert.deepEqual(env.live, []);
  });

  it('does not tell of an end that the page asked for', async () => {
    const { env, media } = setUp();
    const started = media.startScreenShare({ audio: false });
    (await env.nextPrompt()).allow();
    await started;
    media.on('screenended', () => assert.fail('nobody ended it from outside'));
    await media.stopScreenShare();
    assert.deepEqual(env.live, []);
  });

  it('stops what is chosen after the share was given up', async () => {
    const { env, media } = setUp();
    const started = media.startScreenShare();
    const prompt = await env.nextPrompt();
    await media.stopScreenShare();
    prompt.allow();
    await started;
    assert.equal(media.snapshot.screen, false);
    assert.deepEqual(env.live, []);
  });

  it('marks a cancelled choice as one that needs no telling', async () => {
    const { env, media } = setUp();
    const started = media.startScreenShare();
    (await env.nextPrompt()).refuse('NotAllowedError', 'Permission denied');
    await assert.rejects(started, (error) => isDismissed(error) && (error as RtcError).code === 'permission-denied');
    assert.equal(media.snapshot.pending.screen, false);
  });

  it('says that a phone cannot', async () => {
    const { env, media } = setUp();
    assert.ok(env.mediaDevices);
    delete env.mediaDevices.getDisplayMedia;
    await assert.rejects(media.startScreenShare(), { code: 'unsupported', recoverable: false });
  });
});
