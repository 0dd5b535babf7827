import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CLOSE } from '../../../src/protocol/signaling.js';
import { rawJoin } from './support/raw-client.js';
import { TestClient } from './support/test-client.js';

const CLI = fileURLToPath(new URL('../../../src/server/cli.ts', import.meta.url));

function run(t: TestContext, args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, ...args], { env: { ...process.env, ...env } });
  t.after(() => child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)));
  const ended = once(child, 'close').then(([code]) => ({ code: Number(code), ...output }));
  const wrote = (stream: 'stdout' | 'stderr') => async (pattern: RegExp) => {
    for (;;) {
      const match = pattern.exec(output[stream]);
      if (match) return match;
      await Promise.race([
        once(child[stream], 'data'),
        ended.then((end) => Promise.reject(new Error(`It ended: ${end.stderr}`))),
      ]);
    }
  };
  return { child, ended, said: wrote('stdout'), logged: wrote('stderr') };
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`serves until ${signal}, then lets everyone go and ends with 0`, async (t) => {
    const { child, ended, said } = run(t, ['serve', '--signaling-only', '--port', '0'], {
      ICE_SERVERS: '[{"urls":"stun:a"}]',
    });
    const [, port] = await said(/Open http:\/\/localhost:(\d+)\//);
    await said(/--host 0\.0\.0\.0/);
    const evil = 'x" forged="1\n2026 info join';
    const ada = await TestClient.join(`ws://127.0.0.1:${port}/signaling`, { room: evil, name: 'Ada\u001b[2J' });
    assert.deepEqual(ada.welcome.iceServers, [{ urls: 'stun:a' }]);
    const bob = await TestClient.join(`ws://127.0.0.1:${port}/signaling`, { room: evil });
    bob.say({ type: 'signal', to: ada.welcome.self.id }, 'v=0 candidate 192.0.2.7');
    await ada.next('signal');
    child.kill(signal);
    assert.equal(await ada.closed, CLOSE.goingAway);
    const { code, stderr } = await ended;
    assert.equal(code, 0);
    const lines = stderr.trim().split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(' ')[2]),
      ['listening', 'join', 'join', 'closing'],
    );
    assert.match(
      lines[1] ?? '',
      /room="x\\" forged=\\"1 2026 info join" id="[\w-]{22}" name="Ada\[2J" participants=1$/,
    );
    assert.doesNotMatch(stderr, /192\.0\.2\.7/);
    assert.ok(!stderr.includes(ada.welcome.resumeToken));
  });
}

test('hands out TURN from the environment, and says nothing of its secret', async (t) => {
  const { child, ended, said } = run(t, ['serve', '--signaling-only', '--port', '0', '--log', 'debug'], {
    TURN_URLS: 'turn:turn.example.org:3478',
    TURN_SECRET: 'between-two-servers',
  });
  const [, port] = await said(/Open http:\/\/localhost:(\d+)\//);
  const ada = await TestClient.join(`ws://127.0.0.1:${port}/signaling`);
  const [turn] = ada.welcome.iceServers;
  assert.deepEqual(turn?.urls, ['turn:turn.example.org:3478']);
  assert.equal(turn?.username?.split(':')[1], ada.welcome.self.id);
  child.kill('SIGTERM');
  const { stdout, stderr } = await ended;
  assert.ok(!`${stdout}${stderr}`.includes('between-two-servers'));
  assert.ok(!stderr.includes(turn?.credential ?? ''));
});

test('says that a network address has no camera without HTTPS, and that anybody may come in', async (t) => {
  const args = ['serve', '--signaling-only', '--port', '0', '--host', '0.0.0.0', '--log', 'off'];
  await run(t, args).said(/only to https pages and localhost[^\n]*\nWarning: [^\n]* any room [^\n]*--auth-secret/);
});

const RTC_AUTH_SECRET = 'a secret of thirty-two characters or more';

test('with a secret only tokens let in, which the command line makes; neither is in the log', async (t) => {
  const args = ['serve', '--signaling-only', '--port', '0', '--host', '0.0.0.0', '--log', 'debug'];
  const { child, ended, said } = run(t, args, { RTC_AUTH_SECRET });
  const [, port] = await said(/Open http:\/\/localhost:(\d+)\//);
  const made = run(t, ['token', '--room', 'x', '--name', 'Ann', '--role', 'host', '--ttl', '1h'], { RTC_AUTH_SECRET });
  const { code, stdout } = await made.ended;
  assert.equal(code, 0);
  const token = stdout.trim();
  const ann = await TestClient.join(`ws://127.0.0.1:${port}/signaling`, { room: 'x', token });
  assert.deepEqual([ann.welcome.self.name, ann.welcome.self.role], ['Ann', 'host']);
  const eve = await TestClient.open(`ws://127.0.0.1:${port}/signaling`);
  eve.say({ type: 'join', version: 1, room: 'x' });
  assert.equal((await eve.next('error')).code, 'token-invalid');
  child.kill('SIGTERM');
  const { stdout: greeting, stderr } = await ended;
  assert.doesNotMatch(greeting, /Warning/);
  assert.match(stderr, /token-invalid/);
  for (const secret of [RTC_AUTH_SECRET, ...token.split('.')]) assert.ok(!stderr.includes(secret));
});

test('a token cannot be made without a key, and that is said', async (t) => {
  const { code, stderr } = await run(t, ['token', '--room', 'x']).ended;
  assert.equal(code, 2);
  assert.match(stderr, /RTC_AUTH_SECRET/);
});

for (const [first, second] of [
  ['SIGTERM', 'SIGTERM'],
  ['SIGINT', 'SIGTERM'],
] as const) {
  test(`who does not want to wait for everyone to go sends ${second} after ${first}`, async (t) => {
    const args = ['serve', '--signaling-only', '--port', '0', '--drain', '3600', '--log-format', 'json'];
    const { child, said, logged } = run(t, args);
    const [, port] = await said(/Open http:\/\/localhost:(\d+)\//);
    // Takes the news, and does not go.
    const stuck = await rawJoin(Number(port), 'room');
    stuck.resume();
    stuck.on('error', () => stuck.destroy());
    child.kill(first);
    const line = await logged(/^.*"closing".*$/m);
    assert.deepEqual(
      { ...(JSON.parse(line[0]) as object), time: '' },
      { time: '', level: 'info', event: 'closing', connections: 1, rooms: 1 },
    );
    const exit = once(child, 'exit');
    child.kill(second);
    assert.deepEqual(await exit, [null, second]);
  });
}

test('under npm, it ends when the shell that npm has put in between was ended', async (t) => {
  const command = `"${process.execPath}" --import tsx "${CLI}" serve --signaling-only --port 0; true`;
  const shell = spawn('sh', ['-c', command], { env: { ...process.env, npm_lifecycle_event: 'start' } });
  t.after(() => shell.kill('SIGKILL'));
  const lines: string[] = [];
  shell.stderr.on('data', (chunk) => lines.push(String(chunk)));
  await once(shell.stdout, 'data');
  shell.kill('SIGTERM');
  // The pipes close once nobody holds them any more, which is when the server is gone as well.
  await once(shell, 'close');
  assert.match(lines.join(''), / info closing /);
});

test('a port in use ends it with 1 and a sentence', async (t) => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  t.after(() => taken.close());
  const address = taken.address();
  assert.ok(typeof address === 'object' && address);
  const { ended } = run(t, ['serve', '--signaling-only', '--log', 'off'], { PORT: String(address.port) });
  const { code, stderr } = await ended;
  assert.equal(code, 1);
  assert.match(stderr, /^rtc-elements: Port \d+ is in use\.[^\n]*\n$/);
});

test('a command line that is not understood ends it with 2 and points to --help', async (t) => {
  const { code, stderr } = await run(t, ['serve', '--ice-servers', 'stun:a']).ended;
  assert.equal(code, 2);
  assert.match(stderr, /not JSON[^\n]*\nTry rtc-elements --help\.\n$/);
});

test('--help and --version print and end with 0', async (t) => {
  const help = await run(t, ['--help']).ended;
  assert.equal(help.code, 0);
  assert.match(help.stdout, /Usage: rtc-elements serve/);
  const version = await run(t, ['--version']).ended;
  assert.equal(version.code, 0);
  assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
});
