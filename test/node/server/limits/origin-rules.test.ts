import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originCheck } from '../../../../src/server/limits/origin-rules.js';

const rules = [
  'https://a.example',
  '*.example.org',
  'http://b.example:8080/',
  'HTTPS://*.Dev.example:8443',
  'c.example',
];

const allowed = [
  'https://a.example',
  'https://x.example.org',
  'https://x.y.example.org',
  'http://b.example:8080',
  'https://me.dev.example:8443',
  'https://c.example',
];
const refused = [
  'http://a.example',
  'https://a.example:444',
  'https://example.org',
  'https://evilexample.org',
  'https://x.example.org.evil.example',
  'https://evil.example/.example.org',
  'https://evil.example?.example.org',
  'https://user@.example.org',
  'http://x.example.org',
  'https://x.example.org:444',
  'https://me.dev.example',
  'http://b.example',
  'null',
  '',
];

for (const origin of allowed) test(`${origin} may connect`, () => assert.equal(originCheck(rules)(origin), true));
for (const origin of refused)
  test(`"${origin}" may not connect`, () => assert.equal(originCheck(rules)(origin), false));

for (const rule of [
  '',
  '*',
  '*.*.example',
  'https://',
  'ftp://a.example',
  'https://a.example/path',
  'a b',
  'https://a:99999',
]) {
  test(`"${rule}" is no rule`, () => assert.throws(() => originCheck([rule]), /is no origin such as/));
}
