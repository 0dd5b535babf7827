import { test } from 'node:test';
import { survivesFailover } from './support/failover.js';
import { noRedis } from './support/start-redis.js';
import { startRedisCluster } from './support/start-redis-cluster.js';

test(
  'when a primary of a Redis Cluster dies rooms go on, and come together once its replica has taken over',
  { skip: noRedis },
  async (t) => {
    const { urls, primaries } = await startRedisCluster(t, { replicas: true });
    await survivesFailover(t, { url: urls }, async () => primaries[1]?.kill());
  },
);
