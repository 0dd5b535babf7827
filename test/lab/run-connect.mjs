import { loadavg } from 'node:os';
import { openCall } from './call.mjs';

const connectedAt = () => globalThis.recorder.log.find(({ what }) => what === 'connection 1 connected')?.at;
const inWords = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

/**
 * One call, and how long it takes from the page of the one who comes last to pictures on both sides.
 *
 * @param {object} scenario one of `scenarios/connect.mjs`
 * @param {Omit<import('./call.mjs').CallOptions, 'homes'>} options
 * @returns {Promise<import('./run-fault.mjs').Result>}
 */
export async function runConnect({ homes, prepare }, { side: _, log: __, ...options }) {
  const call = await openCall({ ...options, homes });
  try {
    prepare?.(call.net);
    const { a } = call.pages;
    await call.connect();
    const began = await a.evaluate(() => globalThis.recorder.began);
    const connected = (await a.evaluate(connectedAt)) - began;
    const first = await call.each((page) => page.evaluate(() => globalThis.recorder.framesSince(0)[0]));
    const pictures = Math.max(first.a, first.b) - began;
    const path = await a.evaluate(() => globalThis.recorder.paths());
    return {
      value: pictures / 1000,
      detail: `connected ${inWords(connected)}; ${path}; load ${loadavg()[0].toFixed(1)}`,
    };
  } finally {
    await call.close();
  }
}
