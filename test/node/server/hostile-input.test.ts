import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSE, LIMITS } from '../../../src/protocol/signaling.js';
import { startServer } from './support/start-server.js';
import { TestClient } from './support/test-client.js';

const badFirst: [what: string, frame: string | Buffer, code: string][] = [
  ['nothing', '', 'bad-frame'],
  ['no JSON', 'hello', 'bad-frame'],
  ['a signal', '{"type":"signal","to":"a"}\nx', 'bad-join'],
  ['a presence', '{"type":"presence","name":"a"}', 'bad-join'],
  ['another version', '{"type":"join","version":99,"room":"r"}', 'unsupported-version'],
  ['an empty room', '{"type":"join","version":1,"room":" \\u200b "}', 'bad-join'],
  ['a room that is an object', '{"type":"join","version":1,"room":{"toString":"r"}}', 'bad-join'],
  ['fields on the prototype', '{"__proto__":{"type":"join","version":1,"room":"r"}}', 'bad-frame'],
];

for (const [what, frame, code] of badFirst) {
  test(`a connection that starts with ${what} is refused with ${code}`, async (t) => {
    const { url } = await startServer(t);
    const client = await TestClient.open(url);
    client.socket.send(frame);
    const error = await client.next('error');
    assert.deepEqual([error.code, error.fatal], [code, true]);
    assert.equal(await client.closed, CLOSE.rejected);
  });
}

const badLater: [what: string, frame: string | Buffer, code: string][] = [
  ['no JSON', '{{{', 'bad-frame'],
  ['an array', '[[[[1]]]]', 'bad-frame'],
  ['a binary frame', Buffer.from('{"type":"leave"}'), 'bad-frame'],
  ['a header that is too long', `{"type":"ping","received":0,"x":"${'x'.repeat(LIMITS.headerLength)}"}`, 'bad-frame'],
  ['a second join', '{"type":"join","version":1,"room":"other"}', 'bad-frame'],
  ['a signal without body', '{"type":"signal","to":"a"}', 'bad-frame'],
  ['a ping with body', '{"type":"ping","received":0}\nx', 'bad-frame'],
  ['a count that is huge', '{"type":"ping","received":9007199254740993}', 'bad-frame'],
  ['a frame that is too large', `{"type":"signal","to":"a"}\n${'x'.repeat(LIMITS.frameBytes)}`, 'frame-too-large'],
];

for (const [what, frame, code] of badLater) {
  test(`${what} gets ${code}, and the call goes on for everyone`, async (t) => {
    const { url } = await startServer(t);
    const ada = await TestClient.join(url);
    const bob = await TestClient.join(url);
    await ada.next('join');
    bob.socket.send(frame);
    const error = await bob.next('error');
    assert.deepEqual([error.code, error.fatal], [code, false]);
    bob.say({ type: 'signal', to: ada.welcome.self.id }, 'fine');
    assert.equal((await ada.next('signal')).body, 'fine');
    assert.deepEqual(await ada.settle(), []);
    assert.equal('polluted' in {}, false);
  });
}

test('who keeps sending bad frames is refused, and the others see it leave', async (t) => {
  const { url } = await startServer(t);
  const ada = await TestClient.join(url);
  const bob = await TestClient.join(url);
  for (let i = 0; i < 10; i++) bob.socket.send('garbage');
  assert.equal(await bob.closed, CLOSE.rejected);
  assert.deepEqual(
    bob.inbox.map((frame) => frame.type === 'error' && frame.fatal),
    [...Array<boolean>(9).fill(false), true],
  );
  assert.equal((await ada.next('leave')).id, bob.welcome.self.id);
});

test('a frame far beyond the limit closes the connection with 1009 before it is read', async (t) => {
  const { url } = await startServer(t);
  const ada = await TestClient.join(url);
  const bob = await TestClient.join(url);
  bob.socket.send(`{"type":"signal","to":"${ada.welcome.self.id}"}\n${'x'.repeat(10 * LIMITS.frameBytes)}`);
  assert.equal(await bob.closed, 1009);
  assert.equal((await ada.next('presence')).participant.connected, false);
});

test('text that is no UTF-8 closes the connection with 1007 and hurts nobody else', async (t) => {
  const { url } = await startServer(t);
  const ada = await TestClient.join(url);
  const bob = await TestClient.join(url);
  bob.socket.send(Buffer.from([0xff, 0xfe]), { binary: false });
  assert.equal(await bob.closed, 1007);
  assert.equal((await ada.next('presence')).participant.connected, false);
});

test('who never joins is refused', async (t) => {
  const { url } = await startServer(t, { joinTimeout: 20, heartbeat: 50 });
  const client = await TestClient.open(url);
  assert.equal((await client.next('error')).code, 'bad-join');
  assert.equal(await client.closed, CLOSE.rejected);
});

test('who is a little too fast is told, read more slowly, and loses nothing', async (t) => {
  const { url } = await startServer(t, { rate: { frameBurst: 10, framesPerSecond: 500 } });
  const ada = await TestClient.join(url);
  const bob = await TestClient.join(url);
  const count = 200;
  const started = performance.now();
  for (let i = 0; i < count; i++) bob.say({ type: 'signal', to: ada.welcome.self.id }, String(i));
  for (let i = 0; i < count; i++) assert.equal((await ada.next('signal')).body, String(i));
  bob.say({ type: 'ping', received: 0 });
  assert.equal((await bob.next('pong')).received, count);
  // The ping is read only once the debt is paid.
  assert.ok(performance.now() - started > ((count - 10) / 500) * 1000 * 0.9);
  const error = await bob.next('error');
  assert.deepEqual([error.code, error.fatal], ['rate-limited', false]);
});

for (const [what, rate, frame] of [
  ['frames', { frameBurst: 10, framesPerSecond: 10 }, 'x'],
  ['bytes', { byteBurst: 50_000, bytesPerSecond: 10_000 }, 'x'.repeat(10_000)],
] as const) {
  test(`a flood of ${what} is refused`, async (t) => {
    const { url } = await startServer(t, { rate });
    const ada = await TestClient.join(url);
    const bob = await TestClient.join(url);
    for (let i = 0; i < 100; i++) bob.say({ type: 'signal', to: ada.welcome.self.id }, frame);
    assert.equal(await bob.closed, CLOSE.rejected);
    assert.ok(bob.inbox.some((heard) => heard.type === 'error' && heard.fatal && heard.code === 'rate-limited'));
    assert.equal((await ada.next('leave')).id, bob.welcome.self.id);
  });
}

test('a flood of WebSocket pings is a flood', async (t) => {
  const { url } = await startServer(t, { rate: { frameBurst: 10, framesPerSecond: 10 } });
  const bob = await TestClient.join(url);
  for (let i = 0; i < 100; i++) bob.socket.ping();
  assert.equal(await bob.closed, CLOSE.rejected);
});

test('a flood of renames weighs as much as what it makes the server send', async (t) => {
  const { url } = await startServer(t, { rate: { frameBurst: 40, framesPerSecond: 1 } });
  const all = [];
  for (let i = 0; i < 10; i++) all.push(await TestClient.join(url));
  const [bob] = all;
  for (let i = 0; i < 8; i++) bob?.say({ type: 'presence', name: `Bob ${i}` });
  assert.equal(await bob?.closed, CLOSE.rejected);
});

test('the join of a mesh of sixteen with all its candidates is no flood', async (t) => {
  const { url } = await startServer(t);
  const all = [];
  for (let i = 0; i < 16; i++) all.push(await TestClient.join(url));
  const newcomer = all.at(-1);
  assert.ok(newcomer);
  for (const { welcome } of all.slice(0, -1)) {
    newcomer.say({ type: 'signal', to: welcome.self.id }, 'offer'.repeat(2000));
    for (let i = 0; i < 20; i++) newcomer.say({ type: 'signal', to: welcome.self.id }, 'candidate'.repeat(30));
  }
  assert.deepEqual(await newcomer.settle(), []);
});
