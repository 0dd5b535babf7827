import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { askRedis } from './ask-redis.js';
import { freePort, runRedis, startRedis } from './start-redis.js';
import type { StartedRedis } from './start-redis.js';

export interface StartedSentinels {
  /** Of the Sentinels. */
  urls: string[];
  /** What they call the primary. */
  name: string;
  /** The first is the primary to begin with. */
  nodes: StartedRedis[];
  /** The one that is the primary now, as the Sentinels see it. */
  primary(): Promise<StartedRedis | undefined>;
}

const NAME = 'rooms';
const SENTINELS = 3;

/** A primary with two replicas, and three Sentinels that agree within some seconds on another one when it dies. */
export async function startRedisSentinels(
  t: Pick<TestContext, 'after'>,
  { password = '', sentinelPassword = '' } = {},
): Promise<StartedSentinels> {
  const secured = password ? ['--requirepass', password, '--masterauth', password] : [];
  // A replica that comes is served at once; by itself Redis waits five seconds for more of them.
  const options = ['--repl-diskless-sync-delay', '0', ...secured];
  const first = await startRedis(t, options);
  const followers = [1, 2].map(() => startRedis(t, [...options, '--replicaof', `127.0.0.1 ${first.port}`]));
  const nodes = [first, ...(await Promise.all(followers))];
  // Sentinels look every ten seconds who follows, so all do before the first look.
  while (!(await askRedis(first.port, 'INFO replication', password)).includes('connected_slaves:2'));

  const config =
    (sentinelPassword ? `requirepass ${sentinelPassword}\n` : '') +
    `sentinel monitor ${NAME} 127.0.0.1 ${first.port} 2\n` +
    (password ? `sentinel auth-pass ${NAME} ${password}\n` : '') +
    `sentinel down-after-milliseconds ${NAME} 500\nsentinel failover-timeout ${NAME} 3000\n`;
  const sentinels = await Promise.all(Array.from({ length: SENTINELS }, () => startSentinel(t, config)));
  const ports = sentinels.map(({ port }) => port);
  const state = (port: number): Promise<string> => askRedis(port, `SENTINEL MASTER ${NAME}`, sentinelPassword);
  for (const port of ports) {
    // Nothing tells when they have found the replicas and one another, so they are asked until they have.
    for (;;) {
      const text = await state(port);
      if (/num-slaves\s+\$1\s+2/.test(text) && /num-other-sentinels\s+\$1\s+2/.test(text)) break;
    }
  }
  const [port = 0] = ports;
  return {
    urls: ports.map((each) => `redis://${password && `:${encodeURIComponent(password)}@`}127.0.0.1:${each}`),
    name: NAME,
    nodes,
    async primary() {
      const address = await askRedis(port, `SENTINEL GET-MASTER-ADDR-BY-NAME ${NAME}`, sentinelPassword);
      return nodes.find((node) => address.includes(`\r\n${node.port}\r\n`));
    },
  };
}

/** One Sentinel, with this configuration besides its address. */
export async function startSentinel(
  t: Pick<TestContext, 'after'>,
  config: string,
): Promise<{ port: number; url: string }> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'rtc-elements-sentinel-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  // It writes what it learns into that file.
  const file = join(folder, 'sentinel.conf');
  writeFileSync(file, `port ${port}\nbind 127.0.0.1\ndir ${folder}\n${config}`);
  const sentinel = await runRedis([file, '--sentinel'], '+monitor');
  t.after(async () => {
    const ended = once(sentinel, 'exit');
    sentinel.kill('SIGKILL');
    await ended;
  });
  return { port, url: `redis://127.0.0.1:${port}` };
}
