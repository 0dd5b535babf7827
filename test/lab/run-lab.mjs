import { availableParallelism, loadavg } from 'node:os';
import { median } from '../../bench/support/statistics.mjs';
import { table } from '../../bench/support/table.mjs';
import { runConnect } from './run-connect.mjs';
import { runFault } from './run-fault.mjs';
import { scenarios as connects } from './scenarios/connect.mjs';
import { scenarios as cuts } from './scenarios/cut.mjs';
import { scenarios as changes } from './scenarios/network-change.mjs';
import { scenarios as server } from './scenarios/server-restart.mjs';
import { scenarios as silent } from './scenarios/silent-path-change.mjs';

/** Every scenario, in the order of the table. */
export const SCENARIOS = [...cuts, ...server, ...changes, ...silent, ...connects];

/**
 * What CI runs once, and the seconds that it allows. They are no targets: a busy machine with two cores takes longer,
 * but what needs as long as this does not recover by its own strength any more.
 */
export const QUICK = new Map([
  ['cut-5', 8],
  ['server-restart', 8],
  ['connect-symmetric', 15],
]);

const inWords = (value) => (value === null ? 'never' : value.toFixed(2));

/** Never is longer than anything. */
function middle(values) {
  const value = median(values.map((each) => each ?? Number.MAX_VALUE));
  return value > 1e6 ? null : value;
}

/** One run; that it could not even begin is a result as well. */
async function runOnce(scenario, options) {
  try {
    return await (scenario.fault ? runFault : runConnect)(scenario, options);
  } catch (error) {
    return { value: null, detail: error.message, log: error.log ?? error.stack };
  }
}

/**
 * Runs scenarios and prints a table.
 *
 * @param {object} options
 * @param {object[]} options.scenarios some of `SCENARIOS`
 * @param {number} options.runs of each, of which the median counts
 * @param {('a' | 'b')[]} options.sides whose home it happens to
 * @param {('kit' | 'plain')[]} options.subjects
 * @param {Map<string, number>} [options.limits] by name, in place of the targets
 * @param {string} options.dist
 * @param {Record<'a' | 'b', 'chromium' | 'firefox'>} options.browsers
 * @param {boolean} [options.log]
 * @returns {Promise<number>} how many targets the kit missed
 */
export async function runLab({ scenarios, runs, sides, subjects, limits, ...options }) {
  const rows = [];
  let missed = 0;
  let load = 0;
  for (const scenario of scenarios) {
    // Who is cut off makes no difference to two who only come together.
    for (const side of scenario.fault ? sides : ['a']) {
      const values = {};
      for (const subject of subjects) {
        values[subject] = [];
        for (let run = 1; run <= runs; run++) {
          const { value, detail, log } = await runOnce(scenario, { ...options, subject, side });
          load = Math.max(load, loadavg()[0]);
          values[subject].push(value);
          console.log(`${scenario.name} ${side} ${subject} ${run}/${runs}: ${inWords(value)} (${detail})`);
          if (log) console.log(log);
        }
      }
      const target = limits?.get(scenario.name) ?? scenario.target;
      const { kit, plain } = values;
      const result = kit && middle(kit);
      const isMissed = kit && (result === null || result > target);
      if (isMissed) missed++;
      rows.push([
        scenario.title,
        scenario.fault ? side : '',
        target.toFixed(1),
        kit ? inWords(result) : '',
        kit ? (isMissed ? 'missed' : 'ok') : '',
        plain ? inWords(middle(plain)) : '',
        (kit ?? plain).map(inWords).join(' '),
      ]);
    }
  }
  const { a, b } = options.browsers;
  console.log(
    `\nSeconds until pictures move in both directions; ${a} at a, ${b} at b; load up to ${load.toFixed(1)} on ${availableParallelism()} cores`,
  );
  console.log(table(['', 'side', limits ? 'limit' : 'target', 'kit', '', 'plain page', 'all runs'], rows));
  return missed;
}
