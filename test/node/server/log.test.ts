import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLogger } from '../../../src/server/log.js';

function lines(level: 'off' | 'info' | 'debug', fields: Record<string, string | number> = {}): string[] {
  const written: string[] = [];
  const log = createLogger(level, (line) => written.push(line));
  log.debug('fine', fields);
  log.info('step', fields);
  log.error('trouble', fields);
  return written.map((line) => line.replace(/^\S+ /, ''));
}

test('writes no more than its level', () => {
  assert.deepEqual(lines('off'), []);
  assert.deepEqual(lines('info'), ['info step', 'error trouble']);
  assert.deepEqual(lines('debug'), ['debug fine', 'info step', 'error trouble']);
});

test('a value can neither end the line nor drive a terminal nor turn text around nor fill the disk', () => {
  const [line] = lines('info', { room: 'a"\n\u001b[2J\u009b\u202e\u2028\u{e0041}', count: 3 });
  assert.equal(line, 'info step room="a\\"\\n\\u001b[2J\\u{9b}\\u{202e}\\u{2028}\\u{e0041}" count=3');
  assert.ok((lines('info', { room: 'x'.repeat(10_000) })[0] ?? '').length < 250);
});

test('as JSON, a line is one object whatever its values are', () => {
  const written: string[] = [];
  const log = createLogger('info', (line) => written.push(line), 'json');
  const room = 'a"}\n{"level":"error"}\u001b[2J\u009b\u202e\u2028\u{e0041}\ud800';
  log.info('join', { room, count: 3, away: true });
  const [line = ''] = written;
  assert.match(line, /^[\x20-\x7e]*$/, 'nothing that ends a line, drives a terminal or turns text around');
  const { time, ...rest } = JSON.parse(line) as Record<string, unknown>;
  assert.deepEqual(rest, { level: 'info', event: 'join', room, count: 3, away: true });
  assert.match(String(time), /^\d{4}-.*Z$/);
});

test('a line begins with the time', () => {
  const written: string[] = [];
  createLogger('info', (line) => written.push(line)).info('step');
  assert.match(written[0] ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z info step$/);
});
