import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import type { IceServer } from '../../../src/protocol/signaling.js';
import { createLogger } from '../../../src/server/index.js';
import { resolveTurn, turnServer } from '../../../src/server/turn-credentials.js';
import { startServer } from './support/start-server.js';
import { TestClient } from './support/test-client.js';

const SECRET = 'north';
const URLS = ['turn:turn.example.org:3478?transport=udp', 'turns:turn.example.org'];
const STUN = { urls: 'stun:stun.example.org' };
const turn = { urls: URLS, secret: SECRET };

/** Of a list of servers: the participant that the last one's credential is for, and the second at which it runs out. */
function readCredential(servers: readonly IceServer[]): { expiry: number; participant: string } {
  const { username = '', credential } = servers.at(-1) ?? {};
  assert.equal(credential, createHmac('sha1', SECRET).update(username).digest('base64'), 'what coturn computes');
  const [expiry, participant = ''] = username.split(':');
  return { expiry: Number(expiry), participant };
}

test('a credential is what coturn computes from the same name and secret', () => {
  // By `turnadmin`’s own way: echo -n 1700003600:id | openssl dgst -sha1 -hmac north -binary | base64
  assert.deepEqual(turnServer(resolveTurn(turn, 5000), 'id', 1_700_000_000_000), {
    urls: URLS,
    username: '1700003600:id',
    credential: createHmac('sha1', SECRET).update('1700003600:id').digest('base64'),
  });
});

test('the welcome hands out TURN behind the fixed servers, with a credential of the participant’s own', async (t) => {
  const { url } = await startServer(t, { iceServers: [STUN], turn: { ...turn, ttl: 60_000 } });
  const began = Date.now();
  const [ada, bob] = [await TestClient.join(url), await TestClient.join(url)];
  for (const { welcome } of [ada, bob]) {
    assert.deepEqual(welcome.iceServers[0], STUN);
    assert.deepEqual(welcome.iceServers[1]?.urls, URLS);
    const { expiry, participant } = readCredential(welcome.iceServers);
    assert.equal(participant, welcome.self.id);
    assert.ok(expiry * 1000 >= began + 60_000 && expiry * 1000 <= Date.now() + 61_000, String(expiry));
  }
});

test('whoever stays gets a new credential before the former runs out, again and again', async (t) => {
  const { url } = await startServer(t, { iceServers: [STUN], turn: { ...turn, ttl: 3_000 }, heartbeat: 100 });
  const ada = await TestClient.join(url);
  let former = readCredential(ada.welcome.iceServers).expiry;
  for (let time = 1; time <= 2; time++) {
    const { iceServers } = await ada.next('ice');
    assert.ok(Date.now() < former * 1000);
    assert.deepEqual(iceServers[0], STUN);
    const { expiry, participant } = readCredential(iceServers);
    assert.equal(participant, ada.welcome.self.id);
    assert.ok(expiry > former);
    former = expiry;
  }
});

test('nothing is renewed where there is no TURN server, or for who has not joined', async (t) => {
  const plain = await startServer(t, { iceServers: [STUN], heartbeat: 40 });
  const withTurn = await startServer(t, { turn: { ...turn, ttl: 80 }, heartbeat: 40 });
  const ada = await TestClient.join(plain.url);
  const outside = await TestClient.open(withTurn.url);
  const inside = await TestClient.join(withTurn.url);
  for (let time = 1; time <= 3; time++) await inside.next('ice');
  assert.deepEqual(await ada.settle(), []);
  assert.deepEqual(outside.inbox, []);
});

test('a participant who comes back gets a fresh credential with the welcome, for the same id', async (t) => {
  const { url } = await startServer(t, { turn: { ...turn, ttl: 60_000 } });
  const ada = await TestClient.join(url);
  ada.drop();
  const back = await TestClient.join(url, { resume: { token: ada.welcome.resumeToken, received: 0 } });
  assert.equal(readCredential(back.welcome.iceServers).participant, ada.welcome.self.id);
});

test('neither the secret nor a credential is ever logged', async (t) => {
  const lines: string[] = [];
  const log = createLogger('debug', (line) => lines.push(line));
  const { url, stop } = await startServer(t, { turn, log });
  const ada = await TestClient.join(url);
  await stop();
  assert.ok(lines.length > 2);
  assert.ok(!lines.some((line) => line.includes(SECRET) || line.includes(ada.welcome.iceServers[0]?.credential ?? '')));
});

const refused: [what: Parameters<typeof resolveTurn>[0], reason: RegExp][] = [
  [{ urls: [], secret: SECRET }, /at least one URL/],
  [{ urls: 'turn.example.org', secret: SECRET }, /no TURN URL/],
  [{ urls: 'turn:turn.example.org:0', secret: SECRET }, /no TURN URL/],
  [{ urls: URLS, secret: '' }, /static-auth-secret/],
  [{ urls: URLS, secret: SECRET, ttl: 9_999 }, /two heartbeats.*10000 ms, not 9999/],
  [{ urls: URLS, secret: SECRET, ttl: NaN }, /not NaN/],
];

for (const [what, reason] of refused) {
  test(`TURN as ${JSON.stringify(what)} does not start, and says why`, () => {
    assert.throws(() => resolveTurn(what, 5000), reason);
  });
}
