import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinFrame, splitFrame } from '../../../src/protocol/frame.js';
import { normalizeName, normalizeRoom } from '../../../src/protocol/names.js';
import { parseClientHeader } from '../../../src/protocol/parse-client-header.js';
import { parseFileControl } from '../../../src/protocol/parse-file-control.js';
import { parseIceServers } from '../../../src/protocol/parse-ice-servers.js';
import { parseServerHeader } from '../../../src/protocol/parse-server-header.js';
import { LIMITS } from '../../../src/protocol/signaling.js';
import { splitFrameBytes } from '../../../src/server/frame-bytes.js';

/** Any text, surrogates that stand alone included. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'a \t\n\r\0\u0301\u0327\u200b\u200d\u202e\u2028\u2066\ufeff\u00ad"\\/'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
  maxLength: 300,
});
const evilKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'toJSON',
);
/** Whatever JSON can say, with the names that programs stumble over. */
const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, -1, 1.5, 2 ** 53, -0, 1e308, '', '__proto__', 'constructor'),
    anyText,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(evilKey, anyText), tie('value')), { maxLength: 4 })
      .map((entries) => JSON.parse(`{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join()}}`)),
  ),
})).value;

const nearlyCommand = fc.record(
  {
    type: fc.constantFrom('lock', 'admit', 'decline', 'remove', 'mute', 'promote', 'end', '__proto__'),
    id: fc.oneof(fc.constant('abc'), anyJson),
    locked: fc.oneof(fc.boolean(), anyJson),
    keepOut: fc.oneof(fc.constant(true), anyJson),
    sources: fc.oneof(fc.array(fc.constantFrom('microphone', 'camera', 'screen', 'x'), { maxLength: 4 }), anyJson),
  },
  { requiredKeys: ['type'] },
);

const clientFields = {
  type: fc.constantFrom('join', 'signal', 'presence', 'host', 'ping', 'leave', '__proto__', 'constructor'),
  version: fc.oneof(fc.constant(1), anyJson),
  room: fc.oneof(anyText, anyJson),
  name: fc.oneof(anyText, anyJson),
  token: fc.oneof(anyText, anyJson),
  to: fc.oneof(fc.constantFrom('abc', '__proto__'), anyJson),
  received: fc.oneof(fc.nat(), anyJson),
  knock: fc.oneof(fc.constant(true), anyJson),
  ask: fc.oneof(fc.nat(), anyJson),
  command: fc.oneof(nearlyCommand, anyJson),
  resume: fc.oneof(fc.record({ token: anyText, received: fc.nat() }), anyJson),
};
/** Headers that are nearly right, with any field missing or of any shape. */
const nearlyClient = fc.record(clientFields, { requiredKeys: ['type'] });

const serverFields = {
  type: fc.constantFrom(
    ...['welcome', 'waiting', 'join', 'leave', 'presence', 'settings', 'knock', 'knock-end', 'answer', 'signal'],
    ...['pong', 'ice', 'error', 'toString'],
  ),
  settings: fc.oneof(fc.constant({ locked: true, muted: ['microphone'] }), anyJson),
  knocking: fc.oneof(fc.constant([{ id: 'a', name: 'A' }]), anyJson),
  ...{ hosts: fc.oneof(fc.boolean(), anyJson), ask: fc.oneof(fc.nat(), anyJson) },
  participant: fc.oneof(
    fc.record(
      { id: fc.constant('a'), name: anyText, role: anyJson, muted: anyJson, connected: fc.boolean() },
      { requiredKeys: ['id'] },
    ),
    anyJson,
  ),
  self: fc.oneof(fc.record({ id: fc.constant('a'), name: anyText, nameFixed: anyJson }), anyJson),
  participants: fc.oneof(fc.array(anyJson, { maxLength: 3 }), anyJson),
  iceServers: fc.oneof(fc.constant([]), anyJson),
  ...{
    id: anyJson,
    from: anyJson,
    reason: anyJson,
    received: anyJson,
    code: anyJson,
    message: anyJson,
    fatal: anyJson,
  },
  ...{ version: anyJson, room: anyJson, resumeToken: anyJson, resumed: anyJson, heartbeat: anyJson, grace: anyJson },
};
const nearlyServer = fc.record(serverFields, { requiredKeys: ['type'] });

/** What no parser may do, whatever it is given. */
function assertUnharmed(result: unknown): void {
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  assert.deepEqual(Object.keys(Object.prototype), []);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const proto: unknown = Object.getPrototypeOf(value);
    assert.ok(proto === Object.prototype || proto === Array.prototype, 'a prototype came from outside');
    for (const key of Object.keys(value)) assert.notEqual(key, '__proto__');
    Object.values(value).forEach(visit);
  };
  visit(result);
}

const property = <T>(name: string, arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void =>
  void test(name, () => fc.assert(fc.property(arbitrary, check), { numRuns: 1000 }));

const headers = fc.oneof(
  anyText,
  anyJson.map((value) => JSON.stringify(value)),
);

property('any text is a client header or a reason why not', headers, (text) => assertUnharmed(parseClientHeader(text)));

property(
  'a client header that is nearly right comes out bounded, and with its own fields only',
  nearlyClient,
  (header) => {
    const parsed = parseClientHeader(JSON.stringify(header));
    assertUnharmed(parsed);
    if (parsed.type === 'join') {
      assert.ok(parsed.room.length > 0 && parsed.room.length <= LIMITS.roomLength);
      assert.ok((parsed.name ?? '').length <= LIMITS.nameLength);
      assert.ok((parsed.token ?? '').length <= LIMITS.tokenLength);
      const known = ['type', 'version', 'room', 'name', 'token', 'resume', 'knock'];
      assert.ok(Object.keys(parsed).every((key) => known.includes(key)));
      if (parsed.resume) assert.ok(Number.isSafeInteger(parsed.resume.received) && parsed.resume.received >= 0);
    }
    if (parsed.type === 'signal') assert.match(parsed.to, /^[\w-]{1,64}$/);
    if (parsed.type === 'host') {
      const { ask, command } = parsed;
      assert.ok(Number.isSafeInteger(ask) && ask >= 0);
      if ('id' in command && command.id !== undefined) assert.match(command.id, /^[\w-]{1,64}$/);
      if (command.type === 'mute') assert.ok(command.sources.length <= 3);
    }
    if (parsed.type === 'ping') assert.ok(Number.isSafeInteger(parsed.received) && parsed.received >= 0);
  },
);

property('what a parser took it takes again, and means the same by it', nearlyClient, (header) => {
  const parsed = parseClientHeader(JSON.stringify(header));
  if (parsed.type === 'bad') return;
  assert.deepEqual(parseClientHeader(JSON.stringify(parsed)), parsed);
});

property('any text is a server header or nothing', headers, (text) => assertUnharmed(parseServerHeader(text)));

property('a server header that is nearly right is taken whole or not at all', nearlyServer, (header) => {
  const parsed = parseServerHeader(JSON.stringify(header));
  assertUnharmed(parsed);
  if (parsed) assert.deepEqual(parseServerHeader(JSON.stringify(parsed)), parsed);
});

property('any value is a message about files or nothing', anyJson, (value) => assertUnharmed(parseFileControl(value)));

property('any value is a list of ICE servers or a reason why not', anyJson, (value) => {
  const parsed = parseIceServers(value);
  assertUnharmed(parsed);
  if (!parsed.ok) assert.ok(parsed.reason.length < 300);
});

property('a name is one visible line of bounded length, and stays what it is', anyText, (text) => {
  const name = normalizeName(text);
  assert.ok(name.length <= LIMITS.nameLength);
  assert.doesNotMatch(name, /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
  assert.equal(name, name.trim());
  assert.equal(normalizeName(name), name);
});

property('a room has one spelling', anyText, (text) => {
  const room = normalizeRoom(text);
  if (room === null) return;
  assert.ok(room.length > 0 && room.length <= LIMITS.roomLength);
  assert.doesNotMatch(room, /[\n\p{Cc}]/u);
  assert.equal(normalizeRoom(room), room);
});

property(
  'a body passes through a frame as it is, and a header never runs into it',
  fc.tuple(nearlyClient, fc.option(anyText)),
  ([header, body]) => {
    const frame = joinFrame(header, body);
    assert.deepEqual(splitFrame(frame), { header: JSON.stringify(header), body });
    const bytes = splitFrameBytes(Buffer.from(frame));
    assert.equal(bytes.header, JSON.stringify(header));
    assert.equal(bytes.body === null, body === null);
    if (body !== null) assert.deepEqual(bytes.body, Buffer.from(body));
  },
);

property('bytes of any kind are split without a word', fc.uint8Array({ maxLength: 300 }), (bytes) => {
  const { header, body } = splitFrameBytes(Buffer.from(bytes));
  assertUnharmed(parseClientHeader(header));
  const lineFeed = bytes.indexOf(0x0a);
  assert.equal(body?.length ?? null, lineFeed < 0 ? null : bytes.length - lineFeed - 1);
});
