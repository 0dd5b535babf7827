/** Milliseconds. Less than this, with no packet lost, is a machine that is busy. */
const STANDSTILL = 1000;
/** Milliseconds after which nobody waits for a socket any longer. */
const ENOUGH = 40_000;

const totals = () => globalThis.recorder.totals();
/** When a socket opened after that time. */
const openedAfter = (time) =>
  globalThis.recorder.log.find(({ at, what }) => what === 'socket open' && at > time)?.at ?? null;

/** By the clock, a socket can be open a moment before the server has said that it listens: so since it was ended. */
async function untilOpened(call, begin) {
  const end = Date.now() + ENOUGH;
  for (;;) {
    const opened = await call.each((page) => page.evaluate(openedAfter, begin));
    if ((opened.a && opened.b) || Date.now() > end) return opened;
    await call.pause(100);
  }
}

const restart = {
  name: 'server-restart',
  title: 'signaling server restarted, call running: no frame lost, and the socket back',
  target: 0.5,
  async fault(call) {
    const before = await call.each((page) => page.evaluate(totals));
    const begin = Date.now();
    await call.signaling.kill();
    await call.pause(1000);
    return { begin, end: await call.signaling.start(), before };
  },
  /** What counts is when the sockets are back; a call that was touched meanwhile has no figure at all. */
  async judge(call, { begin, end, before }, gaps) {
    const opened = await untilOpened(call, begin);
    const after = await call.each((page) => page.evaluate(totals));
    const touched = ['a', 'b'].filter(
      (side) =>
        gaps[side].longest > STANDSTILL ||
        after[side].connections > before[side].connections ||
        after[side].packetsLost > before[side].packetsLost,
    );
    const back = (side) => (touched.includes(side) || opened[side] === null ? null : Math.max(0, opened[side] - end));
    return {
      back: { a: back('a'), b: back('b') },
      remark: touched.length ? `pictures of ${touched.join(' and ')} were touched` : '',
    };
  },
};

export const scenarios = [restart];
