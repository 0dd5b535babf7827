import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizeName, normalizeRoom } from '../../../src/protocol/names.js';
import { LIMITS } from '../../../src/protocol/signaling.js';

const names: [what: string, name: string, expected: string][] = [
  ['trims and joins white space', '  Ada \n\t Lovelace\u2028 ', 'Ada Lovelace'],
  ['drops controls', 'A\u0000d\u001b[31ma\u007f', 'Ad[31ma'],
  ['drops what turns text around', '\u202eada\u2066\u200f', 'ada'],
  ['drops lone surrogates', 'A\ud800da', 'Ada'],
  ['composes', 'e\u0301', '\u00e9'],
  ['composes what invisible characters kept apart', 'e\u200b\u0301', '\u00e9'],
  ['keeps joined emoji', '👩‍🚀', '👩‍🚀'],
  ['keeps the joiners of Persian', 'می‌خواهم', 'می‌خواهم'],
  ['leaves nothing of nothing', '\u200b \u2060', ''],
];

for (const [what, name, expected] of names) {
  test(`a name: ${what}`, () => assert.equal(normalizeName(name), expected));
}

test('a name is cut without splitting a character, and stays as it is when normalised again', () => {
  const name = normalizeName(`${'a'.repeat(LIMITS.nameLength - 1)}😀`);
  assert.equal(name, 'a'.repeat(LIMITS.nameLength - 1));
  for (const text of [name, 'x '.repeat(100), '😀'.repeat(100), '\u202e\ud83d'.repeat(40)]) {
    const once = normalizeName(text);
    assert.ok(once.length <= LIMITS.nameLength);
    assert.equal(normalizeName(once), once);
  }
});

test('a room is compared in its normal form', () => {
  assert.equal(normalizeRoom(' Caf\u0065\u0301 \u200e'), 'Café');
});

test('a room too long is refused and never cut, so that no two names meet', () => {
  assert.equal(normalizeRoom('r'.repeat(LIMITS.roomLength))?.length, LIMITS.roomLength);
  assert.equal(normalizeRoom('r'.repeat(LIMITS.roomLength + 1)), null);
  assert.equal(normalizeRoom('r'.repeat(1_000_000)), null);
});

test('a room of nothing visible is none', () => {
  for (const room of ['', '   ', '\u200b\u202e', '\n']) assert.equal(normalizeRoom(room), null);
});
