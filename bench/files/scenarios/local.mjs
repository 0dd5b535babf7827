import { median, summary } from '../../support/statistics.mjs';
import { table } from '../../support/table.mjs';
import { localPlace } from '../places.mjs';
import { measureUndisturbed, takeTurns } from '../transfer.mjs';
import { KIT, OTHERS, RAW } from '../ways.mjs';

/** Everybody, between two browsers on this machine. */
export async function local({ runs, megabytes = 256, dist, only, wait }) {
  const ways = [RAW, KIT, ...OTHERS].filter(({ way }) => way === RAW.way || !only || only.includes(way));
  const place = await localPlace({ dist });
  let results;
  try {
    results = await takeTurns(ways, runs, async ({ way, name }) => {
      const result = await measureUndisturbed(way, megabytes, { wait, ...place }).catch((error) => {
        if (way === RAW.way || way === KIT.way) throw error;
        console.error(error.message);
        return { speed: 0, cpu: NaN, others: NaN };
      });
      const { speed, cpu, others } = result;
      const rest = `others took ${(others * 100).toFixed(0)}% of the machine`;
      console.error(`${name}: ${speed.toFixed(1)} MB/s, ${cpu.toFixed(1)} CPU s/GiB, ${rest}`);
      return result;
    });
  } finally {
    await place.close();
  }

  const [raw] = results;
  /** Median of the ratios to the raw channel's run in the same round. */
  const ratio = (mine, key) => median(mine.map((each, round) => each[key] / raw[round][key])).toFixed(2);
  const rows = results.map((mine, index) => {
    const speed = summary(mine.map((each) => each.speed));
    return [
      ways[index].name,
      speed.median.toFixed(1),
      `${speed.min.toFixed(1)}–${speed.max.toFixed(1)}`,
      ratio(mine, 'speed'),
      median(mine.map((each) => each.cpu)).toFixed(2),
      ratio(mine, 'cpu'),
      `${(median(mine.map((each) => each.others)) * 100).toFixed(0)}%`,
    ];
  });
  console.log(`${megabytes} MiB between two browsers on this machine, ${runs} runs each, Chromium ${place.version}`);
  console.log('others: share of the machine that went to other programs meanwhile');
  console.log(table(['', 'MB/s', 'all within', 'of raw', 'CPU s/GiB', 'of raw', 'others'], rows));
}
