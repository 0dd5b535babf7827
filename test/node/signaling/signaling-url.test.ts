import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveSignalingUrl } from '../../../src/signaling/signaling-url.js';

describe('the address of the signaling server', () => {
  const cases: [string, string | undefined, string][] = [
    ['wss://example.org/signaling', undefined, 'wss://example.org/signaling'],
    ['https://example.org/signaling?a=1#part', undefined, 'wss://example.org/signaling?a=1'],
    ['http://example.org:8080/signaling', 'http://other.org/', 'ws://example.org:8080/signaling'],
    ['/signaling', 'https://example.org/page/', 'wss://example.org/signaling'],
    ['signaling', 'http://example.org/page/', 'ws://example.org/page/signaling'],
    ['//sig.example.org/s', 'https://example.org/', 'wss://sig.example.org/s'],
    ['ws://localhost:8080/signaling', 'https://example.org/', 'ws://localhost:8080/signaling'],
    ['ws://127.0.0.1:8080/', 'https://example.org/', 'ws://127.0.0.1:8080/'],
  ];
  for (const [text, base, expected] of cases) {
    it(`"${text}" on ${base ?? 'no page'} is ${expected}`, () =>
      assert.equal(resolveSignalingUrl(text, base), expected));
  }

  for (const [text, base] of [
    ['', undefined],
    ['/signaling', undefined],
    ['ftp://example.org/', undefined],
    ['ws:', undefined],
    ['http://example.org:99999/', undefined],
    ['ws://example.org/', 'https://example.org/'],
  ] as const) {
    it(`"${text}" on ${base ?? 'no page'} is refused`, () => {
      assert.throws(() => resolveSignalingUrl(text, base), { name: 'RtcError', code: 'bad-attribute' });
    });
  }
});
