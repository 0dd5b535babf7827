import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { resolveSignaling, setDefaultSignaling } from '../../../src/session/default-signaling.js';
import { checkOptions } from '../../../src/session/session-options.js';
import { normaliseSignaling } from '../../../src/session/session-key.js';

const ROOM = { room: 'tea', signaling: 'wss://example.org/signaling' };
const parseIceServers = (iceServers: unknown) =>
  checkOptions({ ...ROOM, iceServers: iceServers as RTCIceServer[] }).iceServers;
const bad = { name: 'RtcError', code: 'bad-attribute' };

describe('signaling URLs', () => {
  it('have one spelling', () => {
    const base = 'https://page.example/dir/index.html';
    assert.equal(normaliseSignaling('https://h.example/signaling', base), 'wss://h.example/signaling');
    assert.equal(normaliseSignaling('../signaling', base), 'wss://page.example/signaling');
    assert.equal(normaliseSignaling(' WSS://H.example:443/s#x ', undefined), 'wss://h.example/s');
    assert.equal(normaliseSignaling('Broadcast:', base), 'broadcast:');
  });

  it('are refused when they are none', () => {
    for (const value of ['ftp://h.example', 'http://', 'mailto:x@y', 'relative']) {
      assert.throws(() => normaliseSignaling(value, undefined), bad, value);
    }
  });
});

describe('the default signaling URL', () => {
  afterEach(() => setDefaultSignaling('wss://reset.example/signaling'));

  it('is needed where there is no page and no script', () => {
    assert.throws(() => resolveSignaling(''), bad);
  });

  it('is what the script said', () => {
    setDefaultSignaling('https://cdn.example/signaling');
    assert.equal(resolveSignaling(' '), 'wss://cdn.example/signaling');
    assert.equal(resolveSignaling('wss://own.example/s'), 'wss://own.example/s');
  });
});

describe('ICE servers', () => {
  it('pass when they are well-formed', () => {
    const servers = [
      { urls: 'stun:stun.example' },
      { urls: ['turn:turn.example:3478?transport=udp', 'turns:[2001:db8::1]:5349'], username: 'u', credential: 'c' },
    ];
    assert.deepEqual(parseIceServers(servers), [
      { urls: 'stun:stun.example' },
      { urls: servers[1]?.urls, username: 'u', credential: 'c' },
    ]);
    assert.deepEqual(parseIceServers([]), []);
  });

  for (const [what, value] of [
    ['not a list', { urls: 'stun:a' }],
    ['not an object', ['stun:a']],
    ['no URL', [{}]],
    ['an empty list of URLs', [{ urls: [] }]],
    ['another scheme', [{ urls: 'https://a' }]],
    ['no host', [{ urls: 'stun:' }]],
    ['slashes', [{ urls: 'stun://a' }]],
    ['TURN without credentials', [{ urls: 'turn:a' }]],
    ['a number for a URL', [{ urls: 1 }]],
  ] as const) {
    it(`are refused: ${what}`, () => assert.throws(() => parseIceServers(value), bad));
  }
});

describe('options', () => {
  it('are refused by name', () => {
    assert.throws(() => checkOptions({ ...ROOM, room: '' }), bad);
    assert.throws(() => checkOptions({ ...ROOM, room: 'x'.repeat(129) }), bad);
    assert.throws(() => checkOptions({ ...ROOM, iceTransportPolicy: 'none' as RTCIceTransportPolicy }), bad);
    assert.throws(() => checkOptions({ ...ROOM, token: 'x'.repeat(5000) }), bad);
  });

  it('take a secret as it is, and refuse what is none rather than going on in the clear', () => {
    assert.equal(checkOptions({ ...ROOM, secret: ' between us ' }).secret, ' between us ');
    assert.equal(checkOptions(ROOM).secret, '');
    for (const secret of ['  ', 'x'.repeat(1025), 5, {}]) {
      assert.throws(() => checkOptions({ ...ROOM, secret: secret as string }), bad, String(secret));
    }
  });

  it('refuse a secret where the page gets no cryptography', () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'crypto') as PropertyDescriptor;
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    try {
      assert.throws(() => checkOptions({ ...ROOM, secret: 'x' }), { name: 'RtcError', code: 'insecure-context' });
      assert.equal(checkOptions(ROOM).secret, '');
    } finally {
      Object.defineProperty(globalThis, 'crypto', real);
    }
  });

  it('ask the page’s function for a token every time, and take only strings', async () => {
    let asked = 0;
    const { token } = checkOptions({ ...ROOM, token: () => `t${++asked}` });
    assert.equal(await token(), 't1');
    assert.equal(await token(), 't2');
    const wrong = checkOptions({ ...ROOM, token: () => 5 as unknown as string });
    await assert.rejects(async () => wrong.token(), TypeError);
  });
});

describe('importing in Node', () => {
  it('touches no page', async () => {
    await import('../../../src/session/session-registry.js');
    await import('../../../src/media/audio-level.js');
    assert.equal(typeof window, 'undefined');
    assert.equal(typeof document, 'undefined');
  });
});
