import { brokerContract, type StartService } from './support/broker-contract.js';
import { hostContract } from './support/host-contract.js';
import { noRedis, startRedis } from './support/start-redis.js';
import { startRedisCluster } from './support/start-redis-cluster.js';
import { startServer } from './support/start-server.js';

const services: [name: string, skip: string | false, start: StartService][] = [
  [
    'memory',
    false,
    async (t, options) => {
      const { url } = await startServer(t, options);
      return [url, url];
    },
  ],
  [
    'redis',
    noRedis,
    async (t, options) => {
      const redis = await startRedis(t);
      const servers = [1, 2].map(() => startServer(t, { ...options, redis: { url: redis.url } }));
      const [one, two] = await Promise.all(servers);
      return [one?.url ?? '', two?.url ?? ''];
    },
  ],
  [
    'redis cluster',
    noRedis,
    async (t, options) => {
      const { urls: url } = await startRedisCluster(t);
      const servers = [1, 2].map(() => startServer(t, { ...options, redis: { url } }));
      const [one, two] = await Promise.all(servers);
      return [one?.url ?? '', two?.url ?? ''];
    },
  ],
];

for (const service of services) {
  brokerContract(...service);
  hostContract(...service);
}
