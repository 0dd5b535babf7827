import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { CLOSE } from '../../../src/protocol/signaling.js';
import { rawJoin } from './support/raw-client.js';
import { startServer } from './support/start-server.js';
import { TestClient } from './support/test-client.js';

test('a half-open socket is cut after a missed heartbeat, and its seat is held', async (t) => {
  const { url, port, signaling } = await startServer(t, { heartbeat: 60 });
  const ada = await TestClient.join(url);
  const silent = await rawJoin(port, 'room');
  silent.resume();
  const { participant } = await ada.next('join');
  const away = await ada.next('presence');
  assert.deepEqual(away.participant, { ...participant, connected: false });
  if (!silent.closed) await once(silent, 'close');
  assert.equal(signaling.participants, 2);
  // Who answers, as every WebSocket does by itself, stays.
  assert.equal(ada.socket.readyState, ada.socket.OPEN);
});

test('who says something in every heartbeat is not asked, and who says nothing is asked before it is given up', async (t) => {
  const heartbeat = 200;
  const { url } = await startServer(t, { heartbeat });
  const [ada, bob] = [await TestClient.join(url), await TestClient.join(url)];
  const asked: string[] = [];
  ada.socket.on('ping', () => asked.push('ada'));
  bob.socket.on('ping', () => asked.push('bob'));
  const timer = setInterval(() => ada.say({ type: 'ping', received: 0 }), heartbeat / 8);
  t.after(() => clearInterval(timer));
  for (let i = 0; i < 3; i++) await once(bob.socket, 'ping');
  assert.deepEqual(asked, ['bob', 'bob', 'bob']);
  assert.equal(bob.socket.readyState, bob.socket.OPEN);
});

test('a ping of WebSocket is answered with what it holds', async (t) => {
  const { url } = await startServer(t);
  const client = await TestClient.open(url);
  client.socket.ping('before the join');
  assert.deepEqual(await once(client.socket, 'pong'), [Buffer.from('before the join')]);
});

test('who fell silent is waited for longer than who closed', async (t) => {
  const { url, port } = await startServer(t, { heartbeat: 60, grace: 100 });
  const ada = await TestClient.join(url);
  const silent = await rawJoin(port, 'room');
  silent.resume();
  await ada.next('join');
  const away = (await ada.next('presence')).participant.id;
  const bob = await TestClient.join(url);
  await ada.next('join');
  bob.socket.terminate();
  assert.equal((await ada.next('leave')).id, bob.welcome.self.id);
  assert.equal((await ada.next('leave')).id, away);
});

test('a socket that does not read is cut, and its owner comes back to the same id', async (t) => {
  const rate = { frameBurst: 1e6, byteBurst: 1e9 };
  const { url, port } = await startServer(t, { maxBufferedBytes: 100_000, rate });
  const ada = await TestClient.join(url);
  const stuck = await rawJoin(port, 'room');
  stuck.pause();
  stuck.on('error', () => stuck.destroy());
  const { participant } = await ada.next('join');
  const away = ada.next('presence');
  let cut = false;
  void away.then(() => (cut = true));
  // As much as the buffers of the system take, which nobody knows beforehand.
  while (!cut) {
    for (let i = 0; i < 20; i++) ada.say({ type: 'signal', to: participant.id }, 'x'.repeat(60_000));
    ada.say({ type: 'ping', received: 0 });
    await ada.next('pong');
  }
  assert.deepEqual((await away).participant, { ...participant, connected: false });
  stuck.destroy();
});

test('a ping of the protocol is answered', async (t) => {
  const { url } = await startServer(t);
  const ada = await TestClient.join(url);
  ada.say({ type: 'ping', received: 0 });
  assert.deepEqual(await ada.next('pong'), { type: 'pong', received: 0, body: null });
});

test('a server that stops closes everyone with 1012 and tells nobody that somebody left', async (t) => {
  const { url, signaling } = await startServer(t);
  const ada = await TestClient.join(url);
  const bob = await TestClient.join(url);
  await ada.next('join');
  const waiting = await TestClient.open(url);
  const closing = signaling.close();
  assert.equal(signaling.closing, true);
  await closing;
  assert.equal(signaling.connections, 0);
  for (const client of [ada, bob, waiting]) {
    assert.equal(await client.closed, CLOSE.goingAway);
    assert.deepEqual(client.inbox, []);
  }
  assert.equal(signaling.close(), signaling.close());
});

test('a server that stops waits for the unresponsive only as long as it was told to', async (t) => {
  const { port, signaling } = await startServer(t);
  const silent = await rawJoin(port, 'room');
  silent.resume();
  const closed = once(silent, 'close');
  const started = performance.now();
  await signaling.close({ drain: 50 });
  await closed;
  assert.ok(performance.now() - started < 1500, 'the library alone would have waited two seconds');
});
