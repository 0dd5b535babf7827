import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { LocalMedia } from '../../../src/media/local-media.js';
import { FakeMediaEnvironment, type FakeTrack } from '../../fakes/fake-media.js';

async function withMicrophone() {
  const env = new FakeMediaEnvironment();
  env.permissionStates['microphone'] = 'granted';
  const media = new LocalMedia(env);
  const on = media.setMicrophone(true);
  const [track] = (await env.nextPrompt()).allow();
  await on;
  assert.ok(track);
  return { env, media, track };
}

describe('what the browser does to the sound', () => {
  it('is switched on the running microphone', async () => {
    const { env, media, track } = await withMicrophone();
    assert.deepEqual(media.snapshot.processing, {
      noiseSuppression: true,
      echoCancellation: true,
      autoGainControl: true,
    });
    await media.setProcessing({ noiseSuppression: false });
    assert.equal(track.settings.noiseSuppression, false);
    assert.equal(media.snapshot.processing?.noiseSuppression, false);
    assert.equal(media.snapshot.processing?.echoCancellation, true);
    assert.equal(env.prompts.length, 0);
  });

  it('takes the microphone anew where the browser leaves the running one as it is', async () => {
    const { env, media, track } = await withMicrophone();
    track.obedient = false;
    const done = media.setProcessing({ echoCancellation: false });
    const prompt = await env.nextPrompt();
    assert.equal(track.readyState, 'ended');
    assert.equal((prompt.constraints.audio as MediaTrackConstraints).echoCancellation, false);
    prompt.allow();
    await done;
    assert.equal(media.snapshot.processing?.echoCancellation, false);
    assert.equal(media.snapshot.microphone, true);
  });

  it('keeps a muted microphone muted through that', async () => {
    const { env, media, track } = await withMicrophone();
    await media.setMicrophone(false);
    track.obedient = false;
    const done = media.setProcessing({ noiseSuppression: false });
    const [other] = (await env.nextPrompt()).allow();
    await done;
    assert.equal(other?.enabled, false);
  });

  it('is asked of the next microphone when none runs', async () => {
    const env = new FakeMediaEnvironment();
    const media = new LocalMedia(env);
    await media.setProcessing({ autoGainControl: false });
    assert.equal(media.snapshot.processing, null);
    const on = media.setMicrophone(true);
    const prompt = await env.nextPrompt();
    assert.equal((prompt.constraints.audio as MediaTrackConstraints).autoGainControl, false);
    prompt.allow();
    await on;
  });

  it('is refused where the browser has no such switch, or does not do as it is told', async () => {
    const { env, media, track } = await withMicrophone();
    env.supported = { echoCancellation: true };
    await assert.rejects(media.setProcessing({ noiseSuppression: false }), { code: 'unsupported' });
    env.permissionStates['microphone'] = 'prompt';
    track.obedient = false;
    await assert.rejects(media.setProcessing({ echoCancellation: false }), { code: 'unsupported' });
    assert.equal(env.prompts.length, 0, 'it is not worth a prompt');
    assert.equal(media.snapshot.microphone, true);
  });

  it('ends with the last of two wishes', async () => {
    const { media, track } = await withMicrophone();
    await Promise.all([
      media.setProcessing({ noiseSuppression: false }),
      media.setProcessing({ noiseSuppression: true }),
    ]);
    assert.equal(track.settings.noiseSuppression, true);
  });
});

describe('speaking while muted', () => {
  /** Time stands still but for `pass()`; `performance.now()` goes with it. */
  function clock(t: TestContext) {
    let now = 0;
    t.mock.timers.enable({ apis: ['setTimeout'] });
    t.mock.method(performance, 'now', () => now);
    return (ms: number): void => {
      now += ms;
      t.mock.timers.tick(ms);
    };
  }

  async function muted(t: TestContext) {
    const bench = await withMicrophone();
    const pass = clock(t);
    let told = 0;
    const off = bench.media.on('mutedspeech', () => told++);
    await bench.media.setMicrophone(false);
    const speak = (speaking: boolean): void => {
      for (const tell of bench.env.ears.values()) tell(speaking);
    };
    return { ...bench, pass, speak, off, told: () => told };
  }

  it('is heard on a clone that goes nowhere, while the microphone itself stays silent', async (t) => {
    const { env, track, pass, speak, told } = await muted(t);
    const clone = track.clones[0];
    assert.equal(env.ears.has(clone as unknown as MediaStreamTrack), true);
    assert.deepEqual([clone?.enabled, track.enabled], [true, false]);
    speak(true);
    pass(499);
    assert.equal(told(), 0);
    pass(1);
    assert.equal(told(), 1);
  });

  it('does not mean a cough, or the end of a sentence', async (t) => {
    const { pass, speak, told } = await muted(t);
    speak(true);
    pass(400);
    speak(false);
    pass(1000);
    assert.equal(told(), 0);
  });

  it('is told again only after 20 seconds', async (t) => {
    const { pass, speak, told } = await muted(t);
    const sentence = (): void => {
      speak(true);
      pass(500);
      speak(false);
    };
    sentence();
    pass(18_000);
    sentence();
    assert.equal(told(), 1);
    pass(1000);
    sentence();
    assert.equal(told(), 2);
  });

  it('is listened for only while muted, with somebody to tell, and a device', async (t) => {
    const { env, media, track, off } = await muted(t);
    const listening = (): boolean => env.ears.size > 0;
    const ended = (clone: FakeTrack | undefined): boolean => clone?.readyState === 'ended';
    await media.setMicrophone(true);
    assert.deepEqual([listening(), ended(track.clones[0])], [false, true]);
    await media.setMicrophone(false);
    off();
    assert.deepEqual([listening(), ended(track.clones[1])], [false, true]);
    const again = media.on('mutedspeech', () => undefined);
    assert.equal(listening(), true);
    media.release('microphone');
    assert.deepEqual([listening(), ended(track.clones[2])], [false, true]);
    again();
  });
});
