import { loadavg } from 'node:os';
import { openCall } from './call.mjs';
import { frameGaps } from './frame-gaps.mjs';
import { story } from './story.mjs';

/** Milliseconds of a running call before something happens to it. */
const RUNNING = 2000;
/** Milliseconds of moving pictures after which they count as back for good. */
const STEADY = 3000;
/** Milliseconds after the fault's end at which nobody waits any longer. */
const ENOUGH = 40_000;

/**
 * @typedef {object} Result
 * @property {number | null} value seconds from the fault's end until pictures moved again in both directions;
 *   `null`: they did not
 * @property {string} detail for people
 * @property {string} [log] what happened in both pages, when `value` is bad or when it was asked for
 */

/**
 * One call, one fault, one figure.
 *
 * @param {object} scenario one of those in `scenarios/`
 * @param {Omit<import('./call.mjs').CallOptions, 'homes'> & { side: 'a' | 'b', log?: boolean }} options
 * @returns {Promise<Result>}
 */
export async function runFault(scenario, { side, log, ...options }) {
  const { homes = { a: {}, b: {} }, spareTurn } = scenario;
  const call = await openCall({ ...options, spareTurn, homes: typeof homes === 'function' ? homes(side) : homes });
  try {
    await call.connect();
    await call.pause(RUNNING);
    const paths = async () => (await call.each((page) => page.evaluate(() => globalThis.recorder.paths()))).a;
    const before = await paths();
    const times = await scenario.fault(call, side);
    const gaps = await untilBack(call, times);
    const { back = backOf(gaps), remark = '' } = (await scenario.judge?.(call, times, gaps)) ?? {};
    const values = [back.a, back.b];
    const value = values.includes(null) ? null : Math.max(...values) / 1000;
    const detail = [
      `a ${inWords(back.a)}, b ${inWords(back.b)}`,
      `longest standstill ${(Math.max(gaps.a.longest, gaps.b.longest) / 1000).toFixed(2)} s`,
      `${before} → ${await paths()}`,
      `load ${loadavg()[0].toFixed(1)}`,
      ...(remark ? [remark] : []),
    ].join('; ');
    return {
      value,
      detail,
      ...(log || value === null ? { log: await story(call, { from: times.begin, zero: times.end }) } : {}),
    };
  } finally {
    await call.close();
  }
}

const backOf = ({ a, b }) => ({ a: a.back, b: b.back });
const inWords = (milliseconds) => (milliseconds === null ? 'never' : `${(milliseconds / 1000).toFixed(2)} s`);

/** Resolves once the pictures move for good in both directions, or it is too late for that. */
async function untilBack(call, { begin, end }) {
  for (;;) {
    const since = begin - 1000;
    const frames = await call.each((page) => page.evaluate((time) => globalThis.recorder.framesSince(time), since));
    const now = Date.now();
    const gaps = {
      a: frameGaps(frames.a, { begin, end, now }),
      b: frameGaps(frames.b, { begin, end, now }),
    };
    const steady = [gaps.a, gaps.b].every(({ back }) => back !== null && now > end + back + STEADY);
    if (steady || now > end + ENOUGH) return gaps;
    await call.pause(250);
  }
}
