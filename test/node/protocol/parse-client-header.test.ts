import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseClientHeader } from '../../../src/protocol/parse-client-header.js';
import { LIMITS } from '../../../src/protocol/signaling.js';

const join = (fields: object): string => JSON.stringify({ type: 'join', version: 1, room: 'r', ...fields });

test('reads every kind of header and leaves unknown fields out', () => {
  assert.deepEqual(
    parseClientHeader(
      join({ room: ' a  b ', name: ' Ada ', token: 't', resume: { token: 'x', received: 3, more: 1 }, later: true }),
    ),
    { type: 'join', version: 1, room: 'a b', name: 'Ada', token: 't', resume: { token: 'x', received: 3 } },
  );
  assert.deepEqual(parseClientHeader('{"type":"signal","to":"a-_9","from":"me"}'), { type: 'signal', to: 'a-_9' });
  assert.deepEqual(parseClientHeader('{"type":"presence","name":"B\\u202eob"}'), { type: 'presence', name: 'Bob' });
  assert.deepEqual(parseClientHeader('{"type":"ping","received":0}'), { type: 'ping', received: 0 });
  assert.deepEqual(parseClientHeader('{"type":"leave"}'), { type: 'leave' });
  const host = (command: object): unknown => parseClientHeader(JSON.stringify({ type: 'host', ask: 1, command }));
  for (const command of [
    { type: 'lock', locked: false },
    { type: 'remove', id: 'a', keepOut: true },
    { type: 'mute', sources: ['camera'] },
    { type: 'mute', id: 'a', sources: [] },
    { type: 'end' },
  ]) {
    assert.deepEqual(host({ ...command, later: 1 }), { type: 'host', ask: 1, command });
  }
});

const refused: [what: string, text: string, code: string, sequenced: boolean][] = [
  ['nothing', '', 'bad-frame', false],
  ['no JSON', '{"type":', 'bad-frame', false],
  ['an array', '[]', 'bad-frame', false],
  ['null', 'null', 'bad-frame', false],
  ['a number', '1e999', 'bad-frame', false],
  ['deep nesting', '['.repeat(LIMITS.headerLength), 'bad-frame', false],
  ['no type', '{}', 'bad-frame', false],
  ['a type that objects inherit', '{"type":"toString"}', 'bad-frame', false],
  ['a type from the server', '{"type":"welcome"}', 'bad-frame', false],
  ['fields on the prototype', '{"__proto__":{"type":"leave"}}', 'bad-frame', false],
  ['a header too long', `{"type":"leave","x":"${'x'.repeat(LIMITS.headerLength)}"}`, 'bad-frame', false],
  ['a signal to nobody', '{"type":"signal"}', 'bad-frame', true],
  ['a signal to an object', '{"type":"signal","to":{"toString":1}}', 'bad-frame', true],
  ['a signal to __proto__ in other letters', '{"type":"signal","to":"a b"}', 'bad-frame', true],
  ['an id too long', `{"type":"signal","to":"${'a'.repeat(65)}"}`, 'bad-frame', true],
  ['a command of nobody', '{"type":"host","ask":1}', 'bad-frame', true],
  [
    'a command for an id that is none',
    '{"type":"host","ask":1,"command":{"type":"mute","id":"a b","sources":[]}}',
    'bad-frame',
    true,
  ],
  ['an unknown command', '{"type":"host","ask":1,"command":{"type":"constructor"}}', 'bad-frame', true],
  ['a name that is a number', '{"type":"presence","name":1}', 'bad-frame', true],
  ['a negative count', '{"type":"ping","received":-1}', 'bad-frame', false],
  ['a broken count', '{"type":"ping","received":1.5}', 'bad-frame', false],
  ['a huge count', '{"type":"ping","received":1e300}', 'bad-frame', false],
  ['a count as text', '{"type":"ping","received":"1"}', 'bad-frame', false],
  ['another version', join({ version: 2 }), 'unsupported-version', false],
  ['no version', join({ version: undefined }), 'unsupported-version', false],
  ['a version as text', join({ version: '1' }), 'unsupported-version', false],
  ['a room that is an array', join({ room: ['r'] }), 'bad-join', false],
  ['an empty room', join({ room: '' }), 'bad-join', false],
  ['a room of invisible characters', join({ room: ' \u200b\u202e\n ' }), 'bad-join', false],
  ['a room too long', join({ room: 'r'.repeat(LIMITS.roomLength + 1) }), 'bad-join', false],
  ['a name that is null', join({ name: null }), 'bad-join', false],
  ['a token too long', join({ token: 't'.repeat(LIMITS.tokenLength + 1) }), 'bad-join', false],
  ['a resume that is text', join({ resume: 'token' }), 'bad-join', false],
  ['a resume that is null', join({ resume: null }), 'bad-join', false],
  ['a resume without count', join({ resume: { token: 't' } }), 'bad-join', false],
];

for (const [what, text, code, sequenced] of refused) {
  test(`refuses ${what}`, () => {
    const header = parseClientHeader(text);
    assert.equal(header.type, 'bad');
    assert.equal(header.type === 'bad' && header.code, code);
    assert.equal(header.type === 'bad' && header.sequenced, sequenced);
  });
}

test('nothing that is parsed reaches a prototype', () => {
  const header = parseClientHeader(
    join({ ['__proto__']: { polluted: true }, constructor: { prototype: { polluted: true } } }),
  );
  assert.equal(header.type, 'join');
  assert.equal(Object.getPrototypeOf(header), Object.prototype);
  assert.equal('polluted' in header, false);
  assert.equal('polluted' in {}, false);
  parseClientHeader('{"type":"join","version":1,"room":"r","__proto__":{"polluted":true}}');
  assert.equal('polluted' in {}, false);
});
