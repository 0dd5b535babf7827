import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RtcError } from '../../../src/base/rtc-error.js';
import { LocalMedia } from '../../../src/media/local-media.js';
import { OnDemandMedia } from '../../../src/media/on-demand-media.js';
import { FakeMediaEnvironment, fakeStream } from '../../fakes/fake-media.js';

function onDemand(environment = new FakeMediaEnvironment()) {
  const count = { loads: 0, broken: false };
  const media = new OnDemandMedia(fakeStream, async (before) => {
    count.loads++;
    if (count.broken) throw new TypeError('Failed to fetch dynamically imported module');
    return new LocalMedia(environment, before);
  });
  return { media, environment, count };
}

test('nothing is loaded for a page that only listens, or takes nothing back', () => {
  const { media, count } = onDemand();
  media.on('change', () => undefined);
  media.stop();
  media.release('camera');
  assert.equal(media.snapshot.camera, false);
  assert.equal(count.loads, 0);
});

test('the first wish loads the code, and those who listened before hear of it', async () => {
  const { media, environment, count } = onDemand();
  const seen: boolean[] = [];
  const off = media.on('change', ({ snapshot }) => seen.push(snapshot.camera));
  const { cameraStream } = media.snapshot;
  const on = media.setCamera(true);
  (await environment.nextPrompt()).allow();
  await on;
  assert.equal(seen.at(-1), true);
  assert.equal(media.snapshot.cameraStream, cameraStream);
  const heard = seen.length;
  off();
  await media.setCamera(false);
  assert.equal(seen.length, heard);
  assert.equal(count.loads, 1);
});

test('what is taken back while the code is on its way is off in the end', async () => {
  const { media } = onDemand();
  const on = media.setCamera(true);
  media.stop();
  // Nobody was even asked.
  await on;
  assert.deepEqual(media.snapshot.pending, { microphone: false, camera: false, screen: false });
  assert.equal(media.snapshot.camera, false);
});

test('code that does not come is an error to act on, and the next wish tries again', async () => {
  const { media, environment, count } = onDemand();
  count.broken = true;
  await assert.rejects(media.setCamera(true), (error) => error instanceof RtcError && error.code === 'load-failed');
  count.broken = false;
  const on = media.setCamera(true);
  (await environment.nextPrompt()).allow();
  await on;
  assert.equal(media.snapshot.camera, true);
});
