/** Changes of the path that no browser can see, so that nothing but the silence tells of them. */
const relayed = { a: { nat: 'symmetric' }, b: { nat: 'symmetric' } };

const newPublicAddress = {
  name: 'public-address',
  title: 'the router gets another public address',
  target: 5,
  async fault({ net }, side) {
    const begin = Date.now();
    net.changePublicAddress(side);
    return { begin, end: Date.now() };
  },
};

const turnRestart = {
  name: 'turn-restart',
  title: 'TURN server restarted under a relayed call',
  target: 5,
  homes: relayed,
  async fault({ turn }) {
    const begin = Date.now();
    await turn.kill();
    await turn.start();
    return { begin, end: begin };
  },
};

const turnLost = {
  name: 'turn-lost',
  title: 'TURN server gone for good, another one is there',
  target: 5,
  homes: relayed,
  spareTurn: true,
  async fault({ turn }) {
    const begin = Date.now();
    await turn.kill();
    return { begin, end: begin };
  },
};

const udpBlocked = {
  name: 'udp-blocked',
  title: 'UDP blocked, TURN over TCP is there',
  target: 4.5,
  async fault({ net }, side) {
    const begin = Date.now();
    net.blockUdp(side);
    return { begin, end: begin };
  },
};

export const scenarios = [newPublicAddress, turnRestart, turnLost, udpBlocked];
