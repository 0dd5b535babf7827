import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cpuSeconds, memory } from '../support/process-tree.mjs';
import { startServer } from './servers.mjs';

/** As many as make a lively server: each says a few things a second. */
const TALKING = 1000;
/** Seconds. All of the clients' heartbeats fall close together, so whatever is compared lasts whole ones. */
const BEAT = 5;

/** A process that makes load; `ask` waits for its answer. */
export function startLoad(script = 'load.mjs', execArgv = []) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), { execArgv });
  const answer = async () => {
    const [message] = await once(child, 'message');
    if (message.error) throw new Error(message.error);
    return message.result ?? message;
  };
  return {
    ask(command, options) {
      const answered = answer();
      child.send({ command, ...options });
      return answered;
    },
    answer,
    async end() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function withServer(name, run) {
  const server = await startServer(name);
  const load = startLoad();
  try {
    return await run(server, load, { server: name, ports: [server.port] });
  } finally {
    await load.end();
    await server.kill();
  }
}

/** Bytes of memory for each connection that does nothing, two in a room. */
export const idle = (name, { connections }) =>
  withServer(name, async (server, load, target) => {
    await load.ask('fill', { ...target, count: 200 });
    await server.clean();
    const before = memory(server.pid);
    await load.ask('fill', { ...target, count: connections });
    await sleep(1000);
    await server.clean();
    return (memory(server.pid) - before) / connections;
  });

/**
 * Microseconds of CPU for each signal, what a server spends on doing nothing left out: every round of every server. They run
 * side by side and take turns, so that whatever else the machine does hits all of them.
 */
export async function relayCosts(names, { size, perSecond, rounds }) {
  const runs = [];
  try {
    for (const name of names) {
      const run = { name, server: await startServer(name), load: startLoad(), costs: [] };
      runs.push(run);
      await run.load.ask('fill', { server: name, ports: [run.server.port], count: TALKING });
      // Until everything that is hot is compiled, and what is kept for a resume, from heartbeat to heartbeat, has its size.
      await run.load.ask('relay', { size, perSecond, seconds: 7 });
    }
    const idleAt = runs.map(({ server }) => cpuSeconds(server.pid));
    await sleep(2 * BEAT * 1000);
    runs.forEach((run, index) => (run.idle = (cpuSeconds(run.server.pid) - idleAt[index]) / 2));
    for (let round = 0; round < rounds; round++) {
      for (const { name, server, load, idle: doingNothing, costs } of runs) {
        const start = cpuSeconds(server.pid);
        const { sent, lost } = await load.ask('relay', { size, perSecond, seconds: BEAT });
        if (lost) throw new Error(`${name} lost ${lost} signals.`);
        costs.push(((cpuSeconds(server.pid) - start - doingNothing) / sent) * 1e6);
      }
    }
    return runs.map(({ name, costs }) => [name, costs]);
  } finally {
    await Promise.all(runs.map(({ load }) => load.end()));
    await Promise.all(runs.map(({ server }) => server.kill()));
  }
}

/** Signals a second that go through, and how long they take at half of that (milliseconds). */
export const latency = (name, { size, seconds }) =>
  withServer(name, async (_server, load, target) => {
    await load.ask('fill', { ...target, count: TALKING });
    await load.ask('relay', { size, seconds: 1, window: 1 });
    const { perSecond } = await load.ask('relay', { size, seconds, window: 1 });
    const half = await load.ask('relay', { size, seconds, perSecond: perSecond / 2 });
    return { perSecond, ...half.latency };
  });

/** Newcomers a second: how long each waited for its welcome (milliseconds). */
export const joins = (name, { perSecond, seconds }) =>
  withServer(name, async (_server, load, target) => load.ask('joins', { ...target, perSecond, seconds }));

/** The server restarts, and everyone comes back: seconds from the first who was lost to the last who is back. */
export async function storm(name, { connections }) {
  let server = await startServer(name);
  const load = startLoad();
  const target = { server: name, ports: [server.port] };
  try {
    await load.ask('fill', { ...target, count: connections });
    await load.ask('storm', target);
    const back = load.answer();
    await server.kill();
    server = await startServer(name, { port: server.port });
    return await back;
  } finally {
    await load.end();
    await server.kill();
  }
}

/** People with the kit's own client, whose sources are TypeScript. */
function startPeople() {
  return startLoad('people.mjs', ['--import', import.meta.resolve('tsx')]);
}

/** As `storm`, with the kit's own client: what it does, and what people are told. */
export async function ownStorm({ connections }) {
  let server = await startServer('kit');
  const load = startPeople();
  try {
    await load.ask('gather', { ports: [server.port], count: connections });
    await load.ask('storm');
    const back = load.answer();
    await server.kill();
    server = await startServer('kit', { port: server.port });
    return await back;
  } finally {
    await load.end();
    await server.kill();
  }
}

/**
 * Several of ours over one Redis, with a member of each room at each of them. While people talk, one is killed and comes
 * back two seconds later; where there are more than two, another one stops in good order and comes back.
 */
export async function losses(nodes, { redis, rooms, perSecond }) {
  const servers = await Promise.all(Array.from({ length: nodes }, () => startServer('kit', { redis })));
  const load = startPeople();
  const comeBack = async (at) => {
    servers[at] = await startServer('kit', { redis, port: servers[at].port });
  };
  try {
    await load.ask('gather', { ports: servers.map(({ port }) => port), count: rooms * nodes });
    await load.ask('talk', { perSecond, seconds: 5 });
    const { p50, p99 } = await load.ask('account');
    const talked = load.ask('talk', { perSecond, seconds: 15 });
    await sleep(2000);
    await servers[0].kill();
    await sleep(2000);
    await comeBack(0);
    if (nodes > 2) {
      await sleep(3000);
      await servers[1].stop();
      await comeBack(1);
    }
    await talked;
    return { ...(await load.ask('account')), p50, p99 };
  } finally {
    await load.end();
    await Promise.all(servers.map((server) => server.kill()));
  }
}

/** Several of ours over one Redis; each pair of people is at two of them. */
export async function cluster(nodes, { redis, size, seconds }) {
  const servers = await Promise.all(Array.from({ length: nodes }, () => startServer('kit', { redis })));
  const load = startLoad();
  const target = { server: 'kit', ports: servers.map(({ port }) => port) };
  const pids = servers.map(({ pid }) => pid);
  try {
    await load.ask('fill', { ...target, count: 400 });
    await load.ask('relay', { size, seconds: 1, window: 2 });
    const full = await load.ask('relay', { size, seconds, window: 2 });
    const start = cpuSeconds(...pids);
    const half = await load.ask('relay', { size, seconds, perSecond: full.perSecond / 2 });
    const cost = ((cpuSeconds(...pids) - start) / half.sent) * 1e6;
    return {
      perSecond: full.perSecond,
      cost,
      ...half.latency,
      lost: half.lost + full.lost,
      wrong: half.wrong + full.wrong,
    };
  } finally {
    await load.end();
    await Promise.all(servers.map((server) => server.kill()));
  }
}
