import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Engine, LinkStatus } from '../../../src/engine/engine.js';
import { OnDemandEngine } from '../../../src/engine/on-demand-engine.js';
import { FakeEngine } from '../../fakes/fake-engine.js';

/** Code that arrives, or fails to, when the test says so. */
function loading() {
  const attempts: { arrive(): Promise<void>; fail(): Promise<void> }[] = [];
  const real = new FakeEngine();
  const load = (): Promise<Engine> =>
    new Promise((resolve, reject) => {
      attempts.push({
        arrive: async () => resolve(real),
        fail: async () => reject(new TypeError('Failed to fetch dynamically imported module')),
      });
    });
  return { real, attempts, engine: new OnDemandEngine(load) };
}

const turn = () => new Promise<void>((done) => setImmediate(done));

test('what it was told before the code was there reaches the engine in order', async () => {
  const { real, attempts, engine } = loading();
  engine.identify('me');
  engine.connect('ada', true);
  const set = engine.setTrack('camera', null);
  engine.receive('ada', 'hello');
  assert.deepEqual(engine.status('ada'), { state: 'connecting', relayed: null });
  assert.equal(engine.send('ada', 'x', 1), false);
  await attempts[0]?.arrive();
  await set;
  assert.deepEqual(real.calls, [
    ['identify', 'me'],
    ['connect', 'ada', true],
    ['receive', 'ada', 'hello'],
  ]);
  assert.equal(real.tracks.camera, null);
});

test('events of the engine come through', async () => {
  const { real, attempts, engine } = loading();
  const states: string[] = [];
  engine.on('link', ({ id, status }) => states.push(`${id} ${status.state}`));
  engine.connect('ada', false);
  await attempts[0]?.arrive();
  await turn();
  real.link('ada', 'connected');
  assert.deepEqual(states, ['ada connected']);
  assert.equal(engine.send('ada', 'x', 1), true);
});

test('closed before the code came, it closes what comes and tells it nothing', async () => {
  const { real, attempts, engine } = loading();
  engine.connect('ada', true);
  engine.close();
  await attempts[0]?.arrive();
  await turn();
  assert.equal(real.closed, true);
  assert.deepEqual(real.calls, []);
});

test('code that does not come shows as failed links, and is asked for again at the next recover', async (t) => {
  const logged = t.mock.method(console, 'error', () => undefined);
  const { real, attempts, engine } = loading();
  const told: LinkStatus[] = [];
  engine.on('link', ({ status }) => told.push(status));
  engine.connect('ada', true);
  await attempts[0]?.fail();
  await turn();
  assert.deepEqual(told, [{ state: 'failed', relayed: null }]);
  assert.equal(logged.mock.callCount(), 1);
  engine.recover();
  await attempts[1]?.arrive();
  await turn();
  assert.deepEqual(real.calls, [['connect', 'ada', true]]);
});
