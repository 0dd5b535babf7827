import { availableParallelism } from 'node:os';
import { cpuSeconds, machineSeconds } from '../support/process-tree.mjs';

/** MiB sent before the clock runs: code is compiled and loaded by then, whoever it belongs to. */
const WARM_UP = 4;
/** Milliseconds for one transfer. */
const LIMIT = 180_000;
/** Share of the machine that other programs may take, … */
const DISTURBED = 0.05;
/** … and how often that is hoped for. */
const ATTEMPTS = 3;
let rooms = 0;

/**
 * Address of one end.
 *
 * @param {string} way one of `pages`
 * @param {'send' | 'receive'} role
 * @param {string} room
 * @param {{ site: string, kit: string }} place addresses of the two servers
 */
export const pageOf = (way, role, room, { site, kit }) =>
  `${site}pages/page.html?${new URLSearchParams({ way, role, room, kit })}`;

/** A page at each end, connected; `place.browsers` are those of sender and receiver. */
export async function connect(way, place) {
  const room = `bench-${process.pid}-${++rooms}`;
  const ends = [];
  for (const [index, role] of ['send', 'receive'].entries())
    ends.push(await place.browsers[index].open(pageOf(way, role, room, place)));
  await Promise.all(ends.map((page) => page.evaluate(() => globalThis.bench.ready())));
  const [sender, receiver] = ends;
  return { sender, receiver, close: () => Promise.all(ends.map((page) => page.close())) };
}

/** What arrived is what was sent. Outside of the timing. */
export async function verify(way, { sender, receiver }) {
  const [sent, received] = [
    await sender.evaluate(() => globalThis.bench.prepared()),
    await receiver.evaluate(() => globalThis.bench.received()),
  ];
  if (received !== null && received !== sent) throw new Error(`${way}: what arrived is not what was sent.`);
}

/**
 * Sends random bytes once, between two fresh pages. Resolves to megabytes a second, CPU seconds a GiB of both browsers,
 * and the share of the machine that other programs took meanwhile.
 */
async function measure(way, megabytes, { wait, ...place }) {
  const ends = await connect(way, place);
  try {
    const { sender } = ends;
    const send = () =>
      withLimit(
        sender.evaluate(() => globalThis.bench.send()),
        way,
      );
    await sender.evaluate((size) => globalThis.bench.prepare(size), WARM_UP);
    await send();
    await sender.evaluate((size) => globalThis.bench.prepare(size), megabytes);
    await quiet(wait);
    const pids = place.browsers.map(({ pid }) => pid);
    const used = () => ({ cpu: cpuSeconds(...pids), machine: machineSeconds() });
    const before = used();
    const seconds = await send();
    const after = used();
    await verify(way, ends);
    const bytes = megabytes * 1024 ** 2;
    const cpu = after.cpu - before.cpu;
    return {
      speed: bytes / 1e6 / seconds,
      cpu: (cpu * 1024 ** 3) / bytes,
      others: (after.machine - before.machine - cpu) / seconds / availableParallelism(),
    };
  } finally {
    await ends.close();
  }
}

/** As `measure`, again when other programs took too much of the machine meanwhile; the least disturbed counts. */
export async function measureUndisturbed(way, megabytes, place) {
  let best = null;
  for (let attempt = 0; attempt < ATTEMPTS && !(best?.others < DISTURBED); attempt++) {
    const result = await measure(way, megabytes, place);
    if (!(best?.others < result.others)) best = result;
  }
  return best;
}

/** Waits until the machine has nothing else to do, or for so many seconds in vain. */
async function quiet(seconds) {
  for (let second = 0; second < seconds; second++) {
    const before = machineSeconds();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (machineSeconds() - before < DISTURBED * availableParallelism()) return;
  }
}

/** A way that stops for good is to be named, and not to hold up the others for ever. */
async function withLimit(sending, way) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${way} did not finish within ${LIMIT / 1000} s.`)), LIMIT);
  });
  try {
    return await Promise.race([sending, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Lets the ways take turns, forth and back, so that whatever else the machine does hits all alike. */
export async function takeTurns(ways, runs, run) {
  const results = ways.map(() => []);
  for (let round = 0; round < runs; round++) {
    const order = [...ways.keys()];
    if (round % 2 === 1) order.reverse();
    for (const index of order) results[index].push(await run(ways[index]));
  }
  return results;
}
