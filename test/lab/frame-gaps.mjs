/** Milliseconds without a frame that people take for a standstill. The lab's cameras give 15 frames a second. */
export const STANDSTILL = 500;

/**
 * What a fault did to the pictures that arrived, told by nothing but the times at which they did.
 *
 * @param {number[]} frames milliseconds, in order
 * @param {{ begin: number, end: number, now: number }} times of the fault, and until when `frames` were taken
 * @returns {{ back: number | null, longest: number }} `back`: milliseconds from the fault's end until pictures moved
 *   for good; 0 when they did before, `null` when they do not. `longest`: the longest time without a frame since the
 *   fault began
 */
export function frameGaps(frames, { begin, end, now }) {
  const before = frames.findLast((at) => at <= begin) ?? begin;
  const times = [before, ...frames.filter((at) => at > begin), now];
  let back = 0;
  let longest = 0;
  for (let next = 1; next < times.length; next++) {
    const gap = times[next] - times[next - 1];
    longest = Math.max(longest, gap);
    // The last standstill counts: a picture that moved and stopped again was not back.
    if (gap > STANDSTILL) back = next === times.length - 1 ? null : Math.max(0, times[next] - end);
  }
  return { back, longest };
}
