import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { exportJWK, jwtVerify, SignJWT } from 'jose';
import { CLOSE } from '../../../src/protocol/signaling.js';
import { createLogger, signJoinToken } from '../../../src/server/index.js';
import type { AuthOptions } from '../../../src/server/index.js';
import { jwksKeys } from '../../../src/server/auth/jwks-keys.js';
import { SILENT } from '../../../src/server/log.js';
import { startServer } from './support/start-server.js';
import { TestClient } from './support/test-client.js';

const SECRET = 'a secret of thirty-two characters or more';
const auth = { secret: SECRET };
const room = 'room';

/** What the server says to a join with this token: the code of its refusal. */
async function refusal(url: string, token: string | undefined, more: object = {}): Promise<string> {
  const client = await TestClient.open(url);
  client.say({ type: 'join', version: 1, room, ...(token !== undefined && { token }), ...more });
  const { code, fatal } = await client.next('error');
  assert.equal(fatal, true);
  assert.equal(await client.closed, CLOSE.rejected);
  return code;
}

/** A token whose every part the test chooses. */
const forge = (payload: object, secret = SECRET, alg = 'HS256'): Promise<string> =>
  new SignJWT({ exp: Date.now() / 1000 + 60, ...payload })
    .setProtectedHeader({ alg })
    .sign(new TextEncoder().encode(secret));

test('a token lets into its room, with its name and role, and everybody is told', async (t) => {
  const { url } = await startServer(t, { auth });
  const host = await signJoinToken({ room, name: 'Ann', role: 'host', sub: 'u1' }, auth);
  const ann = await TestClient.join(url, { token: host, name: 'Somebody else' });
  const bob = await TestClient.join(url, { token: await signJoinToken({ room: '*' }, auth), name: 'Bob' });
  const { id } = ann.welcome.self;
  assert.deepEqual(ann.welcome.self, { id, name: 'Ann', role: 'host', nameFixed: true });
  assert.deepEqual(bob.welcome.self, { id: bob.welcome.self.id, name: 'Bob', role: 'guest' });
  assert.deepEqual(bob.welcome.participants, [{ id, name: 'Ann', role: 'host', connected: true }]);
  const told = (await ann.next('join')).participant;
  assert.deepEqual(told, { id: bob.welcome.self.id, name: 'Bob', role: 'guest', connected: true });
});

test('a name that the token gives cannot be changed, one that it leaves open can', async (t) => {
  const { url } = await startServer(t, { auth });
  const ann = await TestClient.join(url, { token: await signJoinToken({ room, name: 'Ann' }, auth) });
  const bob = await TestClient.join(url, { token: await signJoinToken({ room, name: ' \u200b' }, auth), name: 'Bob' });
  ann.say({ type: 'presence', name: 'Eve' });
  assert.deepEqual(await ann.next('error').then(({ code, fatal }) => [code, fatal]), ['name-fixed', false]);
  bob.say({ type: 'presence', name: 'Bobby' });
  assert.equal((await ann.next('presence')).participant.name, 'Bobby');
  assert.deepEqual(
    (await bob.settle()).filter(({ type }) => type === 'presence'),
    [],
  );
});

const bad: [
  what: string,
  token: () => Promise<string | undefined> | string,
  code: 'token-invalid' | 'token-expired',
][] = [
  ['none', () => Promise.resolve(undefined), 'token-invalid'],
  ['an empty one', () => '', 'token-invalid'],
  ['rubbish', () => 'a.b.c', 'token-invalid'],
  ['one of another room', () => forge({ room: 'other' }), 'token-invalid'],
  ['one without a room', () => forge({}), 'token-invalid'],
  ['one whose room only begins alike', () => forge({ room: 'room*' }), 'token-invalid'],
  ['one with a made-up role', () => forge({ room, role: 'admin' }), 'token-invalid'],
  ['one whose name is an object', () => forge({ room, name: { toString: 'x' } }), 'token-invalid'],
  ['one with a lobby that is neither', () => forge({ room, lobby: 'yes' }), 'token-invalid'],
  ['one for a number', () => forge({ room, sub: 42 }), 'token-invalid'],
  ['another secret’s', () => forge({ room }, 'another secret of thirty-two characters'), 'token-invalid'],
  ['one that never ends', () => forge({ room, exp: undefined }), 'token-invalid'],
  ['one of tomorrow', () => forge({ room, nbf: Date.now() / 1000 + 3600 }), 'token-invalid'],
  ['one of another algorithm', () => forge({ room }, SECRET, 'HS384'), 'token-invalid'],
  ['one that has expired', () => forge({ room, exp: Date.now() / 1000 - 60 }), 'token-expired'],
  ['an unsigned one', () => `${btoa('{"alg":"none"}')}.${btoa('{"room":"room","exp":9999999999}')}.`, 'token-invalid'],
];

for (const [what, token, code] of bad) {
  test(`of tokens, ${what} is refused with ${code}`, async (t) => {
    const { url, signaling } = await startServer(t, { auth });
    assert.equal(await refusal(url, await token()), code);
    assert.equal(signaling.participants, 0);
    assert.equal(signaling.stats.refusals.get(code), 1);
  });
}

test('clocks may differ by some seconds', async (t) => {
  const { url } = await startServer(t, { auth });
  const now = Date.now() / 1000;
  await TestClient.join(url, { token: await forge({ room, exp: now - 5, nbf: now - 60 }) });
  await TestClient.join(url, { token: await forge({ room, nbf: now + 5 }) });
});

test('who is in stays in past the end of the token; who comes back needs one that is valid', async (t) => {
  const { url, signaling } = await startServer(t, { auth });
  const token = await forge({ room, exp: Date.now() / 1000 - 9 });
  const ann = await TestClient.join(url, { token });
  const late = await forge({ room, exp: Date.now() / 1000 - 60 });
  const resume = { token: ann.welcome.resumeToken, received: 0 };
  ann.drop();
  assert.equal(await refusal(url, late, { resume }), 'token-expired');
  // The seat waits all the same: the page may still fetch another token.
  assert.equal(signaling.participants, 1);
  const back = await TestClient.join(url, { token: await signJoinToken({ room }, auth), resume });
  assert.equal(back.welcome.resumed, true);
});

test('another token at the resume brings another role and name, and the others hear of it', async (t) => {
  const { url } = await startServer(t, { auth });
  const bob = await TestClient.join(url, { token: await signJoinToken({ room, name: 'Bob' }, auth) });
  const ann = await TestClient.join(url, { token: await signJoinToken({ room, name: 'Ann', role: 'host' }, auth) });
  ann.drop();
  await bob.next('presence');
  const token = await signJoinToken({ room, name: 'Anna' }, auth);
  const { welcome } = await TestClient.join(url, { token, resume: { token: ann.welcome.resumeToken, received: 0 } });
  const self = { id: ann.welcome.self.id, name: 'Anna', role: 'guest' };
  assert.deepEqual(welcome.self, { ...self, nameFixed: true });
  assert.deepEqual((await bob.next('presence')).participant, { ...self, connected: true });
});

const pairs = {
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  EdDSA: generateKeyPairSync('ed25519'),
};
const pem = { type: 'spki', format: 'pem' } as const;

for (const [algorithm, { publicKey, privateKey }] of Object.entries(pairs)) {
  test(`${algorithm}: a PEM and a JWK check what the private key signed, and nothing else`, async (t) => {
    const key = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const spki = String(publicKey.export(pem));
    for (const checking of [spki, JSON.stringify(publicKey.export({ format: 'jwk' })), key]) {
      const { url } = await startServer(t, { auth: { key: checking } });
      await TestClient.join(url, { token: await signJoinToken({ room }, { key }) });
      // The classic confusion: the public key, which anybody may know, taken for an HMAC secret.
      assert.equal(await refusal(url, await forge({ room }, spki)), 'token-invalid');
      assert.equal(await refusal(url, await signJoinToken({ room }, auth)), 'token-invalid');
    }
  });
}

test('issuer and audience are looked at where they are asked for', async (t) => {
  const from = { issuer: 'https://id.example', audience: 'calls' };
  const { url } = await startServer(t, { auth: { ...auth, ...from } });
  await TestClient.join(url, { token: await signJoinToken({ room }, { ...auth, ...from }) });
  for (const other of [{}, { ...from, issuer: 'https://evil.example' }, { ...from, audience: 'mail' }]) {
    assert.equal(await refusal(url, await signJoinToken({ room }, { ...auth, ...other })), 'token-invalid');
  }
});

/** A key server whose answer the test can change; `null`: it is broken. */
async function startKeyServer(t: TestContext) {
  const state: { keys: object[] | null; asked: number; answered: () => void } = { keys: [], asked: 0, answered() {} };
  const server = createServer((_, response) => {
    state.asked += 1;
    response.on('close', () => state.answered());
    response.writeHead(state.keys ? 200 : 500, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: state.keys }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  return Object.assign(state, { url: `http://127.0.0.1:${address.port}/keys` });
}

async function rotatingKey(kid: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const token = await new SignJWT({ room })
    .setProtectedHeader({ alg: 'ES256', kid })
    .setExpirationTime('1h')
    .sign(privateKey);
  return { jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' }, token };
}

test('keys behind an address are fetched once, and a token of a new key is not believed before it is there', async (t) => {
  const keys = await startKeyServer(t);
  const [first, second] = [await rotatingKey('1'), await rotatingKey('2')];
  keys.keys = [first.jwk];
  const { url } = await startServer(t, { auth: { jwks: keys.url } });
  for (let i = 0; i < 3; i++) await TestClient.join(url, { token: first.token });
  assert.equal(keys.asked, 1);
  assert.equal(await refusal(url, second.token), 'token-invalid');
});

test('after ten minutes keys are fetched again beside the check, so that one that was withdrawn goes', async (t) => {
  const server = await startKeyServer(t);
  const [first, second] = [await rotatingKey('1'), await rotatingKey('2')];
  let now = 0;
  const keys = jwksKeys(server.url, SILENT, () => now);
  server.keys = [first.jwk];
  await jwtVerify(first.token, keys);
  server.keys = [second.jwk];
  now = 600_000;
  const answered = new Promise<void>((resolve) => (server.answered = resolve));
  await jwtVerify(first.token, keys);
  await answered;
  const isIn = () => jwtVerify(second.token, keys).then(Boolean, () => false);
  while (!(await isIn())) await new Promise(setImmediate);
  await assert.rejects(jwtVerify(first.token, keys), /no applicable key/);
});

test('while the key server is broken clients are asked to try again, and known keys keep working', async (t) => {
  const keys = await startKeyServer(t);
  const first = await rotatingKey('1');
  keys.keys = null;
  const lines: string[] = [];
  const { url } = await startServer(t, {
    auth: { jwks: keys.url },
    log: createLogger('info', (line) => lines.push(line)),
  });
  const early = await TestClient.open(url);
  early.say({ type: 'join', version: 1, room, token: first.token });
  assert.equal(await early.closed, CLOSE.tryAgain);
  assert.ok(lines.some((line) => line.includes('token-check-failed')));
  const asked = keys.asked;
  const impatient = await TestClient.open(url);
  impatient.say({ type: 'join', version: 1, room, token: first.token });
  assert.equal(await impatient.closed, CLOSE.tryAgain);
  assert.equal(keys.asked, asked, 'not asked again at once');
  keys.keys = [first.jwk];
  const enter = () => TestClient.join(url, { token: first.token }).catch(() => null);
  while (!(await enter())) await new Promise(setImmediate);
  keys.keys = null;
  assert.ok(await enter());
});

test('of a token the log tells whom it is for, and nothing that could be used again', async (t) => {
  const lines: string[] = [];
  const log = createLogger('debug', (line) => lines.push(line));
  const { url } = await startServer(t, { auth, log });
  const good = await signJoinToken({ room, sub: 'u1' }, auth);
  const late = await forge({ room, exp: 1 });
  const { self } = (await TestClient.join(url, { token: good })).welcome;
  assert.ok(lines.some((line) => line.endsWith(`info token id="${self.id}" role="guest" sub="u1"`)));
  await refusal(url, late);
  await refusal(url, `${good.slice(0, -4)}AAAA`);
  const text = lines.join('\n');
  assert.match(text, /token-expired/);
  for (const token of [good, late]) for (const part of token.split('.')) assert.ok(!text.includes(part.slice(0, 20)));
  assert.ok(!text.includes(SECRET));
});

const refused: [AuthOptions, RegExp][] = [
  [{}, /exactly one/],
  [{ secret: SECRET, jwks: 'https://id.example/keys' }, /exactly one/],
  [{ secret: 'short' }, /32 characters/],
  [{ key: 'no key' }, /neither PEM nor a JWK/],
  [{ key: String(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export(pem)) }, /RSA of 2048/],
  [{ key: String(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export(pem)) }, /P-256/],
  [{ jwks: 'http://id.example/keys' }, /https:/],
  [{ jwks: 'keys' }, /https:/],
];

for (const [options, reason] of refused) {
  test(`auth as ${JSON.stringify(options).slice(0, 60)} does not start, and says why`, async (t) => {
    await assert.rejects(startServer(t, { auth: options }), reason);
  });
}
