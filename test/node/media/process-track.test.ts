import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RtcError } from '../../../src/base/rtc-error.js';
import { LocalMedia } from '../../../src/media/local-media.js';
import type { TrackProcessor } from '../../../src/media/track-processing.js';
import { FakeMediaEnvironment, FakeTrack } from '../../fakes/fake-media.js';

interface Call {
  readonly raw: MediaStreamTrack;
  readonly source: string;
  readonly signal: AbortSignal;
  readonly made: FakeTrack;
}

/** A processor that writes down its calls and gives another track each time. */
function processor(): { process: TrackProcessor; calls: Call[] } {
  const calls: Call[] = [];
  const process: TrackProcessor = async (raw, { source, signal }) => {
    const made = new FakeTrack(raw.kind as 'audio' | 'video', `made-${calls.length}`);
    calls.push({ raw, source, signal, made });
    return made as unknown as MediaStreamTrack;
  };
  return { process, calls };
}

async function start(process: TrackProcessor | null, device: 'microphone' | 'camera' = 'camera') {
  const env = new FakeMediaEnvironment();
  const media = new LocalMedia(env);
  const errors: RtcError[] = [];
  media.on('error', ({ error }) => errors.push(error));
  if (process) await media.setTrackProcessor(process);
  const on = device === 'camera' ? media.setCamera(true) : media.setMicrophone(true);
  const [raw] = (await env.nextPrompt()).allow();
  await on;
  assert.ok(raw);
  return { env, media, errors, raw };
}

describe('a page that processes tracks', () => {
  it('has its track shown and sent, and the device told by the raw one', async () => {
    const { process, calls } = processor();
    const { media, raw } = await start(process);
    const [call] = calls;
    assert.equal(call?.raw, raw);
    assert.equal(call?.source, 'camera');
    assert.equal(media.snapshot.tracks.camera, call?.made);
    assert.deepEqual(media.snapshot.cameraStream.getTracks(), [call?.made]);
    assert.equal(media.snapshot.deviceIds.camera, raw.deviceId);
    assert.equal(call?.made.contentHint, 'motion');
  });

  it('sees both tracks stopped and its signal aborted when the device goes off', async () => {
    const { process, calls } = processor();
    const { media, raw } = await start(process);
    await media.setCamera(false);
    assert.equal(raw.readyState, 'ended');
    assert.equal(calls[0]?.made.readyState, 'ended');
    assert.equal(calls[0]?.signal.aborted, true);
    assert.equal(media.snapshot.tracks.camera, null);
  });

  it('is asked again for another device, and for one that comes back', async () => {
    const { process, calls } = processor();
    const { env, media } = await start(process);
    const chosen = media.setDevice('camera', 'video-2');
    (await env.nextPrompt()).allow({ video: 'video-2' });
    await chosen;
    assert.equal(calls.length, 2);
    assert.equal(calls[0]?.signal.aborted, true);
    assert.equal(media.snapshot.tracks.camera, calls[1]?.made);
  });

  it('mutes what goes out, so that it is still heard that a muted person speaks', async () => {
    const { process, calls } = processor();
    const { media, raw } = await start(process, 'microphone');
    await media.setMicrophone(false);
    assert.equal(calls[0]?.made.enabled, false);
    assert.equal(raw.enabled, true);
    await media.setMicrophone(true);
    assert.equal(calls[0]?.made.enabled, true);
  });

  it('may begin and end while a device runs', async () => {
    const { media, raw } = await start(null);
    const { process, calls } = processor();
    assert.equal(media.snapshot.tracks.camera, raw);
    await media.setTrackProcessor(process);
    assert.equal(media.snapshot.tracks.camera, calls[0]?.made);
    await media.setTrackProcessor(null);
    assert.equal(media.snapshot.tracks.camera, raw);
    assert.equal(calls[0]?.made.readyState, 'ended');
    assert.equal(raw.readyState, 'live');
  });

  it('may give the raw track back', async () => {
    const { media, raw, errors } = await start((track) => track);
    assert.equal(media.snapshot.tracks.camera, raw);
    await media.setCamera(false);
    assert.equal(raw.readyState, 'ended');
    assert.deepEqual(errors, []);
  });

  for (const [how, process] of Object.entries<TrackProcessor>({
    throws: () => {
      throw new Error('no model');
    },
    rejects: async () => Promise.reject(new Error('no model')),
    'gives no track': () => null as never,
    'gives one of another kind': () => new FakeTrack('audio') as unknown as MediaStreamTrack,
  }))
    it(`that ${how} is told, and the raw track goes out`, async () => {
      const { media, raw, errors } = await start(process);
      assert.equal(media.snapshot.tracks.camera, raw);
      assert.deepEqual(
        errors.map(({ code }) => code),
        ['processing-failed'],
      );
    });

  it('whose track ends by itself is told, and the raw one stands in', async () => {
    const { process, calls } = processor();
    const { media, raw, errors } = await start(process);
    calls[0]?.made.end();
    assert.equal(media.snapshot.tracks.camera, raw);
    assert.equal(errors[0]?.code, 'processing-failed');
    assert.equal(media.snapshot.camera, true);
  });

  it('leaves nothing running when the camera is switched off meanwhile', async () => {
    let give = (_track: MediaStreamTrack): void => {};
    const env = new FakeMediaEnvironment();
    const media = new LocalMedia(env);
    const asked = new Promise<AbortSignal>((resolve) => {
      void media.setTrackProcessor((_raw, { signal }) => {
        resolve(signal);
        return new Promise((made) => (give = made));
      });
    });
    const on = media.setCamera(true);
    const [raw] = (await env.nextPrompt()).allow();
    const signal = await asked;
    await media.setCamera(false);
    const made = new FakeTrack('video');
    give(made as unknown as MediaStreamTrack);
    await on;
    assert.equal(raw?.readyState, 'ended');
    assert.equal(made.readyState, 'ended');
    assert.equal(signal.aborted, true);
    assert.equal(media.snapshot.tracks.camera, null);
  });
});
