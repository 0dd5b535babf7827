import { randomFile } from '../../support/random-file.mjs';
import { table } from '../../support/table.mjs';
import { labPlace } from '../places.mjs';
import { People } from '../people.mjs';

const MIB = 1024 * 1024;
/** Fast, but not so fast that the file is through before ten breaks are. */
const CABLE = { delay: 5, up: 100_000, down: 100_000, queue: 200 };
const BREAKS = 10;
const KINDS = ['link', 'receiver', 'sender', 'server'];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One file, and ten things that end most transfers. */
export async function resume({ megabytes = 256, seed, only = KINDS, dist }) {
  const unknown = only.find((kind) => !KINDS.includes(kind));
  if (unknown) throw new Error(`There is no break "${unknown}": ${KINDS.join(', ')}.`);
  const place = await labPlace({ dist, cable: CABLE });
  if (!place) return;
  const random = randomNumbers(seed);
  const kinds = Array.from({ length: BREAKS }, (_, index) => only[index % only.length]);
  // One in each tenth of most of it: what is on its way when the last one comes must not be the end.
  const points = kinds.map((_, index) => (0.9 * (index + random())) / BREAKS);
  const pause = (least, most) =>
    new Promise((resolve) => setTimeout(resolve, (least + (most - least) * random()) * 1000));
  const file = await randomFile(megabytes);
  const people = new People(place, file);
  const breaks = {
    async link() {
      place.lab.cut('a');
      await pause(1, 30);
      place.lab.mend('a');
    },
    async server() {
      await place.killServer();
      await pause(1, 5);
      await place.restartServer();
    },
    async receiver() {
      await people.killReceiver();
      await pause(0, 3);
      await people.openReceiver();
    },
    async sender() {
      await people.killSender();
      await pause(0, 3);
      await people.openSender();
    },
  };
  const rows = [];
  try {
    await people.come();
    for (const [index, kind] of kinds.entries()) {
      const { bytes, done } = await people.until((now) => now.bytes >= points[index] * file.size);
      if (done) throw new Error(`It was through before break ${index + 1}.`);
      const sent = await people.sent();
      const began = performance.now();
      await breaks[kind]();
      await people.until((now) => now.bytes > bytes);
      const took = (performance.now() - began) / 1000;
      rows.push([kind, (bytes / MIB).toFixed(0), ((sent - bytes) / MIB).toFixed(2), took.toFixed(1)]);
      console.error(`${kind} at ${rows.at(-1)[1]} MiB, ${rows.at(-1)[2]} MiB ahead, back after ${rows.at(-1)[3]} s`);
    }
    await people.until(({ done }) => done);
    const received = await people.receiver.evaluate(() => globalThis.bench.received());
    if (received !== file.sha256) throw new Error('What arrived is not what was sent.');

    const again = (await people.sent()) - file.size;
    const allowed = 0.02 * file.size + BREAKS * MIB;
    console.log(`${megabytes} MiB, ${BREAKS} breaks, seed ${seed}: SHA-256 equal`);
    console.log(table(['break', 'at MiB', 'sent beyond that', 'moves on after, s'], rows));
    console.log(
      `sent again: ${(again / MIB).toFixed(2)} MiB, ${((again / file.size) * 100).toFixed(2)}% of the file ` +
        `(2% and a block a break are ${(allowed / MIB).toFixed(1)} MiB)`,
    );
  } finally {
    await place.close();
    await file.remove();
  }
}
