import { createClient, createCluster } from '@redis/client';
import { ANSWERS, CONNECTION } from './redis-connection.js';
import type { RedisConfig } from './redis-options.js';
import type { RoomScript } from './room-scripts.js';
import { SentinelClient } from './sentinel-client.js';

type Argument = string | Buffer;

/** What is used of the library, alike for one Redis, for one behind Sentinels and for a cluster. */
export interface RedisClient {
  /** @param key the key that decides the shard in a cluster */
  send(key: string, args: Argument[]): Promise<unknown>;
  subscribe(channel: string, listener: (message: Buffer) => void): Promise<void>;
  /** On every server that may be asked to run them. */
  load(scripts: readonly RoomScript[]): Promise<void>;
  /** Tries for ever, until `destroy()`; resolves once it is connected. */
  connect(): Promise<void>;
  destroy(): void;
}

export interface RedisClientEvents {
  /** A connection broke, so what was on it may be lost. Comes again for as long as there is none. */
  broken(cause: unknown): void;
}

/** Through the library: one connection for commands and messages (RESP 3), or in a cluster two a shard. */
export function createRedisClient(config: RedisConfig, { broken }: RedisClientEvents): RedisClient {
  const events = { broken: (cause: unknown) => broken(explain(cause)) };
  const [url = ''] = config.urls;
  if (config.sentinel) return new SentinelClient(config.urls, config.sentinel, events);
  return config.urls.length > 1 ? clusterClient(config, url, events) : singleClient(url, events);
}

function singleClient(url: string, events: RedisClientEvents): RedisClient {
  const client = createClient({ ...CONNECTION, url });
  client.on('error', (cause) => events.broken(cause));
  client.on('reconnecting', () => events.broken(null));
  return {
    send: (_key, args) => client.sendCommand(args, ANSWERS),
    subscribe: (channel, listener) => client.sSubscribe(channel, listener, true),
    async load(scripts) {
      await Promise.all(scripts.map(({ text }) => client.scriptLoad(text)));
    },
    async connect() {
      await client.connect();
    },
    destroy: () => client.destroy(),
  };
}

function clusterClient(config: RedisConfig, first: string, events: RedisClientEvents): RedisClient {
  const { username, password, protocol } = new URL(first);
  const cluster = createCluster({
    rootNodes: config.urls.map((url) => ({ url })),
    RESP: 3,
    defaults: {
      ...CONNECTION,
      ...(username && { username: decodeURIComponent(username) }),
      ...(password && { password: decodeURIComponent(password) }),
      socket: { ...CONNECTION.socket, ...(protocol === 'rediss:' && { tls: true as const }) },
    },
  });
  for (const event of ['error', 'node-error', 'node-reconnecting', 'node-disconnect', 'sharded-channel-moved-error']) {
    cluster.on(event, (cause: unknown) => events.broken(cause));
  }
  return {
    send: (key, args) => cluster.sendCommand(key, false, args, ANSWERS),
    subscribe: (channel, listener) => cluster.sSubscribe(channel, listener, true),
    async load(scripts) {
      const masters = await Promise.all(cluster.masters.map((master) => cluster.nodeClient(master)));
      await Promise.all(masters.flatMap((master) => scripts.map(({ text }) => master.scriptLoad(text))));
    },
    async connect() {
      await cluster.connect();
    },
    destroy: () => cluster.destroy(),
  };
}

/** An error that answers nothing, as from a Redis in protected mode, trips the library up (6.3.1), and what it said is gone. */
function explain(cause: unknown): unknown {
  if (!(cause instanceof TypeError)) return cause;
  const message =
    'Redis refused the connection. Is it in protected mode, or are there too many clients? Its own log says.';
  return new Error(message, { cause });
}
