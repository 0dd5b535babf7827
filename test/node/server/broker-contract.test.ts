import { brokerContract } from './support/broker-contract.js';
import { noRedis, startRedis } from './support/start-redis.js';
import { startRedisCluster } from './support/start-redis-cluster.js';
import { startServer } from './support/start-server.js';

brokerContract('memory', false, async (t, options) => {
  const { url } = await startServer(t, options);
  return [url, url];
});

brokerContract('redis', noRedis, async (t, options) => {
  const redis = await startRedis(t);
  const servers = [1, 2].map(() => startServer(t, { ...options, redis: { url: redis.url } }));
  const [one, two] = await Promise.all(servers);
  return [one?.url ?? '', two?.url ?? ''];
});

brokerContract('redis cluster', noRedis, async (t, options) => {
  const url = await startRedisCluster(t);
  const servers = [1, 2].map(() => startServer(t, { ...options, redis: { url } }));
  const [one, two] = await Promise.all(servers);
  return [one?.url ?? '', two?.url ?? ''];
});
