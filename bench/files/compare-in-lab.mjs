import { median, summary } from '../support/statistics.mjs';
import { table } from '../support/table.mjs';
import { labPlace } from './places.mjs';
import { connect, takeTurns, verify } from './transfer.mjs';
import { KIT, RAW } from './ways.mjs';

/** Seconds after which it is enough to know how far a slow one has come. */
const ENOUGH = 30;

/** Megabits a second over one fresh connection, its start included. */
async function speed(way, megabytes, place) {
  const ends = await connect(way, place);
  try {
    const { sender, receiver } = ends;
    await sender.evaluate((size) => globalThis.bench.prepare(size), megabytes);
    let timer;
    const enough = new Promise((resolve) => (timer = setTimeout(resolve, ENOUGH * 1000)));
    const sending = sender.evaluate(() => globalThis.bench.send());
    sending.catch(() => undefined); // Its page is closed under it when it was too slow; before that, the race tells.
    const seconds = await Promise.race([sending, enough]);
    clearTimeout(timer);
    if (seconds === undefined) {
      const bytes = await receiver.evaluate(() => globalThis.bench.progress());
      return (bytes * 8) / 1e6 / ENOUGH;
    }
    await verify(way, ends);
    return (megabytes * 1024 ** 2 * 8) / 1e6 / seconds;
  } finally {
    await ends.close();
  }
}

/** The kit and the raw channel in turns from behind a cable with such manners. */
export async function compareInLab({ title, cable, runs, megabytes = 32, dist }) {
  const place = await labPlace({ dist, cable });
  if (!place) return;
  const ways = [RAW, KIT];
  let results;
  try {
    results = await takeTurns(ways, runs, async ({ way, name }) => {
      const megabits = await speed(way, megabytes, place);
      console.error(`${name}: ${megabits.toFixed(2)} Mbit/s`);
      return megabits;
    });
  } finally {
    await place.close();
  }
  const [raw] = results;
  const rows = results.map((mine, index) => {
    const { median: middle, min, max } = summary(mine);
    const ratio = median(mine.map((each, round) => each / raw[round]));
    return [ways[index].name, middle.toFixed(2), `${min.toFixed(2)}–${max.toFixed(2)}`, ratio.toFixed(2)];
  });
  console.log(`${title}: ${megabytes} MiB or ${ENOUGH} s, ${runs} runs each, Chromium ${place.version}`);
  console.log(table(['', 'Mbit/s', 'all within', 'of raw'], rows));
}
