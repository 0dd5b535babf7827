import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { parseCliOptions } from '../../../src/server/cli-options.js';
import { serveOptions } from '../../../src/server/cli/serve-options.js';
import { SERVE_SETTINGS } from '../../../src/server/cli/serve-settings.js';
import { TOKEN_SETTINGS } from '../../../src/server/cli/token-settings.js';
import { usage } from '../../../src/server/cli/usage.js';
import type { ServeOptions } from '../../../src/server/index.js';
import { UsageError } from '../../../src/server/usage-error.js';

type Env = Record<string, string>;

const defaults = {
  port: 8080,
  host: '127.0.0.1',
  iceServers: [],
  proxies: { trusted: [], header: 'x-forwarded-for' },
  openHosts: 'first',
  lobby: false,
  maxWaiting: 32,
  maxWait: 600_000,
  maxParticipants: 16,
  maxRooms: 20_000,
  maxConnections: 50_000,
  maxSocketsPerAddress: 1000,
  maxJoinsPerMinute: 3000,
  grace: 20_000,
};

/** What `serve` would be called with. */
function options(args: string[], env: Env = {}): Omit<ServeOptions, 'log'> {
  const command = parseCliOptions(['serve', ...args], env);
  assert.ok(command.command === 'serve');
  const { log, ...rest } = serveOptions(command.settings);
  assert.ok(log);
  return rest;
}

function configFile(t: TestContext, content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'rtc-elements-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'config.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('serve has defaults for everything', () => {
  assert.deepEqual(options([]), defaults);
  assert.deepEqual(options([], { PORT: '', HOST: '', ICE_SERVERS: '', TURN_URLS: '', RTC_CONFIG: '' }), defaults);
});

test('the environment is read, and options win over it', () => {
  const env = { PORT: '1', HOST: '0.0.0.0', ICE_SERVERS: '[{"urls":"stun:a"}]', RTC_SIGNALING_ONLY: 'true' };
  const iceServers = [{ urls: 'stun:a' }];
  assert.deepEqual(options([], env), { ...defaults, port: 1, host: '0.0.0.0', iceServers, folders: null });
  const args = ['--port', '2', '--host=::', '--ice-servers', '[]', '--grace', '1.5', '--max-participants', '4'];
  args.push('--allowed-origins', 'https://a.example, http://b.example:8080', '--allowed-origins', '*.c.example');
  assert.deepEqual(options(args, { ...env, RTC_SIGNALING_ONLY: '0' }), {
    ...defaults,
    port: 2,
    host: '::',
    maxParticipants: 4,
    grace: 1500,
    allowedOrigins: ['https://a.example', 'http://b.example:8080', '*.c.example'],
  });
});

test('a file is read below both, with values as JSON', (t) => {
  const file = { port: 3, host: '::1', 'signaling-only': true, 'turn-url': ['turn:a'], 'turn-secret': 's', grace: 0.5 };
  const path = configFile(t, { ...file, 'ice-servers': [{ urls: 'stun:a' }], 'trust-proxy': ['10.0.0.0/8', '::1'] });
  const expected = {
    ...defaults,
    port: 3,
    host: '::1',
    folders: null,
    turn: { urls: ['turn:a'], secret: 's', ttl: 3_600_000 },
    grace: 500,
    iceServers: [{ urls: 'stun:a' }],
    proxies: { trusted: ['10.0.0.0/8', '::1'], header: 'x-forwarded-for' },
  };
  assert.deepEqual(options(['--config', path]), expected);
  assert.deepEqual(options([], { RTC_CONFIG: path, PORT: '4' }), { ...expected, port: 4 });
  assert.deepEqual(options(['--config', path, '--port', '5'], { PORT: '4' }), { ...expected, port: 5 });
});

const badFiles: [content: unknown, reason: RegExp][] = [
  ['{"port": ', /config\.json cannot be read/],
  ['{"auth-secret": hidden}', /cannot be read: it is no JSON(?!.*hidden)/],
  [[], /must hold a JSON object/],
  [{ prot: 1 }, /has "prot", which is no setting/],
  [{ config: 'other.json' }, /has "config", which is no setting/],
  ['{"__proto__": {"port": 1}}', /has "__proto__", which is no setting/],
  [{ constructor: 1 }, /has "constructor", which is no setting/],
  [{ port: '8080' }, /"port" in .*config\.json must be a whole number.*not "8080"/],
  [{ 'signaling-only': 'yes' }, /must be true or false/],
  [{ 'allowed-origins': 'https://a.example' }, /must be a list of texts/],
  [{ 'auth-secret': 12 }, /"auth-secret" in .* must be text\.$/],
  [{ 'ice-servers': [{ urls: 'turn:a' }] }, /ICE server 1.*username/],
];

for (const [content, reason] of badFiles) {
  test(`a file that holds ${JSON.stringify(content)} is refused with a reason`, (t) => {
    const args = ['--config', configFile(t, content)];
    const isReason = (error: unknown): boolean => error instanceof UsageError && reason.test(error.message);
    assert.throws(() => options(args), isReason);
    // Also by the command that reads only some of it.
    assert.throws(() => parseCliOptions(['token', '--room', 'x', ...args], {}), isReason);
  });
}

test('Redis is read from everywhere as well, and errors hold no password', (t) => {
  const env = { RTC_REDIS: 'redis://a:6379, redis://b:6379' };
  assert.deepEqual(options([], env), { ...defaults, redis: { url: ['redis://a:6379', 'redis://b:6379'] } });
  assert.deepEqual(options(['--redis', 'rediss://user:pass@c'], env).redis, { url: ['rediss://user:pass@c'] });
  const file = configFile(t, { redis: ['redis://d', 'redis://e'] });
  assert.deepEqual(options(['--config', file]).redis, { url: ['redis://d', 'redis://e'] });
  const secretive = (error: unknown): boolean => error instanceof UsageError && !error.message.includes('pass');
  for (const url of ['http://:pass@a', 'pass', 'redis://', 'redis://:pass@a,,redis://:pass@b']) {
    assert.throws(() => options(['--redis', url]), secretive);
  }
  assert.throws(() => options(['--config', configFile(t, { redis: 'redis://:pass@a' })]), secretive);
});

test('Sentinels are asked for a primary by its name', () => {
  const args = ['--redis', 'redis://:pass@a:26379,redis://b', '--redis-sentinel', 'mymaster'];
  const url = ['redis://:pass@a:26379', 'redis://b'];
  assert.deepEqual(options(args).redis, { url, sentinel: { name: 'mymaster' } });
  assert.deepEqual(options(args, { RTC_REDIS_SENTINEL_PASSWORD: 'theirs' }).redis, {
    url,
    sentinel: { name: 'mymaster', password: 'theirs' },
  });
  for (const [wrong, reason] of [
    [['--redis-sentinel', 'mymaster'], /needs the Sentinels: --redis/],
    [['--redis', 'redis://a', '--redis-sentinel-password', 'theirs'], /needs --redis-sentinel NAME/],
    [['--redis', 'redis://a', '--redis-sentinel', 'my master'], /--redis: Sentinels know no primary as "my master"/],
  ] as const) {
    const isReason = (error: unknown): boolean =>
      error instanceof UsageError && reason.test(error.message) && !error.message.includes('theirs');
    assert.throws(() => options([...wrong]), isReason);
  }
});

test('TURN is read from the environment, and options win over it', () => {
  const env = { TURN_URLS: 'turn:a.example, turns:b.example:5349?transport=tcp', TURN_SECRET: 'shared' };
  const urls = ['turn:a.example', 'turns:b.example:5349?transport=tcp'];
  assert.deepEqual(options([], env), { ...defaults, turn: { urls, secret: 'shared', ttl: 3_600_000 } });
  const args = ['--turn-url', 'turn:c.example', '--turn-url=turn:[::1]:3478', '--turn-ttl', '90'];
  assert.deepEqual(options([...args, '--turn-secret', 'other'], env), {
    ...defaults,
    turn: { urls: ['turn:c.example', 'turn:[::1]:3478'], secret: 'other', ttl: 90_000 },
  });
});

test('join tokens, TLS and the rest of production are one option each', () => {
  const secret = 'a secret of thirty-two characters or more';
  const args = ['--auth-issuer', 'i', '--auth-audience', 'a', '--tls-cert', 'c.pem', '--tls-key', 'k.pem'];
  args.push('--metrics-token', 'm', '--proxy-header', 'forwarded', '--trust-proxy', '10.0.0.1,10.0.0.2');
  assert.deepEqual(options(args, { RTC_AUTH_SECRET: secret }), {
    ...defaults,
    auth: { secret, issuer: 'i', audience: 'a' },
    tls: { cert: 'c.pem', key: 'k.pem' },
    metricsToken: 'm',
    proxies: { trusted: ['10.0.0.1', '10.0.0.2'], header: 'forwarded' },
  });
  assert.deepEqual(options(['--auth-jwks', 'https://id.example/keys']).auth, { jwks: 'https://id.example/keys' });
});

test('a token has claims and a life time', () => {
  const args = ['token', '--room', '*', '--name', 'Ann', '--role', 'host', '--sub', 'u1', '--ttl', '1.5h'];
  const command = parseCliOptions(args, { RTC_AUTH_SECRET: 's' });
  assert.ok(command.command === 'token');
  const { room, name, role, sub, ttl, 'auth-secret': secret } = command.settings;
  assert.deepEqual([room, name, role, sub, ttl, secret], ['*', 'Ann', 'host', 'u1', 5_400_000, 's']);
});

test('the help names every option and every variable', () => {
  const text = usage();
  for (const [name, { env }] of Object.entries({ ...SERVE_SETTINGS, ...TOKEN_SETTINGS })) {
    assert.ok(text.includes(`--${name}`), name);
    assert.ok(text.includes(`[${env ?? `RTC_${name.toUpperCase().replaceAll('-', '_')}`}]`), name);
  }
  assert.ok(text.split('\n').every((line) => line.length <= 115));
});

test('help and version need no command, and no command is help', () => {
  assert.deepEqual(parseCliOptions(['serve', '--help'], {}), { command: 'help' });
  assert.deepEqual(parseCliOptions(['token', '-h'], {}), { command: 'help' });
  assert.deepEqual(parseCliOptions(['--version'], {}), { command: 'version' });
  assert.deepEqual(parseCliOptions([], {}), { command: 'help' });
});

const refused: [args: string[], reason: RegExp][] = [
  [['start'], /Unknown command "start"/],
  [['serve', 'more'], /more/],
  [['--port', '1'], /The command comes first: rtc-elements serve --port 1/],
  [['serve', '--prot', '1'], /--prot/],
  [['serve', '--port'], /--port/],
  [['serve', '--port', '65536'], /--port must be a whole number/],
  [['serve', '--port', '0x50'], /--port/],
  [['serve', '--max-participants', '2.5'], /--max-participants must be a whole number from 2 to 1000, not 2.5\.$/],
  [['serve', '--max-participants', '1'], /from 2/],
  [['serve', '--grace', '-1'], /--grace/],
  [['serve', '--ice-servers', '[{urls:"stun:a"}]'], /not JSON/],
  [['serve', '--ice-servers', '[{"urls":"turn:a"}]'], /ICE server 1.*username/],
  [['serve', '--allowed-origins', 'example.org/path'], /--allowed-origins/],
  [['serve', '--log', 'loud'], /--log/],
  [['serve', '--turn-url', 'turn:a'], /TURN_SECRET or --turn-secret/],
  [['serve', '--turn-secret', 's'], /--turn-url \(environment TURN_URLS\)/],
  [['serve', '--turn-secret', 's', '--turn-url', 'stun:a'], /"stun:a" is no TURN URL/],
  [['serve', '--turn-secret', 's', '--turn-url', 'turn://a'], /"turn:\/\/a" is no TURN URL/],
  [['serve', '--turn-secret', 's', '--turn-url', 'turn:user@a'], /no TURN URL/],
  [['serve', '--turn-secret', 's', '--turn-url', 'turn:a:70000'], /no TURN URL/],
  [['serve', '--turn-secret', 's', '--turn-url', 'turn:a?transport=sctp'], /no TURN URL/],
  [['serve', '--turn-secret', 's', '--turn-url', 'turn:a', '--turn-ttl', '9'], /--turn-ttl must be a number from 10/],
  [['serve', '--auth-secret', 'short'], /--auth: .*32 characters/],
  [['serve', '--auth-key', '/nowhere'], /--auth-key: \/nowhere cannot be read/],
  [['serve', '--auth-jwks', 'http://id.example'], /https:/],
  [['serve', '--auth-issuer', 'x'], /need --auth-secret/],
  [['serve', '--tls-cert', 'x'], /both --tls-cert and --tls-key/],
  [['serve', '--trust-proxy', 'proxy'], /--trust-proxy: "proxy" is no address/],
  [['serve', '--proxy-header', 'x-real-ip'], /--proxy-header must be x-forwarded-for or forwarded/],
  [['serve', '--log-format', 'xml'], /--log-format must be text or json/],
  [['serve', '--config', '/nowhere'], /\/nowhere cannot be read/],
  [['serve', '--port', ''], /--port must be/],
  [['token'], /--room ROOM/],
  [['token', '--room', ' \u200b'], /--room must be a name/],
  [['token', '--room', 'x', '--role', 'admin'], /--role must be host or guest/],
  [['token', '--room', 'x', '--ttl', 'soon'], /--ttl must be a time such as/],
  [['token', '--room', 'x', '--ttl', '0'], /--ttl must be a time/],
];

for (const [args, reason] of refused) {
  test(`"${args.join(' ')}" is refused with a reason`, () => {
    assert.throws(
      () => (args[0] === 'serve' ? options(args.slice(1)) : parseCliOptions(args, {})),
      (error) => error instanceof UsageError && reason.test(error.message),
    );
  });
}
