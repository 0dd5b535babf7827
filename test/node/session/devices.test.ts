import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fakeDevice, type FakeTrack } from '../../fakes/fake-media.js';
import { SessionBench } from '../../fakes/session-bench.js';

async function inCall() {
  const bench = new SessionBench();
  const { environment, session } = bench;
  environment.permissionStates['camera'] = 'granted';
  session.setPublishing(true);
  await bench.join('ann');
  bench.engine.link('ann', 'connected');
  const camera = (await bench.camera()) as unknown as FakeTrack;
  const told = (): unknown => {
    const { payload } = bench.engine.sent.filter(({ channel }) => channel === 'state').at(-1) ?? {};
    return (payload as { camera: boolean } | undefined)?.camera;
  };
  return { ...bench, bench, environment, session, camera, told };
}

describe('devices that change during a call', () => {
  it('go to the others on the connections that are there', async () => {
    const { bench, environment, session, camera } = await inCall();
    environment.list = [fakeDevice('videoinput', 'b')];
    const used = new Promise((resolve) => session.media.on('device', resolve));
    camera.end();
    assert.equal(bench.engine.tracks.camera, null);
    (await environment.nextPrompt()).allow({ video: 'b' });
    await used;
    assert.equal((bench.engine.tracks.camera as unknown as FakeTrack).deviceId, 'b');
    assert.equal(bench.engines.length, 1);
  });

  it('are told to be off while the system holds them back', async () => {
    const { camera, told, session } = await inCall();
    assert.equal(told(), true);
    camera.interrupt(true);
    assert.equal(told(), false);
    assert.equal(session.snapshot.self?.camera, false);
    camera.interrupt(false);
    assert.equal(told(), true);
  });

  it('come back with a frozen page, also those that the system had taken before', async () => {
    const { bench, environment, session, camera } = await inCall();
    const page = (type: string): Event => Object.assign(new Event(type), { persisted: true });
    camera.interrupt(true);
    bench.page.dispatchEvent(page('pagehide'));
    assert.deepEqual(environment.live, []);
    bench.page.dispatchEvent(page('pageshow'));
    bench.transport.welcome();
    (await environment.nextPrompt()).allow();
    await new Promise<void>((resolve) => {
      session.media.on('change', ({ snapshot }) => snapshot.camera && resolve());
    });
  });
});
