/** The line of a home goes dead and comes back; neither its host nor its router sees anything. */
const cut = (seconds, target) => ({
  name: `cut-${seconds}`,
  title: `link cut for ${seconds} s`,
  target,
  async fault({ net, pause }, side) {
    const begin = Date.now();
    net.cut(side);
    await pause(seconds * 1000);
    net.mend(side);
    return { begin, end: Date.now() };
  },
});

const SECONDS = 20;

const everything = {
  name: 'cut-all',
  title: `link cut and signaling server down for ${SECONDS} s`,
  target: 2,
  async fault({ net, pause, signaling }, side) {
    const begin = Date.now();
    net.cut(side);
    await signaling.kill();
    await pause(SECONDS * 1000);
    await signaling.start();
    net.mend(side);
    return { begin, end: Date.now() };
  },
};

export const scenarios = [cut(5, 0.5), cut(12, 0.5), cut(40, 1.5), everything];
