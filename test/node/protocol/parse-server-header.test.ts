import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseServerHeader } from '../../../src/protocol/parse-server-header.js';

const ada = { id: 'ada', name: 'Ada', connected: true };
const welcome = {
  type: 'welcome',
  version: 1,
  room: 'r',
  self: { id: 'me', name: 'Me' },
  resumeToken: 'secret.epoch',
  resumed: false,
  received: 0,
  participants: [ada],
  iceServers: [{ urls: ['stun:a', 'turn:b'], username: 'u', credential: 'c' }],
  heartbeat: 5000,
  grace: 20_000,
};

const accepted: object[] = [
  welcome,
  { type: 'join', participant: ada },
  { type: 'presence', participant: { ...ada, connected: false } },
  { type: 'leave', id: 'ada', reason: 'timeout' },
  { type: 'signal', from: 'ada' },
  { type: 'pong', received: 7 },
  { type: 'ice', iceServers: [{ urls: 'stun:a' }] },
  { type: 'error', code: 'room-full', message: 'Full.', fatal: true },
];

for (const header of accepted) {
  test(`reads ${JSON.stringify(header).slice(0, 40)} and leaves unknown fields out`, () => {
    assert.deepEqual(parseServerHeader(JSON.stringify({ ...header, later: 1 })), header);
  });
}

test('takes an error code it does not know for an internal one, and keeps whether it is fatal', () => {
  assert.deepEqual(parseServerHeader('{"type":"error","code":"constructor","message":"m","fatal":true}'), {
    type: 'error',
    code: 'internal',
    message: 'm',
    fatal: true,
  });
});

test('takes a role that it does not know, as a later server may have, for none', () => {
  const join = (role: unknown) => JSON.stringify({ type: 'join', participant: { ...ada, role } });
  assert.deepEqual(parseServerHeader(join('host')), { type: 'join', participant: { ...ada, role: 'host' } });
  for (const role of ['owner', 1, null, {}, 'toString']) {
    assert.deepEqual(parseServerHeader(join(role)), { type: 'join', participant: ada });
  }
});

const refused: [what: string, header: unknown][] = [
  ['text', 'welcome'],
  ['an unknown type', { type: 'later' }],
  ['a roster with a hole', { ...welcome, participants: [ada, null] }],
  ['a roster that is an object', { ...welcome, participants: { length: 1 } }],
  ['an id with spaces', { ...welcome, self: { id: 'a b', name: '' } }],
  ['a heartbeat of nothing', { ...welcome, heartbeat: 0 }],
  ['ICE servers that are web pages', { ...welcome, iceServers: [{ urls: 'https://a' }] }],
  ['a participant without a name', { type: 'join', participant: { id: 'a', connected: true } }],
  ['a leave for a reason unknown', { type: 'leave', id: 'a', reason: 'toString' }],
  ['a signal from nobody', { type: 'signal' }],
  ['a pong without a count', { type: 'pong', received: null }],
  ['an error that is not said to be fatal or not', { type: 'error', code: 'internal', message: 'm' }],
];

for (const [what, header] of refused) {
  test(`refuses ${what}`, () => assert.equal(parseServerHeader(JSON.stringify(header)), null));
}
