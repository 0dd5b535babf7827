import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { CLOSE } from '../../../src/protocol/signaling.js';
import { createLogger, serve } from '../../../src/server/index.js';
import { rawJoin, shortFrame } from './support/raw-client.js';
import { startServer } from './support/start-server.js';
import { TestClient } from './support/test-client.js';

async function rawSocket(t: TestContext, port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  t.after(() => socket.destroy());
  await once(socket, 'connect');
  return socket;
}

const UPGRADE =
  'GET /signaling HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
  'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n';

test('a request that never ends, or never begins, is put out in time, and the others are served meanwhile', async (t) => {
  const site = await serve({ port: 0, folders: null });
  t.after(() => site.close());
  const [slow, silent] = [await rawSocket(t, site.port), await rawSocket(t, site.port)];
  slow.write(UPGRADE.slice(0, -2));
  const bothClosed = Promise.all([once(slow, 'close'), once(silent.resume(), 'close')]);
  await TestClient.join(`ws://127.0.0.1:${site.port}/signaling`);
  const [answer] = (await once(slow, 'data')) as [Buffer];
  assert.match(String(answer), /^HTTP\/1\.1 408 /);
  await bothClosed;
});

for (const [what, bytes] of [
  ['nothing', Buffer.alloc(0)],
  ['half a frame’s head', Buffer.from([0x81])],
  ['a frame without its end', Buffer.from([0x81, 0xfe, 0x10, 0x00, 0, 0, 0, 0, 0x7b])],
  ['a message of parts without its last', Buffer.from([0x01, 0x81, 0, 0, 0, 0, 0x7b])],
] as const) {
  test(`who opens a WebSocket and sends ${what} is put out when the time to join is over`, async (t) => {
    const { port, signaling } = await startServer(t, { joinTimeout: 50, heartbeat: 50 });
    const socket = await rawSocket(t, port);
    socket.write(UPGRADE);
    socket.write(bytes);
    const heard: Buffer[] = [];
    socket.on('data', (data) => heard.push(data));
    await once(socket, 'close');
    assert.match(String(Buffer.concat(heard)), /bad-join/);
    while (signaling.connections > 0) await new Promise(setImmediate);
    assert.equal(signaling.stats.refusals.get('bad-join'), 1);
  });
}

for (const [what, bytes, code] of [
  ['that claims to hold an exabyte', [0x81, 0xff, 0x0f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], 1009],
  ['without a mask', [0x81, 0x02, 0x7b, 0x7d], 1002],
  ['of a kind that is not there', [0x83, 0x80, 0, 0, 0, 0], 1002],
  ['that is compressed although nobody agreed to', [0xc1, 0x80, 0, 0, 0, 0], 1002],
  ['of control in parts', [0x09, 0x80, 0, 0, 0, 0], 1002],
] as const) {
  test(`a frame ${what} ends its connection with ${code} before anything is kept`, async (t) => {
    const { url, port } = await startServer(t);
    const ada = await TestClient.join(url);
    const socket = await rawSocket(t, port);
    socket.write(UPGRADE);
    const [head] = (await once(socket, 'data')) as [Buffer];
    assert.match(String(head), /^HTTP\/1\.1 101 /);
    socket.write(Buffer.from(bytes));
    const [close] = (await once(socket, 'data')) as [Buffer];
    assert.deepEqual([close[0], close.readUInt16BE(2)], [0x88, code]);
    assert.deepEqual(await ada.settle(), []);
  });
}

test('a message in a thousand small parts is bounded like any other', async (t) => {
  const { port } = await startServer(t);
  const socket = await rawSocket(t, port);
  socket.write(UPGRADE);
  await once(socket, 'data');
  const part = Buffer.concat([Buffer.from([0x00, 0xfe, 0x04, 0x00, 0, 0, 0, 0]), Buffer.alloc(1024, 0x7b)]);
  socket.write(Buffer.concat([Buffer.from([0x01]), part.subarray(1)]));
  for (let i = 0; i < 1000; i++) socket.write(part);
  const [close] = (await once(socket, 'data')) as [Buffer];
  assert.deepEqual([close[0], close.readUInt16BE(2)], [0x88, 1009]);
});

test('what comes byte by byte, in parts and with pings between them is read like any other', async (t) => {
  const { url, port } = await startServer(t);
  const ada = await TestClient.join(url);
  const socket = await rawJoin(port, 'room');
  const { participant } = await ada.next('join');
  const header = `{"type":"signal","to":"${ada.welcome.self.id}"}`;
  const frames = Buffer.concat([
    shortFrame(0x01, header.slice(0, 20)),
    shortFrame(0x89, 'still there?'),
    shortFrame(0x00, header.slice(20)),
    shortFrame(0x80, '\nhello'),
    shortFrame(0x81, `${header}\nbye`),
  ]);
  socket.setNoDelay();
  for (const byte of frames) await new Promise((resolve) => socket.write(Buffer.from([byte]), resolve));
  for (const text of ['hello', 'bye']) {
    const { from, body } = await ada.next('signal');
    assert.deepEqual([from, body], [participant.id, text]);
  }
});

test('ids cannot be guessed: a made-up resume token brings a new id, and never somebody’s seat', async (t) => {
  const { url } = await startServer(t);
  const ada = await TestClient.join(url);
  const [secret = '', epoch = ''] = ada.welcome.resumeToken.split('.');
  const guesses = [
    `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}.${epoch}`,
    `${'A'.repeat(43)}.${epoch}`,
    `${ada.welcome.self.id}.${epoch}`,
    epoch,
    '__proto__',
    '',
  ];
  for (const token of guesses) {
    const eve = await TestClient.join(url, { resume: { token, received: 0 } });
    assert.notEqual(eve.welcome.self.id, ada.welcome.self.id);
    assert.equal(eve.welcome.resumed, false);
    assert.ok(eve.welcome.participants.some(({ id }) => id === ada.welcome.self.id));
    eve.say({ type: 'leave' });
    await eve.closed;
  }
  // The token of one room is worth nothing in another.
  const other = await TestClient.join(url, { room: 'other', resume: { token: ada.welcome.resumeToken, received: 0 } });
  assert.notEqual(other.welcome.self.id, ada.welcome.self.id);
  assert.equal(ada.socket.readyState, ada.socket.OPEN);
});

test('nobody reaches another room, by whatever id', async (t) => {
  const { url, signaling } = await startServer(t);
  const ada = await TestClient.join(url, { room: 'a' });
  const eve = await TestClient.join(url, { room: 'b' });
  const { id } = ada.welcome.self;
  for (const to of [id, `a/${id}`, `../a/${id}`, '*', '', ' ', '__proto__', 'constructor', 'size', id.toUpperCase()]) {
    eve.socket.send(`${JSON.stringify({ type: 'signal', to, room: 'a' })}\nhello`);
    assert.match((await eve.next('error')).code, /^(unknown-participant|bad-frame)$/);
  }
  assert.deepEqual(await ada.settle(), []);
  assert.equal(signaling.stats.relayedMessages, 0);
});

test('names that programs stumble over are names like any other', async (t) => {
  const { url, signaling } = await startServer(t);
  for (const name of ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'then']) {
    const ada = await TestClient.join(url, { room: name, name });
    const bob = await TestClient.join(url, { room: name, name });
    assert.equal(ada.welcome.room, name);
    assert.deepEqual(
      bob.welcome.participants.map((each) => each.name),
      [name],
    );
    bob.socket.send(
      '{"type":"presence","name":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    assert.equal((await ada.next('presence')).participant.name, 'x');
    for (const client of [ada, bob]) {
      client.say({ type: 'leave' });
      await client.closed;
    }
  }
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  assert.equal(signaling.rooms, 0);
});

for (const format of ['text', 'json'] as const) {
  test(`what people call themselves cannot forge a line of the log (${format})`, async (t) => {
    const lines: string[] = [];
    const { url } = await startServer(t, { log: createLogger('debug', (line) => lines.push(line), format) });
    const evil = 'x" id="forged"\r\n{"level":"error"}\u2028\u001b]0;owned\u0007\u202e"}';
    const ada = await TestClient.join(url, { room: evil, name: evil });
    ada.socket.send(`{"type":"${evil.replaceAll('"', '\\"')}"}`);
    await ada.settle();
    ada.socket.close(4999, evil.slice(0, 60));
    await ada.closed;
    assert.ok(lines.some((line) => line.includes('forged')));
    for (const line of lines) {
      assert.match(line, format === 'json' ? /^\{"time":"[^"]+","level":"(info|debug)"/ : /^\d{4}-\S+ (info|debug) /);
      assert.doesNotMatch(line, /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
      if (format === 'json') JSON.parse(line);
    }
  });
}

test('while one room is flooded, what is said in another gets through', async (t) => {
  const { url } = await startServer(t, { rate: { framesPerSecond: 2000, bytesPerSecond: 50e6, byteBurst: 50e6 } });
  const flood = [];
  for (let i = 0; i < 8; i++) flood.push(await TestClient.join(url, { room: 'loud' }));
  const [victim] = flood;
  const ada = await TestClient.join(url, { room: 'quiet' });
  const bob = await TestClient.join(url, { room: 'quiet' });
  let going = true;
  const loud = flood.slice(1).map(async (client) => {
    while (going && client.socket.readyState === client.socket.OPEN) {
      for (let i = 0; i < 50; i++) client.say({ type: 'signal', to: victim?.welcome.self.id ?? '' }, 'x'.repeat(2000));
      await new Promise(setImmediate);
    }
  });
  for (let i = 0; i < 20; i++) {
    ada.say({ type: 'signal', to: bob.welcome.self.id }, `to ${i}`);
    assert.equal((await bob.next('signal')).body, `to ${i}`);
    bob.say({ type: 'signal', to: ada.welcome.self.id }, `back ${i}`);
    assert.equal((await ada.next('signal')).body, `back ${i}`);
  }
  going = false;
  await Promise.all(loud);
  assert.ok(
    victim?.inbox.some(({ type }) => type === 'signal'),
    'there was a flood',
  );
  assert.ok([ada, bob].every(({ socket }) => socket.readyState === socket.OPEN));
});

test('a thousand sockets that come and go leave nothing behind', async (t) => {
  const { url, signaling } = await startServer(t, { grace: 0 });
  for (let round = 0; round < 20; round++) {
    const clients = await Promise.all(
      Array.from({ length: 50 }, (_, i) => TestClient.join(url, { room: `r${i % 5}` })),
    );
    for (const [index, client] of clients.entries()) {
      if (index % 2) client.drop();
      else client.socket.close(CLOSE.left);
    }
    await Promise.all(clients.map(({ closed }) => closed));
  }
  while (signaling.connections + signaling.participants > 0) await new Promise(setImmediate);
  assert.equal(signaling.rooms, 0);
  assert.equal(signaling.stats.joins, 1000);
});
