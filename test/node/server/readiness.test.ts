import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { serve } from '../../../src/server/index.js';
import type { LogFields, Logger } from '../../../src/server/log.js';
import { noRedis, startRedis } from './support/start-redis.js';

const skip = noRedis;

/** A server over that Redis, and what it logs. */
async function start(t: TestContext, url: string) {
  const lines = new EventEmitter();
  const write = (event: string, fields: LogFields = {}): void => void lines.emit(event, fields);
  const log: Logger = { error: write, info: write, debug: write };
  const logged = (event: string): Promise<LogFields> => new Promise((resolve) => lines.once(event, resolve));
  const lost = logged('redis-lost');
  const server = await serve({ port: 0, folders: null, redis: { url, lease: 600 }, log });
  t.after(() => server.close({ drain: 0 }));
  const ready = async (): Promise<[number, unknown]> => {
    const response = await fetch(new URL('readyz', server.url));
    return [response.status, await response.json()];
  };
  return { ready, logged, lost };
}

test(
  'nobody is sent to a server that has never met the others, nor kept from one that lost them',
  { skip },
  async (t) => {
    const redis = await startRedis(t);
    await redis.kill();
    const { ready, logged, lost } = await start(t, redis.url);
    await lost;
    assert.deepEqual(await ready(), [503, { status: 'starting' }]);
    const connected = logged('redis-connected');
    await redis.restart();
    await connected;
    // The lease is the next thing it asks Redis for.
    while ((await ready())[0] !== 200);
    assert.deepEqual(await ready(), [200, { status: 'ready' }]);
    const lostAgain = logged('redis-lost');
    await redis.kill();
    await lostAgain;
    assert.deepEqual(await ready(), [200, { status: 'ready' }]);
  },
);

// In protected mode Redis says so to whoever comes from another machine, which a test has not, and hangs up.
test('a Redis that turns the server away is told as that', async (t) => {
  const redis = createServer((socket) => socket.end('-DENIED Redis is running in protected mode.\r\n'.repeat(9)));
  redis.listen(0, '127.0.0.1');
  await once(redis, 'listening');
  t.after(() => redis.close());
  const { lost } = await start(t, `redis://127.0.0.1:${(redis.address() as AddressInfo).port}`);
  assert.match(String((await lost).message), /^Redis refused the connection\..*protected mode/);
});
