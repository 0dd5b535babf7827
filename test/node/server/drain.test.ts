import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { CLOSE } from '../../../src/protocol/signaling.js';
import { drainConnections } from '../../../src/server/drain-connections.js';
import { serve } from '../../../src/server/index.js';
import { WebSocketTransport } from '../../../src/signaling/websocket-transport.js';
import { TransportRecorder } from '../../shared/transport-recorder.js';
import { Wire } from '../signaling/support/test-server.js';
import { rawJoin } from './support/raw-client.js';
import { startServer } from './support/start-server.js';
import { TestClient } from './support/test-client.js';

test('while it drains a server is alive but not ready, and takes no more sockets', async (t) => {
  const site = await serve({ port: 0, folders: null });
  t.after(() => site.close());
  const origin = `http://127.0.0.1:${site.port}`;
  const url = `ws://127.0.0.1:${site.port}/signaling`;
  const stuck = await rawJoin(site.port, 'room');
  stuck.resume();
  const ada = await TestClient.join(url);
  const closing = site.close({ drain: 1000 });
  assert.equal(await ada.closed, CLOSE.goingAway);
  const ready = await fetch(`${origin}/readyz`);
  assert.deepEqual([ready.status, await ready.text()], [503, '{"status":"closing"}']);
  assert.equal((await fetch(`${origin}/healthz`)).status, 200);
  const late = new TestClient(url);
  const [error] = (await once(late.socket, 'error')) as [Error];
  assert.match(error.message, /503/);
  // Somebody who does not answer is cut at the end of the time.
  await Promise.all([closing, once(stuck, 'close')]);
  await assert.rejects(fetch(`${origin}/healthz`));
});

test('the people of one room are told together, rooms one after the other, and all in half of the time', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const rooms = Array.from({ length: 300 }, () => ({}));
  const told: object[] = [];
  const connections = new Set(
    [...rooms, ...rooms].map((room) => ({ room, goAway: () => told.push(room), terminate: () => undefined })),
  );
  let empty = (): void => undefined;
  const drained = drainConnections(connections, 400, new Promise<void>((resolve) => (empty = resolve)));
  const steps = [];
  while (told.length < connections.size) {
    steps.push(new Set(told));
    // Whoever was told has company, at any moment.
    assert.equal(told.length, 2 * new Set(told).size);
    t.mock.timers.tick(20);
    await Promise.resolve();
  }
  assert.equal(steps.length, 9, 'of ten in 200 ms; the tenth ends the loop');
  empty();
  t.mock.timers.tick(20);
  await drained;
});

test('while a room waits for its turn, it works as ever', async (t) => {
  const { url, signaling } = await startServer(t);
  const last = [await TestClient.join(url, { room: 'last' }), await TestClient.join(url, { room: 'last' })] as const;
  for (let i = 0; i < 40; i++) await TestClient.join(url, { room: `other ${i}` });
  const closing = signaling.close({ drain: 2000 });
  last[0].say({ type: 'signal', to: last[1].welcome.self.id }, 'still here');
  assert.equal((await last[1].next('signal')).body, 'still here');
  await closing;
});

test('clients that are told to move are in their room again on another server, under their ids', async (t) => {
  const [from, to] = [await startServer(t), await startServer(t)];
  let { url } = from;
  // As behind a load balancer: the same address, and whoever is ready answers.
  const { WebSocket: Wired } = new Wire();
  const WebSocket = function (_: string, protocols: string[]) {
    return new Wired(url, protocols);
  } as unknown as typeof Wired;
  const people = ['Ann', 'Ben'].map((name) => {
    const options = { room: 'room', name, token: () => '' };
    const recorder = new TransportRecorder(new WebSocketTransport(url, options, { WebSocket }));
    t.after(() => recorder.transport.close());
    recorder.transport.open();
    return recorder;
  });
  const ids = [];
  for (const person of people) ids.push((await person.first('welcome')).selfId);
  url = to.url;
  await from.signaling.close();
  for (const [index, person] of people.entries()) {
    assert.equal((await person.count('welcome', 2))[1]?.selfId, ids[index]);
    assert.deepEqual(person.all('leave'), []);
    assert.deepEqual(person.all('error'), []);
  }
  assert.equal(to.signaling.participants, 2);
});
