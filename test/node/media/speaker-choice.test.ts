import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LocalMedia } from '../../../src/media/local-media.js';
import type { DeviceChange } from '../../../src/media/media-source.js';
import { fakeDevice, FakeMediaEnvironment } from '../../fakes/fake-media.js';

const speaker = (id: string) => fakeDevice('audiooutput', id);
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function setUp() {
  const env = new FakeMediaEnvironment();
  env.list = [speaker('default'), speaker('a'), speaker('b')];
  const media = new LocalMedia(env);
  const changes: DeviceChange[] = [];
  media.on('device', (change) => changes.push(change));
  return { env, media, changes };
}

describe('the speaker', () => {
  it('is the system’s own choice until one is chosen, and again with “default”', async () => {
    const { media, changes } = setUp();
    assert.equal(media.snapshot.deviceIds.speaker, '');
    await media.setDevice('speaker', 'a');
    assert.equal(media.snapshot.deviceIds.speaker, 'a');
    await media.setDevice('speaker', 'default');
    assert.equal(media.snapshot.deviceIds.speaker, '');
    assert.deepEqual(
      changes.map(({ deviceId, label, formerLabel }) => [deviceId, label, formerLabel]),
      [
        ['a', 'Fake a', ''],
        ['', '', 'Fake a'],
      ],
    );
  });

  it('ends with the last of two chosen in a row', async () => {
    const { media, changes } = setUp();
    await Promise.all([media.setDevice('speaker', 'a'), media.setDevice('speaker', 'b')]);
    assert.equal(media.snapshot.deviceIds.speaker, 'b');
    assert.equal(changes.length, 1);
  });

  it('stays the former one when the chosen one cannot be used', async () => {
    const { env, media } = setUp();
    await media.setDevice('speaker', 'a');
    env.outputFailures['b'] = 'NotFoundError';
    await assert.rejects(media.setDevice('speaker', 'b'), { code: 'device-not-found' });
    env.outputFailures['b'] = 'NotAllowedError';
    await assert.rejects(media.setDevice('speaker', 'b'), { code: 'permission-denied' });
    env.plug(speaker('a'));
    await settled();
    assert.equal(media.snapshot.deviceIds.speaker, 'a');
  });

  it('cannot be chosen in every browser', async () => {
    const { env, media } = setUp();
    env.tryOutput = undefined;
    await assert.rejects(media.setDevice('speaker', 'a'), { code: 'unsupported', recoverable: false });
  });

  it('gives way to the system’s own when it is unplugged, and is used again when it is back', async () => {
    const { env, media, changes } = setUp();
    await media.setDevice('speaker', 'a');
    env.plug(speaker('default'), speaker('b'));
    await settled();
    assert.equal(media.snapshot.deviceIds.speaker, '');
    env.plug(speaker('default'), speaker('a'));
    await settled();
    assert.equal(media.snapshot.deviceIds.speaker, 'a');
    assert.deepEqual(
      changes.map(({ cause, formerLabel }) => [cause, formerLabel]),
      [
        ['chosen', ''],
        ['removed', 'Fake a'],
        ['returned', ''],
      ],
    );
  });

  it('is believed to be there where the browser lists no speakers', async () => {
    const { env, media } = setUp();
    env.list = [];
    await media.setDevice('speaker', 'a');
    env.plug();
    await settled();
    assert.equal(media.snapshot.deviceIds.speaker, 'a');
  });
});
