import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { startRedis } from './start-redis.js';

const SLOTS = 16_384;

/** A Redis Cluster of three primaries, each with a third of the slots; gives the URLs of all. */
export async function startRedisCluster(t: TestContext): Promise<string[]> {
  const nodes = await Promise.all(
    [0, 1, 2].map((index) => {
      const folder = mkdtempSync(join(tmpdir(), `rtc-elements-redis-${index}-`));
      t.after(() => rmSync(folder, { recursive: true, force: true }));
      return startRedis(t, ['--cluster-enabled', 'yes', '--dir', folder]);
    }),
  );
  const [first] = nodes;
  for (const [index, { port }] of nodes.entries()) {
    const from = Math.floor((index * SLOTS) / nodes.length);
    const to = Math.floor(((index + 1) * SLOTS) / nodes.length) - 1;
    await ask(port, `CLUSTER ADDSLOTSRANGE ${from} ${to}`);
    if (first && index > 0) await ask(port, `CLUSTER MEET 127.0.0.1 ${first.port}`);
  }
  for (const { port } of nodes) {
    // Nothing tells when the nodes have agreed, so they are asked until they have.
    for (let info = ''; !info.includes('cluster_state:ok') || !info.includes('cluster_known_nodes:3');) {
      info = await ask(port, 'CLUSTER INFO');
    }
  }
  return nodes.map(({ url }) => url);
}

/** One command, spoken by hand (inline commands, Redis protocol specification). */
async function ask(port: number, command: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`${command}\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString();
}
