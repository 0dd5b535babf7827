import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCliOptions, UsageError } from '../../../src/server/cli-options.js';

const defaults = {
  command: 'serve',
  port: 8080,
  host: '127.0.0.1',
  iceServers: [],
  maxParticipants: 16,
  grace: 20_000,
  allowedOrigins: null,
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
    maxParticipants: 4,
    grace: 1500,
    allowedOrigins: ['https://a.example', 'http://b.example:8080'],
    signalingOnly: true,
    log: 'off',
  });
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
];

for (const [args, reason] of refused) {
  test(`"${args.join(' ')}" is refused with a reason`, () => {
    assert.throws(
      () => parseCliOptions(args, {}),
      (error) => error instanceof UsageError && reason.test(error.message),
    );
  });
}
