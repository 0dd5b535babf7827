/** The load, in a process of its own: does what it is told, one thing after the other, and answers with figures. */
import { clients } from './clients.mjs';

/** Sockets that are opened at the same time: enough to keep a server busy, and less than its backlog. */
const AT_ONCE = 200;
const RETRY = 20;

const connected = [];
let serial = 0;

async function each(count, atOnce, run) {
  let next = 0;
  const worker = async () => {
    while (next < count) await run(next++);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker));
}

const open = ({ server, ports }, index) =>
  clients[server](ports[index % ports.length], {
    room: `room ${process.pid} ${index >> 1}`,
    id: `c${process.pid}-${serial++}`,
  });

/** Two by two in rooms, and from port to port, so that with several servers each pair is at two of them. */
async function fill(target) {
  const started = performance.now();
  const from = connected.length;
  connected.length += target.count;
  await each(target.count, AT_ONCE, async (index) => {
    connected[from + index] = await open(target, from + index);
  });
  return { seconds: (performance.now() - started) / 1000 };
}

/** So many a second, spread evenly; says how late each one was let in. */
async function joins({ perSecond, seconds, ...target }) {
  const started = performance.now();
  const took = [];
  let errors = 0;
  await Promise.all(
    Array.from({ length: perSecond * seconds }, async (_, index) => {
      const due = (index * 1000) / perSecond;
      await new Promise((resolve) => setTimeout(resolve, due));
      const began = performance.now();
      try {
        connected.push(await open(target, index));
        took.push(performance.now() - began);
      } catch {
        errors += 1;
      }
    }),
  );
  return { seconds: (performance.now() - started) / 1000, took: quantiles(took), errors };
}

/** Signals between the two of each pair, at a rate, or as fast as they are answered. Every one is numbered. */
async function relay({ size, seconds, perSecond, window = 8, pairs = connected.length / 2 }) {
  const padding = 'x'.repeat(Math.max(0, size - 32));
  const latencies = [];
  const lanes = [];
  for (let pair = 0; pair < pairs; pair++) {
    const [a, b] = [connected[2 * pair], connected[2 * pair + 1]];
    for (const [from, to] of [
      [a, b],
      [b, a],
    ])
      lanes.push({ from, to, sent: 0, heard: 0, wrong: 0 });
  }
  const say = (lane) => lane.from.send(lane.to.id, `${lane.sent++} ${performance.now()} ${padding}`);
  let running = true;
  for (const lane of lanes) {
    lane.to.onSignal = (body) => {
      const [number, time] = body.split(' ', 2);
      if (Number(number) !== lane.heard) lane.wrong += 1;
      lane.heard = Number(number) + 1;
      latencies.push(performance.now() - Number(time));
      if (!perSecond && running) say(lane);
    };
  }
  const started = performance.now();
  const heardAll = () => latencies.length;
  if (perSecond) {
    for (let sent = 0; performance.now() - started < seconds * 1000;) {
      const due = ((performance.now() - started) / 1000) * perSecond;
      for (; sent < due; sent++) say(lanes[sent % lanes.length]);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  } else {
    for (const lane of lanes) for (let i = 0; i < window; i++) say(lane);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    running = false;
  }
  const heard = heardAll();
  const took = (performance.now() - started) / 1000;
  const sent = lanes.reduce((sum, lane) => sum + lane.sent, 0);
  for (let waited = 0; latencies.length < sent && waited < 100; waited++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    sent,
    perSecond: heard / took,
    lost: sent - latencies.length,
    wrong: lanes.reduce((sum, lane) => sum + lane.wrong, 0),
    latency: quantiles(latencies),
  };
}

/** Everyone comes back by itself when the server goes, until all are there again. Call before it goes. */
async function storm(target) {
  const lost = connected.map((client) => new Promise((resolve) => (client.onClose = resolve)));
  let errors = 0;
  let first = 0;
  process.send({ watching: true });
  await Promise.all(
    lost.map(async (gone, index) => {
      await gone;
      first ||= performance.now();
      const resume = connected[index].token;
      for (;;) {
        // As the kit's client does.
        await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 200));
        try {
          connected[index] = await clients[target.server](target.ports[index % target.ports.length], {
            room: `room ${process.pid} ${index >> 1}`,
            id: connected[index].id,
            resume,
          });
          return;
        } catch {
          errors += 1;
          await new Promise((resolve) => setTimeout(resolve, RETRY));
        }
      }
    }),
  );
  return { seconds: (performance.now() - first) / 1000, errors };
}

function quantiles(values) {
  const sorted = Float64Array.from(values).sort();
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

const commands = { fill, joins, relay, storm };
process.on('message', async ({ command, ...options }) => {
  try {
    process.send({ result: await commands[command](options) });
  } catch (error) {
    process.send({ error: error.message });
  }
});
