import { memory } from '../../support/process-tree.mjs';
import { freeDisk, randomFile } from '../../support/random-file.mjs';
import { table } from '../../support/table.mjs';
import { localPlace } from '../places.mjs';
import { connect } from '../transfer.mjs';
import { KIT } from '../ways.mjs';

const MB = 1_000_000;
/** Milliseconds between two looks at the memory. */
const INTERVAL = 500;

/** Watches one end: what its page's JavaScript holds, what lies in its buffers, and what the whole browser takes. */
async function watch(page, { pid, context }) {
  const session = await context.newCDPSession(page);
  const look = async () => {
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return { heap: usedSize, buffers: backingStorageSize, browser: memory(pid) };
  };
  await session.send('HeapProfiler.collectGarbage');
  const start = await look();
  const peak = { ...start };
  return {
    async look() {
      for (const [key, value] of Object.entries(await look())) peak[key] = Math.max(peak[key], value);
    },
    /** Bytes. */
    growth: () => Object.fromEntries(Object.entries(peak).map(([key, value]) => [key, value - start[key]])),
  };
}

/** A file that is larger than any memory it could be held in, read from disk and written to disk. */
export async function big({ gigabytes, dist }) {
  const free = await freeDisk();
  // The source, what arrives, and as much again for a browser that writes to a copy first.
  const needed = 3 * gigabytes * 1024 ** 3;
  if (free < needed) throw new Error(`${needed / MB} MB of disk are needed, ${Math.round(free / MB)} MB are free.`);
  const file = await randomFile(gigabytes * 1024);
  try {
    await send(file, await localPlace({ dist }));
  } finally {
    await file.remove();
  }
}

async function send(file, place) {
  try {
    const ends = await connect(KIT.way, place);
    const { sender, receiver } = ends;
    await sender.locator('input').first().setInputFiles(file.path);
    await sender.evaluate(() => globalThis.bench.take());
    const watches = [await watch(sender, place.browsers[0]), await watch(receiver, place.browsers[1])];
    let over = false;
    const sending = sender.evaluate(() => globalThis.bench.send()).finally(() => (over = true));
    while (!over) {
      for (const each of watches) await each.look();
      await Promise.race([sending, new Promise((resolve) => setTimeout(resolve, INTERVAL))]);
    }
    const seconds = await sending;
    const received = await receiver.evaluate(() => globalThis.bench.received());
    if (received !== file.sha256) throw new Error('What arrived is not what was sent.');

    const rows = watches.map((each, index) => {
      const { heap, buffers, browser } = each.growth();
      return [['sender', 'receiver'][index], ...[heap, buffers, browser].map((bytes) => (bytes / MB).toFixed(1))];
    });
    const speed = (file.size / MB / seconds).toFixed(1);
    console.log(
      `${file.size / 1024 ** 3} GiB from disk to disk, SHA-256 equal, ${speed} MB/s; growth at its peak in MB`,
    );
    console.log(table(['', 'JS heap', 'its buffers', 'whole browser'], rows));
  } finally {
    await place.close();
  }
}
