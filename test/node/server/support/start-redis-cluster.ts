import type { TestContext } from 'node:test';
import { askRedis } from './ask-redis.js';
import { startRedis } from './start-redis.js';
import type { StartedRedis } from './start-redis.js';

const SLOTS = 16_384;
const PRIMARIES = 3;

export interface StartedCluster {
  /** Of all nodes. */
  urls: string[];
  primaries: StartedRedis[];
}

/** A Redis Cluster of three primaries, each with a third of the slots and, if asked for, a replica. */
export async function startRedisCluster(
  t: Pick<TestContext, 'after'>,
  { replicas = false } = {},
): Promise<StartedCluster> {
  const start = (): Promise<StartedRedis> => {
    const options = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '1000', '--repl-diskless-sync-delay', '0'];
    return startRedis(t, options);
  };
  const nodes = await Promise.all(Array.from({ length: replicas ? 2 * PRIMARIES : PRIMARIES }, start));
  const primaries = nodes.slice(0, PRIMARIES);
  const [first] = nodes;
  for (const { port } of nodes.slice(1)) await askRedis(port, `CLUSTER MEET 127.0.0.1 ${first?.port}`);
  for (const [index, { port }] of primaries.entries()) {
    const from = Math.floor((index * SLOTS) / PRIMARIES);
    const to = Math.floor(((index + 1) * SLOTS) / PRIMARIES) - 1;
    await askRedis(port, `CLUSTER ADDSLOTSRANGE ${from} ${to}`);
  }
  // Nothing tells when the nodes have agreed, so they are asked until they have.
  for (const { port } of nodes) {
    for (let info = ''; !info.includes('cluster_state:ok') || !info.includes(`cluster_known_nodes:${nodes.length}`);) {
      info = await askRedis(port, 'CLUSTER INFO');
    }
  }
  for (const [index, { port }] of nodes.slice(PRIMARIES).entries()) {
    const id = (await askRedis(primaries[index]?.port ?? 0, 'CLUSTER MYID')).split('\r\n')[1];
    await askRedis(port, `CLUSTER REPLICATE ${id}`);
  }
  for (const { port } of replicas ? primaries : []) {
    while (!/slave0:[^\r]*state=online/.test(await askRedis(port, 'INFO replication')));
  }
  return { urls: nodes.map(({ url }) => url), primaries };
}
