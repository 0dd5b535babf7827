/** The Redis that several servers share. It needs Redis 7 or Valkey 7.2, for sharded publish/subscribe. */
export interface RedisOptions {
  /**
   * `redis://[[USER]:PASSWORD@]HOST[:PORT]`, or `rediss:` for TLS. Several are nodes of one Redis Cluster, of which each
   * knows the rest; user, password and TLS are those of the first. With `sentinel` they are Sentinels.
   */
  url: string | readonly string[];
  /**
   * The URLs are Redis Sentinels (default port 26379), which are asked where the primary is; after a failover again. User,
   * password, TLS and database of the first URL are for Redis itself. Default none.
   */
  sentinel?: SentinelOptions;
  /** Begins every key and channel, so that several services can share a Redis. Default `rtc`. */
  prefix?: string;
  /**
   * After how many milliseconds without a sign a server counts as dead, and another one takes its seats over; at least
   * 300. A server gives a sign three times as often. Default 6000.
   */
  lease?: number;
}

export interface SentinelOptions {
  /** What the Sentinels call the primary, `mymaster` in their example configuration. */
  name: string;
  /** What the Sentinels themselves ask for (their `requirepass`). Default none. */
  password?: string;
}

export interface SentinelConfig {
  readonly name: string;
  readonly password: string | null;
}

/** The options, checked and with every default filled in. */
export interface RedisConfig {
  readonly urls: readonly string[];
  /** `null`: the URLs are Redis itself. */
  readonly sentinel: SentinelConfig | null;
  readonly prefix: string;
  readonly lease: number;
}

const MIN_LEASE = 300;
/** What stands in braces decides the shard in a cluster, and must be ours. */
const PREFIX = /^[\w:.-]{1,64}$/;

/** As Sentinel itself wants it. */
const SENTINEL_NAME = /^[\w.-]+$/;

/** @throws TypeError that says what to change; passwords are not part of it */
export function resolveRedis({ url, sentinel, prefix = 'rtc', lease = 6_000 }: RedisOptions): RedisConfig {
  const urls = [url].flat();
  if (urls.length === 0) throw new TypeError('Redis needs a URL, such as redis://127.0.0.1:6379.');
  for (const each of urls) {
    if (!URL.canParse(each) || !/^rediss?:$/.test(new URL(each).protocol) || !new URL(each).hostname) {
      throw new TypeError('A Redis URL is redis://HOST:PORT, or rediss://HOST:PORT for TLS.');
    }
  }
  if (sentinel && !SENTINEL_NAME.test(sentinel.name)) {
    throw new TypeError(`Sentinels know no primary as "${sentinel.name}": letters, digits, and . - _ only.`);
  }
  if (!PREFIX.test(prefix))
    throw new TypeError(`"${prefix}" is no prefix for Redis: letters, digits, and _ : . - only.`);
  if (!(lease >= MIN_LEASE)) throw new TypeError(`The lease must be ${MIN_LEASE} ms at least, not ${lease}.`);
  return {
    urls,
    sentinel: sentinel ? { name: sentinel.name, password: sentinel.password ?? null } : null,
    prefix,
    lease,
  };
}
