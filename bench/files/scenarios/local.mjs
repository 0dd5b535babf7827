import { median, summary } from '../../support/statistics.mjs';
import { table } from '../../support/table.mjs';
import { localPlace } from '../places.mjs';
import { measureUndisturbed, takeTurns } from '../transfer.mjs';
import { KIT, OTHERS, RAW } from '../ways.mjs';

/** `null` for one of the others that did not get through; that is a result as well. */
async function run(way, name, megabytes, place) {
  try {
    const { speed, cpu, others } = await measureUndisturbed(way, megabytes, place);
    const rest = `others took ${(others * 100).toFixed(0)}% of the machine`;
    console.error(`${name}: ${speed.toFixed(1)} MB/s, ${cpu.toFixed(1)} CPU s/GiB, ${rest}`);
    return { speed, cpu, others };
  } catch (error) {
    if (way === RAW.way || way === KIT.way) throw error;
    console.error(error.message);
    return null;
  }
}

/** Everybody, between two browsers on this machine. */
export async function local({ runs, megabytes = 256, dist, only, wait }) {
  const ways = [RAW, KIT, ...OTHERS].filter(({ way }) => way === RAW.way || !only || only.includes(way));
  const place = await localPlace({ dist });
  let results;
  try {
    results = await takeTurns(ways, runs, ({ way, name }) => run(way, name, megabytes, { wait, ...place }));
  } finally {
    await place.close();
  }

  const [raw] = results;
  const rows = results.map((all, index) => {
    const rounds = [...all.keys()].filter((round) => all[round]);
    const { name } = ways[index];
    if (rounds.length === 0) return [name, 'never finished'];
    const middle = (pick) => median(rounds.map((round) => pick(all[round], raw[round])));
    const { min, max } = summary(rounds.map((round) => all[round].speed));
    return [
      rounds.length < runs ? `${name} (${runs - rounds.length} of ${runs} did not finish)` : name,
      middle(({ speed }) => speed).toFixed(1),
      `${min.toFixed(1)}–${max.toFixed(1)}`,
      middle((mine, measure) => mine.speed / measure.speed).toFixed(2),
      middle(({ cpu }) => cpu).toFixed(1),
      middle((mine, measure) => mine.cpu / measure.cpu).toFixed(2),
      `${(middle(({ others }) => others) * 100).toFixed(0)}%`,
    ];
  });
  console.log(`${megabytes} MiB between two browsers on this machine, ${runs} runs each, Chromium ${place.version}`);
  console.log('of raw: median of the ratios within each round; others: share of the machine that other programs took');
  console.log(table(['', 'MB/s', 'all within', 'of raw', 'CPU s/GiB', 'of raw', 'others'], rows));
}
