import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseIceServers } from '../../../src/protocol/parse-ice-servers.js';

test('reads servers as fresh objects of known fields', () => {
  const given = [
    { urls: 'stun:stun.example.org', credentialType: 'password' },
    { urls: ['turn:t.example.org?transport=udp', 'turns:t.example.org:443'], username: 'u', credential: 'c' },
  ];
  assert.deepEqual(parseIceServers(given), {
    ok: true,
    iceServers: [
      { urls: 'stun:stun.example.org' },
      { urls: ['turn:t.example.org?transport=udp', 'turns:t.example.org:443'], username: 'u', credential: 'c' },
    ],
  });
  assert.deepEqual(parseIceServers([]), { ok: true, iceServers: [] });
});

const refused: [value: unknown, reason: RegExp][] = [
  [{ urls: 'stun:a' }, /array/],
  ['stun:a', /array/],
  [Array(33).fill({ urls: 'stun:a' }), /More than/],
  [['stun:a'], /server 1.*object/],
  [[{ urls: 'stun:a' }, { url: 'stun:a' }], /server 2.*urls/],
  [[{ urls: [] }], /urls/],
  [[{ urls: 'stun://a' }], /urls/],
  [[{ urls: 'https://a' }], /urls/],
  [[{ urls: ['stun:a', 7] }], /urls/],
  [[{ urls: 'turn:a' }], /username/],
  [[{ urls: 'turn:a', username: 'u', credential: 5 }], /credential/],
];

for (const [value, reason] of refused) {
  test(`refuses ${JSON.stringify(value).slice(0, 50)} and says why`, () => {
    const parsed = parseIceServers(value);
    assert.equal(parsed.ok, false);
    assert.match(parsed.ok ? '' : parsed.reason, reason);
  });
}
