/** The Redis that several servers share. It needs Redis 7 or Valkey 7.2, for sharded publish/subscribe. */
export interface RedisOptions {
  /**
   * `redis://[[USER]:PASSWORD@]HOST[:PORT]`, or `rediss:` for TLS. Several are nodes of one Redis Cluster, of which each
   * knows the rest; user, password and TLS are those of the first.
   */
  url: string | readonly string[];
  /** Begins every key and channel, so that several services can share a Redis. Default `rtc`. */
  prefix?: string;
  /**
   * After how many milliseconds without a sign a server counts as dead, and another one takes its seats over; at least
   * 300. A server gives a sign three times as often. Default 6000.
   */
  lease?: number;
}

/** The options, checked and with every default filled in. */
export interface RedisConfig {
  readonly urls: readonly string[];
  readonly prefix: string;
  readonly lease: number;
}

const MIN_LEASE = 300;
/** What stands in braces decides the shard in a cluster, and must be ours. */
const PREFIX = /^[\w:.-]{1,64}$/;

/** @throws TypeError that says what to change; passwords are not part of it */
export function resolveRedis({ url, prefix = 'rtc', lease = 6_000 }: RedisOptions): RedisConfig {
  const urls = [url].flat();
  if (urls.length === 0) throw new TypeError('Redis needs a URL, such as redis://127.0.0.1:6379.');
  for (const each of urls) {
    if (!URL.canParse(each) || !/^rediss?:$/.test(new URL(each).protocol) || !new URL(each).hostname) {
      throw new TypeError('A Redis URL is redis://HOST:PORT, or rediss://HOST:PORT for TLS.');
    }
  }
  if (!PREFIX.test(prefix))
    throw new TypeError(`"${prefix}" is no prefix for Redis: letters, digits, and _ : . - only.`);
  if (!(lease >= MIN_LEASE)) throw new TypeError(`The lease must be ${MIN_LEASE} ms at least, not ${lease}.`);
  return { urls, prefix, lease };
}
