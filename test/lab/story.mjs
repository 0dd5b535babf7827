/**
 * What both pages of a call wrote down, in order.
 *
 * @param {{ each: (ask: (page: object) => Promise<unknown>) => Promise<Record<'a' | 'b', object[]>> }} call
 * @param {{ from?: number, zero?: number }} [times] milliseconds: from when on, and what the seconds count from
 */
export async function story(call, { from = 0, zero } = {}) {
  const logs = await call.each((page) => page.evaluate(() => globalThis.recorder.log));
  const all = ['a', 'b']
    .flatMap((side) => logs[side].map((entry) => ({ ...entry, side })))
    .filter(({ at }) => at >= from)
    .sort((one, other) => one.at - other.at);
  const origin = zero ?? all[0]?.at;
  return all
    .map(({ at, what, side }) => `    ${((at - origin) / 1000).toFixed(2).padStart(7)} ${side} ${what}`)
    .join('\n');
}
