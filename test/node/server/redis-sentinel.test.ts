import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { createLogger } from '../../../src/server/index.js';
import { askRedis } from './support/ask-redis.js';
import { brokerContract } from './support/broker-contract.js';
import { Member } from './support/crowd.js';
import { survivesFailover } from './support/failover.js';
import { hostContract } from './support/host-contract.js';
import { noRedis, startRedis } from './support/start-redis.js';
import { startRedisSentinels, startSentinel } from './support/start-redis-sentinels.js';
import type { StartedSentinels } from './support/start-redis-sentinels.js';
import { startServer } from './support/start-server.js';
import { TestClient } from './support/test-client.js';

const PASSWORDS = { password: 'p@ss', sentinelPassword: 's:ecret' };

describe('behind Redis Sentinels', { skip: noRedis }, () => {
  // It takes some seconds until they have found each other, so there is one set, and each test has rooms of its own.
  let sentinels: StartedSentinels;
  const ends: (() => unknown)[] = [];
  let count = 0;
  const redis = () => ({
    url: sentinels.urls,
    sentinel: { name: sentinels.name, password: PASSWORDS.sentinelPassword },
    prefix: `test${count++}`,
  });
  before(async () => {
    sentinels = await startRedisSentinels({ after: (end) => void ends.push(end as () => unknown) }, PASSWORDS);
  });
  after(async () => {
    for (const end of ends.reverse()) await end();
  });

  const start: Parameters<typeof brokerContract>[2] = async (t, options) => {
    const shared = redis();
    const servers = [1, 2].map(() => startServer(t, { ...options, redis: shared }));
    const [one, two] = await Promise.all(servers);
    return [one?.url ?? '', two?.url ?? ''];
  };
  brokerContract('redis sentinel', false, start);
  hostContract('redis sentinel', false, start);

  test('what is wrong with the Sentinels is told to the log, without a password', async (t) => {
    const lines: string[] = [];
    let told = (): void => undefined;
    const lost = new Promise<void>((resolve) => (told = resolve));
    const log = createLogger('info', (line) => {
      lines.push(line);
      if (line.includes('redis-lost')) told();
    });
    const { url } = redis();
    await startServer(t, { log, redis: { url, sentinel: { name: 'others', password: PASSWORDS.sentinelPassword } } });
    await lost;
    assert.match(lines.join('\n'), /redis-lost .*watches no primary named \\"others\\"/);
    assert.doesNotMatch(lines.join('\n'), /p@ss|p%40ss|s:ecret|s%3Aecret/);
  });

  test('a Sentinel that is not there, and one that answers nothing, are passed over', async (t) => {
    const shared = redis();
    const deaf = createServer().listen(0, '127.0.0.1');
    t.after(() => deaf.close());
    await once(deaf, 'listening');
    const { port } = deaf.address() as AddressInfo;
    const others = [1, port].map((each) => `redis://:${encodeURIComponent(PASSWORDS.password)}@127.0.0.1:${each}`);
    const one = await startServer(t, { redis: shared });
    const two = await startServer(t, { redis: { ...shared, url: [...others, ...shared.url] } });
    const ada = await TestClient.join(one.url);
    const bob = await TestClient.join(two.url);
    assert.equal(bob.welcome.participants[0]?.id, ada.welcome.self.id);
  });

  test('a Redis that is no primary any more is left, and not taken again, whatever the Sentinels say', async (t) => {
    const [former, later] = await Promise.all([startRedis(t), startRedis(t)]);
    const sentinel = await startSentinel(t, `sentinel monitor pair 127.0.0.1 ${former.port} 1\n`);
    const redis = { url: sentinel.url, sentinel: { name: 'pair' } };
    const lines: string[] = [];
    let refused = (): void => undefined;
    const toldRefusal = new Promise<void>((resolve) => (refused = resolve));
    const log = createLogger('info', (line) => {
      lines.push(line);
      if (line.includes('redis-lost')) refused();
    });
    const servers = await Promise.all([1, 2].map(() => startServer(t, { log, redis: { ...redis, lease: 600 } })));
    const [one = '', two = ''] = servers.map(({ url }) => url);
    const members = [one, two].map((url) => new Member('room', 'Ada', url, () => url));
    t.after(() => members.forEach((member) => member.vanish()));
    await Promise.all(members.map((member) => member.until(() => member.roster.size === 1)));
    // By hand, so that no connection is closed as Sentinels close them.
    await askRedis(former.port, `REPLICAOF 127.0.0.1 ${later.port}`);
    await toldRefusal;
    assert.match(lines.join('\n'), /redis-lost .*READONLY/);
    await askRedis(sentinel.port, 'SENTINEL REMOVE pair');
    await askRedis(sentinel.port, `SENTINEL MONITOR pair 127.0.0.1 ${later.port} 1`);
    await Promise.all(
      members.map((member) => member.until(() => member.returns.length > 0 && member.roster.size === 1)),
    );
    assert.match(await askRedis(later.port, 'KEYS *'), /:room:/);
  });

  test('when the primary dies rooms go on, and come together at the one that takes its place', async (t) => {
    const shared = redis();
    await survivesFailover(t, shared, async () => (await sentinels.primary())?.kill());
  });
});
