import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSE } from '../../../../src/protocol/signaling.js';
import { createLogger } from '../../../../src/server/index.js';
import { startServer } from '../support/start-server.js';
import { TestClient } from '../support/test-client.js';

/** The tests come from this machine, which stands for a proxy here. */
const proxies = { trusted: ['127.0.0.1'] };
const from = (address: string) => ({ 'x-forwarded-for': address });

async function enter(url: string, address: string): Promise<TestClient> {
  const client = new TestClient(url, from(address));
  await new Promise((resolve, reject) => {
    client.socket.once('open', resolve);
    client.socket.once('error', reject);
  });
  client.say({ type: 'join', version: 1, room: 'room' });
  return client;
}

async function refused(url: string, address: string): Promise<string> {
  const client = await enter(url, address);
  const { code, fatal } = await client.next('error');
  assert.equal(fatal, true);
  assert.equal(await client.closed, CLOSE.rejected);
  return code;
}

test('one address has only so many sockets; others do not feel it, and a closed one makes room', async (t) => {
  const { url, signaling } = await startServer(t, { proxies, maxSocketsPerAddress: 2 });
  const [first] = [await enter(url, '192.0.2.1'), await enter(url, '192.0.2.1')];
  await first.next('welcome');
  assert.equal(await refused(url, '192.0.2.1'), 'rate-limited');
  await (await enter(url, '192.0.2.2')).next('welcome');
  await (await enter(url, '2001:db8::1')).next('welcome');
  first.say({ type: 'leave' });
  assert.equal(await first.closed, CLOSE.left);
  while (signaling.connections > 3) await new Promise(setImmediate);
  await (await enter(url, '192.0.2.1')).next('welcome');
  assert.equal(signaling.stats.refusals.get('rate-limited'), 1);
});

test('one address may open only so many sockets a minute', async (t) => {
  const { url } = await startServer(t, { proxies, maxJoinsPerMinute: 3 });
  for (let i = 0; i < 3; i++) (await enter(url, '192.0.2.1')).drop();
  assert.equal(await refused(url, '192.0.2.1'), 'rate-limited');
  await (await enter(url, '192.0.2.9')).next('welcome');
});

test('whoever floods with sockets is not even told any more', async (t) => {
  const { url } = await startServer(t, { proxies, maxSocketsPerAddress: 1 });
  await enter(url, '192.0.2.1');
  const flood = Array.from({ length: 80 }, () => {
    const client = new TestClient(url, from('192.0.2.1'));
    // Never answers the close, as a client that means harm.
    return new Promise<string>((resolve) => {
      client.socket.once('open', () => {
        client.socket.pause();
        resolve('told');
      });
      client.socket.once('error', ({ message }) => resolve(message));
      t.after(() => client.drop());
    });
  });
  const ends = await Promise.all(flood);
  assert.equal(ends.filter((end) => end === 'told').length, 50);
  assert.equal(ends.filter((end) => /429/.test(end)).length, 30);
});

test('this machine is not limited as an address, since whoever measures or stands in front sits there', async (t) => {
  const { url } = await startServer(t, { maxSocketsPerAddress: 1, maxJoinsPerMinute: 1 });
  for (let i = 0; i < 4; i++) await TestClient.join(url);
});

test('what an address sends too fast is read more slowly, and costs nobody the connection', async (t) => {
  const addressRate = { frameBurst: 20, framesPerSecond: 500 };
  const { url } = await startServer(t, { proxies, addressRate });
  const all = [await enter(url, '192.0.2.1'), await enter(url, '192.0.2.1')];
  const other = await enter(url, '192.0.2.2');
  const { self } = await other.next('welcome');
  for (const client of all) await client.next('welcome');
  for (let i = 0; i < 100; i++) for (const client of all) client.say({ type: 'signal', to: self.id }, String(i));
  for (const client of all) {
    client.say({ type: 'ping', received: 0 });
    assert.equal((await client.next('pong')).received, 100);
  }
  assert.ok(all.some(({ inbox }) => inbox.some((frame) => frame.type === 'error' && frame.code === 'rate-limited')));
  assert.ok(other.inbox.every(({ type }) => type !== 'error'));
});

test('a proxy that nobody named is told to the log, once', async (t) => {
  const lines: string[] = [];
  const { url } = await startServer(t, { log: createLogger('info', (line) => lines.push(line)) });
  for (let i = 0; i < 2; i++) await (await enter(url, '192.0.2.1')).next('welcome');
  assert.equal(lines.filter((line) => /error unknown-proxy .*--trust-proxy/.test(line)).length, 1);
});

test('a full server says 503, which load balancers understand', async (t) => {
  const { url, signaling } = await startServer(t, { maxConnections: 1 });
  await TestClient.join(url);
  await assert.rejects(enter(url, '192.0.2.1'), /503/);
  assert.equal(signaling.stats.refusals.get('server-full'), 1);
});
