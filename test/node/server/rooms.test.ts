import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSE } from '../../../src/protocol/signaling.js';
import { startServer } from './support/start-server.js';
import { TestClient } from './support/test-client.js';

test('a newcomer is welcomed with id, roster oldest first and ICE servers; the others hear of it', async (t) => {
  const iceServers = [{ urls: 'stun:stun.example.org' }];
  const { url, signaling } = await startServer(t, { iceServers, heartbeat: 4000, grace: 9000 });
  const ada = await TestClient.join(url, { name: 'Ada' });
  const bob = await TestClient.join(url, { name: ' Bob\u202e ' });
  const { welcome } = await TestClient.join(url, { room: ' room ', name: 'Cleo' });

  assert.match(welcome.self.id, /^[\w-]{22}$/);
  assert.equal(new Set([welcome.self.id, ada.welcome.self.id, bob.welcome.self.id]).size, 3);
  assert.deepEqual(welcome.participants, [
    { id: ada.welcome.self.id, name: 'Ada', connected: true },
    { id: bob.welcome.self.id, name: 'Bob', connected: true },
  ]);
  assert.equal(bob.welcome.self.name, 'Bob');
  assert.equal(welcome.room, 'room');
  assert.equal(welcome.resumed, false);
  assert.equal(welcome.received, 0);
  assert.deepEqual(welcome.iceServers, iceServers);
  assert.equal(welcome.heartbeat, 4000);
  assert.equal(welcome.grace, 9000);
  assert.deepEqual((await ada.next('join')).participant, { id: bob.welcome.self.id, name: 'Bob', connected: true });
  assert.deepEqual((await ada.next('join')).participant, { id: welcome.self.id, name: 'Cleo', connected: true });
  assert.equal(signaling.rooms, 1);
  assert.equal(signaling.participants, 3);
});

test('a signal arrives whatever its length asks of the frame around it', async (t) => {
  const { url } = await startServer(t);
  const ada = await TestClient.join(url);
  const bob = await TestClient.join(url);
  // With the header in front, which has 50 bytes, on both sides of where the length takes two more bytes, and eight.
  for (const length of [75, 76, 65_485, 65_486]) {
    const body = 'x'.repeat(length);
    bob.say({ type: 'signal', to: ada.welcome.self.id }, body);
    assert.equal((await ada.next('signal')).body, body);
  }
});

test('a signal reaches whom it is for, byte for byte, in order and with the true sender', async (t) => {
  const { url } = await startServer(t);
  const ada = await TestClient.join(url);
  const bob = await TestClient.join(url);
  const eve = await TestClient.join(url);
  const bodies = ['', 'line\nline', '{"a": 1}', '😀\u2028', 'x'.repeat(60_000)];
  for (const body of bodies) {
    const forged = { type: 'signal', to: ada.welcome.self.id, from: eve.welcome.self.id } as const;
    bob.say(forged, body);
  }
  for (const body of bodies) {
    const signal = await ada.next('signal');
    assert.equal(signal.from, bob.welcome.self.id);
    assert.equal(signal.body, body);
  }
  assert.equal((await eve.settle()).filter((frame) => frame.type === 'signal').length, 0);
});

test('a signal into another room, to oneself or to nobody is refused without harm', async (t) => {
  const { url } = await startServer(t);
  const ada = await TestClient.join(url, { room: 'a' });
  const bob = await TestClient.join(url, { room: 'b' });
  for (const to of [bob.welcome.self.id, ada.welcome.self.id, 'nobody', '__proto__', 'constructor']) {
    ada.say({ type: 'signal', to }, 'x');
    const error = await ada.next('error');
    assert.equal(error.code, 'unknown-participant');
    assert.equal(error.fatal, false);
  }
  assert.deepEqual(await bob.settle(), []);
  // More of them than bad frames are allowed: they are races with leaving, not faults.
  for (let i = 0; i < 20; i++) ada.say({ type: 'signal', to: 'nobody' }, 'x');
  assert.equal((await ada.settle()).length, 20);
});

test('a new name is told to the others, once, in its normal form', async (t) => {
  const { url } = await startServer(t);
  const ada = await TestClient.join(url);
  const bob = await TestClient.join(url);
  bob.say({ type: 'presence', name: ' Bobby\n' });
  bob.say({ type: 'presence', name: 'Bobby' });
  assert.deepEqual((await ada.next('presence')).participant, {
    id: bob.welcome.self.id,
    name: 'Bobby',
    connected: true,
  });
  await bob.settle();
  assert.deepEqual(
    (await ada.settle()).map((frame) => frame.type),
    ['join'],
  );
});

test('who leaves, by a frame or by the close code, is gone at once', async (t) => {
  const { url, signaling } = await startServer(t);
  const ada = await TestClient.join(url);
  const bob = await TestClient.join(url);
  const cleo = await TestClient.join(url);
  bob.say({ type: 'leave' });
  assert.deepEqual(await ada.next('leave'), { type: 'leave', id: bob.welcome.self.id, reason: 'left', body: null });
  assert.equal(await bob.closed, CLOSE.left);
  cleo.socket.close(CLOSE.left);
  assert.deepEqual(await ada.next('leave'), { type: 'leave', id: cleo.welcome.self.id, reason: 'left', body: null });
  assert.deepEqual(
    (await ada.settle()).filter((frame) => frame.type === 'presence'),
    [],
  );
  assert.equal(signaling.participants, 1);
});

test('a room that nobody is in any more is forgotten', async (t) => {
  const { url, signaling } = await startServer(t);
  const ada = await TestClient.join(url);
  ada.say({ type: 'leave' });
  await ada.closed;
  assert.equal(signaling.rooms, 0);
  assert.equal(signaling.participants, 0);
});

test('a full room and a full server refuse with their own codes; others are not disturbed', async (t) => {
  const { url, signaling } = await startServer(t, { maxParticipants: 2, maxRooms: 2, maxConnections: 4 });
  const refusal = async (room: string): Promise<string> => {
    const client = await TestClient.open(url);
    client.say({ type: 'join', version: 1, room });
    const error = await client.next('error');
    assert.equal(error.fatal, true);
    assert.equal(await client.closed, CLOSE.rejected);
    return error.code;
  };
  const ada = await TestClient.join(url, { room: 'a' });
  await TestClient.join(url, { room: 'a' });
  assert.equal(await refusal('a'), 'room-full');
  await TestClient.join(url, { room: 'b' });
  assert.equal(await refusal('c'), 'server-full');
  assert.deepEqual(
    (await ada.settle()).map((frame) => frame.type),
    ['join'],
  );
  await TestClient.join(url, { room: 'b' });
  // The sockets themselves are bounded, too, before anything is read from them.
  const fifth = new TestClient(url);
  const [error] = await new Promise<[Error]>((resolve) => fifth.socket.once('error', (e) => resolve([e])));
  assert.match(error.message, /503/);
  assert.equal(signaling.connections, 4);
});

test('ICE servers are asked for at every join, and a failure to get them keeps nobody out', async (t) => {
  let asked = 0;
  const { url } = await startServer(t, {
    iceServers: () => {
      asked += 1;
      return asked === 1
        ? Promise.resolve([{ urls: 'turn:t', username: 'u', credential: 'c' }])
        : Promise.reject(new Error('no TURN today'));
    },
  });
  const ada = await TestClient.join(url);
  assert.deepEqual(ada.welcome.iceServers, [{ urls: 'turn:t', username: 'u', credential: 'c' }]);
  const bob = await TestClient.join(url);
  assert.deepEqual(bob.welcome.iceServers, []);
});

test('who hangs up while ICE servers are fetched never shows up in the room', async (t) => {
  let release = (): void => undefined;
  let wasAsked = (): void => undefined;
  const asked = new Promise<void>((resolve) => (wasAsked = resolve));
  let first = true;
  const { url, signaling } = await startServer(t, {
    iceServers: () => {
      if (!first) return [];
      first = false;
      wasAsked();
      return new Promise((resolve) => (release = () => resolve([])));
    },
  });
  const ada = await TestClient.open(url);
  ada.say({ type: 'join', version: 1, room: 'room' });
  await asked;
  ada.say({ type: 'leave' });
  assert.equal(await ada.closed, CLOSE.left);
  // The server's side of the socket has to be gone too: its close would otherwise still give the seat up.
  while (signaling.connections > 0) await new Promise(setImmediate);
  release();
  const bob = await TestClient.join(url);
  assert.deepEqual(bob.welcome.participants, []);
  assert.equal(signaling.participants, 1);
});

test('only pages of allowed origins may connect, and programs without one', async (t) => {
  const { url } = await startServer(t, { allowedOrigins: ['https://good.example'] });
  const evil = new TestClient(url, { origin: 'https://evil.example' });
  const error = await new Promise<Error>((resolve) => evil.socket.once('error', resolve));
  assert.match(error.message, /403/);
  for (const origin of ['https://good.example', null]) {
    const client = new TestClient(url, origin === null ? {} : { origin });
    await new Promise((resolve) => client.socket.once('open', resolve));
    assert.equal(client.socket.protocol, 'rtc-elements.v1');
  }
});
