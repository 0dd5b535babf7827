/**
 * `npm run bench -- signaling [SCENARIO …] [--quick]`: the signaling server beside PeerServer, socket.io with rooms and a
 * bare relay on `ws`, with the load from another process, on this machine. Linux only.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { ensureRedis, missingRedis } from '../../tools/redis.mjs';
import { median } from '../support/statistics.mjs';
import { table } from '../support/table.mjs';
import { flooded } from './flooded.mjs';
import { cluster, idle, joins, latency, losses, ownStorm, relayCosts, storm } from './scenarios.mjs';
import { SERVERS } from './servers.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, connections: { type: 'string' } },
});
const { quick } = values;
const files = Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }));
const connections = Number(values.connections ?? (quick ? 1000 : Math.min(19_000, files - 1000)));
const seconds = quick ? 2 : 5;
const REDIS_PORT = 16_399;

const byServer = async (run) => {
  const results = [];
  for (const name of SERVERS) results.push([name, await run(name)]);
  return results;
};
const against = (results, name) => (value) => (value / results.find(([each]) => each === name)[1]).toFixed(2);

/** With a Redis of their own, for each number of servers. */
const overRedis = async (counts, run) => {
  const path = ensureRedis();
  if (!path) throw new Error(missingRedis);
  const results = [];
  for (const nodes of counts) {
    const redis = spawn(path, ['--port', String(REDIS_PORT), '--bind', '127.0.0.1', '--save', ''], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(redis.stdout, 'data');
      results.push([nodes, await run(nodes, `redis://127.0.0.1:${REDIS_PORT}`)]);
    } finally {
      const ended = once(redis, 'exit');
      redis.kill();
      await ended;
    }
  }
  return results;
};

const scenarios = {
  async idle() {
    const results = await byServer((name) => idle(name, { connections }));
    const [ws, io] = [against(results, 'bare-ws'), against(results, 'socket-io')];
    return [
      `Memory for each idle connection, ${connections} of them`,
      ['server', 'kB', 'of bare ws', 'of socket.io'],
      results.map(([name, bytes]) => [name, (bytes / 1024).toFixed(1), ws(bytes), io(bytes)]),
    ];
  },
  async relay() {
    const perSecond = quick ? 2000 : 5000;
    const rounds = quick ? 1 : 5;
    const small = await relayCosts(SERVERS, { size: 200, perSecond, rounds });
    const large = await relayCosts(SERVERS, { size: 2000, perSecond, rounds });
    const columns = (results, index) => {
      const costs = results[index][1];
      const bare = results.find(([name]) => name === 'bare-ws')[1];
      const ratios = costs.map((cost, round) => cost / bare[round]);
      const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
      return [median(costs).toFixed(1), median(ratios).toFixed(2), `${least}–${most}`];
    };
    return [
      `CPU of the server for each signal at ${perSecond} a second, without what it spends when idle; medians of ${rounds} rounds`,
      ['server', '200 B, µs', 'of bare ws', 'all rounds', '2 kB, µs', 'of bare ws', 'all rounds'],
      SERVERS.map((name, index) => [name, ...columns(small, index), ...columns(large, index)]),
    ];
  },
  async latency() {
    const results = await byServer((name) => latency(name, { size: 200, seconds }));
    return [
      'Signals of 200 B: how many, and how long each takes at half of that',
      ['server', 'a second', 'p50, ms', 'p99, ms'],
      results.map(([name, { perSecond, p50, p99 }]) => [name, Math.round(perSecond), p50.toFixed(2), p99.toFixed(2)]),
    ];
  },
  async flooded() {
    const rows = await flooded({ seconds });
    return [
      'Signals of 200 B in a quiet room, 100 a second, while somebody else floods the server',
      ['flood of', 'p50, ms', 'p99, ms', 'lost'],
      rows,
    ];
  },
  async joins() {
    const perSecond = 1000;
    const results = await byServer((name) => joins(name, { perSecond, seconds }));
    return [
      `${perSecond} newcomers a second: from the socket to the welcome`,
      ['server', 'p50, ms', 'p99, ms', 'errors', 'seconds for all'],
      results.map(([name, { took, errors, seconds: all }]) => [
        name,
        took.p50.toFixed(1),
        took.p99.toFixed(1),
        errors,
        all.toFixed(1),
      ]),
    ];
  },
  async storm() {
    const count = quick ? 1000 : Math.min(10_000, connections);
    const results = await byServer((name) => storm(name, { connections: count }));
    return [
      `A restart with ${count} people: until all are back`,
      ['server', 'seconds', 'failed attempts'],
      results.map(([name, { seconds: all, errors }]) => [name, all.toFixed(1), errors]),
    ];
  },
  async 'own-storm'() {
    const count = quick ? 1000 : Math.min(10_000, connections);
    const { seconds: all, p50, failed, errors } = await ownStorm({ connections: count });
    return [
      `A restart with ${count} people who have the kit's own client: what it is for them`,
      ['seconds until all are back', 'away, p50, s', 'errors told', 'gave up'],
      [[all.toFixed(1), p50.toFixed(1), errors, failed]],
    ];
  },
  async losses() {
    const rooms = quick ? 100 : 1000;
    const rows = await overRedis([2, 4], (nodes, redis) => losses(nodes, { redis, rooms, perSecond: 2000 }));
    return [
      `${rooms} rooms over several servers; one is killed and comes back, of four another one restarts`,
      [
        'servers',
        'signals',
        'p50, ms',
        'p99, ms',
        'lost',
        'lost and told',
        'doubled',
        'errors told',
        'away at most, s',
      ],
      rows.map(([nodes, { sent, p50, p99, unnoticed, told, doubled, errors, away }]) => [
        ...[nodes, sent, p50.toFixed(2), p99.toFixed(2), unnoticed, told, doubled, errors, away.toFixed(1)],
      ]),
    ];
  },
  async cluster() {
    const results = await overRedis([2, 4], (nodes, redis) => cluster(nodes, { redis, size: 200, seconds }));
    const rows = results.map(([nodes, { perSecond, p50, p99, cost, lost, wrong }]) => [
      ...[nodes, Math.round(perSecond), p50.toFixed(2), p99.toFixed(2), cost.toFixed(0), lost, wrong],
    ]);
    return [
      'Several servers over one Redis: signals of 200 B from one to another',
      ['servers', 'a second', 'p50, ms', 'p99, ms', 'CPU µs each', 'lost', 'out of order'],
      rows,
    ];
  },
};

const chosen = positionals.length > 0 ? positionals : Object.keys(scenarios);
for (const name of chosen) {
  if (!scenarios[name]) throw new Error(`No scenario "${name}". There are ${Object.keys(scenarios).join(', ')}.`);
  const [title, head, rows] = await scenarios[name]();
  console.log(`\n${title}\n${table(head, rows)}`);
}
