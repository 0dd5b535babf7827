import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RtcError } from '../../../src/base/rtc-error.js';
import { LocalMedia } from '../../../src/media/local-media.js';
import { FakeMediaEnvironment } from '../../fakes/fake-media.js';

const BLUR = { backgroundBlur: [false, true] };

async function withCamera(capabilities: Record<string, unknown> = BLUR) {
  const env = new FakeMediaEnvironment();
  const media = new LocalMedia(env);
  const start = async () => {
    const on = media.setCamera(true);
    const prompt = await env.nextPrompt();
    const [track] = prompt.allow();
    assert.ok(track);
    track.capabilities = capabilities;
    await on;
    return { track, constraints: prompt.constraints };
  };
  return { env, media, start, ...(await start()) };
}

describe('what the system does to picture and sound', () => {
  it('is offered only where the device that runs has it both ways', async () => {
    assert.equal((await withCamera()).media.snapshot.effects.backgroundBlur, false);
    assert.equal((await withCamera({ backgroundBlur: [true] })).media.snapshot.effects.backgroundBlur, null);
    assert.equal((await withCamera({})).media.snapshot.effects.backgroundBlur, null);
    assert.equal(new LocalMedia(new FakeMediaEnvironment()).snapshot.effects.backgroundBlur, null);
  });

  it('is switched on the running camera, with its size asked for as before', async () => {
    const { media, track } = await withCamera();
    await media.setEffect('backgroundBlur', true);
    assert.equal(media.snapshot.effects.backgroundBlur, true);
    assert.deepEqual(track.settings.width, { ideal: 1280 });
  });

  it('stays on over a camera that was off meanwhile', async () => {
    const { media, start } = await withCamera();
    await media.setEffect('backgroundBlur', true);
    await media.setCamera(false);
    const { constraints } = await start();
    assert.equal(Reflect.get(constraints.video as object, 'backgroundBlur'), true);
  });

  it('is told when the system switches it', async () => {
    const { media, track } = await withCamera();
    Object.assign(track.settings, { backgroundBlur: true });
    track.dispatchEvent(new Event('configurationchange'));
    assert.equal(media.snapshot.effects.backgroundBlur, true);
  });

  it('that does not follow is an error', async () => {
    const { media, track } = await withCamera();
    track.obedient = false;
    const error = await media.setEffect('backgroundBlur', true).catch((reason: unknown) => reason as RtcError);
    assert.equal(error?.code, 'unsupported');
    assert.equal(media.snapshot.effects.backgroundBlur, false);
  });
});
