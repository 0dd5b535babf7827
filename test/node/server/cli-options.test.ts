import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCliOptions } from '../../../src/server/cli-options.js';
import { UsageError } from '../../../src/server/usage-error.js';

const defaults = {
  command: 'serve',
  port: 8080,
  host: '127.0.0.1',
  iceServers: [],
  turn: null,
  maxParticipants: 16,
  grace: 20_000,
  allowedOrigins: null,
  redis: null,
  signalingOnly: false,
  log: 'info',
};

test('serve has defaults for everything', () => {
  assert.deepEqual(parseCliOptions(['serve'], {}), defaults);
  assert.deepEqual(parseCliOptions(['serve'], { PORT: '', HOST: '', ICE_SERVERS: '' }), defaults);
});

test('the environment is read, and options win over it', () => {
  const env = { PORT: '1', HOST: '0.0.0.0', ICE_SERVERS: '[{"urls":"stun:a"}]' };
  assert.deepEqual(parseCliOptions(['serve'], env), {
    ...defaults,
    port: 1,
    host: '0.0.0.0',
    iceServers: [{ urls: 'stun:a' }],
  });
  const args = [
    'serve',
    '--port',
    '2',
    '--host=::',
    '--ice-servers',
    '[]',
    '--grace',
    '1.5',
    '--max-participants',
    '4',
  ];
  args.push('--allowed-origins', 'https://a.example, http://b.example:8080/', '--signaling-only', '--log', 'off');
  assert.deepEqual(parseCliOptions(args, env), {
    command: 'serve',
    port: 2,
    host: '::',
    iceServers: [],
    turn: null,
    maxParticipants: 4,
    grace: 1500,
    allowedOrigins: ['https://a.example', 'http://b.example:8080'],
    redis: null,
    signalingOnly: true,
    log: 'off',
  });
});

test('Redis is read from the environment, options win over it, and errors hold no password', () => {
  const redis = (args: string[], env = {}) => {
    const command = parseCliOptions(['serve', ...args], env);
    return command.command === 'serve' && command.redis;
  };
  const env = { REDIS_URLS: 'redis://a:6379, redis://b:6379' };
  assert.deepEqual(redis([], env), { url: ['redis://a:6379', 'redis://b:6379'] });
  assert.deepEqual(redis(['--redis', 'rediss://user:pass@c'], env), { url: ['rediss://user:pass@c'] });
  for (const url of ['http://:pass@a', 'pass', 'redis://']) {
    assert.throws(
      () => redis(['--redis', url]),
      (error: unknown) => error instanceof UsageError && !error.message.includes('pass'),
    );
  }
});

test('TURN is read from the environment, and options win over it', () => {
  const env = { TURN_URLS: 'turn:a.example, turns:b.example:5349?transport=tcp', TURN_SECRET: 'shared' };
  assert.deepEqual(parseCliOptions(['serve'], env), {
    ...defaults,
    turn: { urls: ['turn:a.example', 'turns:b.example:5349?transport=tcp'], secret: 'shared', ttl: 3_600_000 },
  });
  const args = ['serve', '--turn-url', 'turn:c.example', '--turn-url=turn:[::1]:3478', '--turn-ttl', '90'];
  assert.deepEqual(parseCliOptions([...args, '--turn-secret', 'other'], env), {
    ...defaults,
    turn: { urls: ['turn:c.example', 'turn:[::1]:3478'], secret: 'other', ttl: 90_000 },
  });
  assert.deepEqual(parseCliOptions(['serve'], { TURN_URLS: '', TURN_SECRET: '' }), defaults);
});

test('help and version need no command, and no command is help', () => {
  assert.deepEqual(parseCliOptions(['serve', '--help'], {}), { command: 'help' });
  assert.deepEqual(parseCliOptions(['--version'], {}), { command: 'version' });
  assert.deepEqual(parseCliOptions([], {}), { command: 'help' });
});

const refused: [args: string[], reason: RegExp][] = [
  [['start'], /Unknown command "start"/],
  [['serve', 'more'], /Unexpected "more"/],
  [['serve', '--prot', '1'], /--prot/],
  [['serve', '--port'], /--port/],
  [['serve', '--port', '65536'], /--port must be a whole number/],
  [['serve', '--port', '0x50'], /--port/],
  [['serve', '--max-participants', '2.5'], /--max-participants/],
  [['serve', '--max-participants', '1'], /from 2/],
  [['serve', '--grace', '-1'], /--grace/],
  [['serve', '--ice-servers', '[{urls:"stun:a"}]'], /not JSON/],
  [['serve', '--ice-servers', '[{"urls":"turn:a"}]'], /ICE server 1.*username/],
  [['serve', '--allowed-origins', 'example.org'], /--allowed-origins/],
  [['serve', '--log', 'loud'], /--log/],
  [['serve', '--turn-url', 'turn:a'], /TURN_SECRET or --turn-secret/],
  [['serve', '--turn-secret', 's'], /--turn-url \(environment TURN_URLS\)/],
  [['serve', '--turn-secret', 's', '--turn-url', 'stun:a'], /"stun:a" is no TURN URL/],
  [['serve', '--turn-secret', 's', '--turn-url', 'turn://a'], /"turn:\/\/a" is no TURN URL/],
  [['serve', '--turn-secret', 's', '--turn-url', 'turn:user@a'], /no TURN URL/],
  [['serve', '--turn-secret', 's', '--turn-url', 'turn:a:70000'], /no TURN URL/],
  [['serve', '--turn-secret', 's', '--turn-url', 'turn:a?transport=sctp'], /no TURN URL/],
  [['serve', '--turn-secret', 's', '--turn-url', 'turn:a', '--turn-ttl', '9'], /--turn-ttl must be a number from 10/],
];

for (const [args, reason] of refused) {
  test(`"${args.join(' ')}" is refused with a reason`, () => {
    assert.throws(
      () => parseCliOptions(args, {}),
      (error) => error instanceof UsageError && reason.test(error.message),
    );
  });
}
