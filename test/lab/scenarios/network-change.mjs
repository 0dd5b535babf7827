/** Changes of the network that the browser sees and tells its pages with `online`. */

/** Milliseconds between one network and the next. */
const GAP = 500;

const toMobile = {
  name: 'mobile',
  title: 'from Wi-Fi to the mobile network',
  target: 2,
  homes: (side) => ({ a: {}, b: {}, [side]: { mobile: 'symmetric' } }),
  async fault({ net, pause }, side) {
    const begin = Date.now();
    net.leaveWifi(side);
    await pause(GAP);
    net.joinMobile(side);
    return { begin, end: Date.now() };
  },
};

const newAddress = {
  name: 'address',
  title: 'another address in the same home',
  target: 2,
  async fault({ net }, side) {
    const begin = Date.now();
    net.changeAddress(side);
    return { begin, end: Date.now() };
  },
};

const plug = {
  name: 'plug',
  title: 'cable pulled for 5 s and put back',
  target: 2,
  async fault({ net, pause }, side) {
    const begin = Date.now();
    net.plug(side, false);
    await pause(5000);
    net.plug(side, true);
    return { begin, end: Date.now() };
  },
};

export const scenarios = [toMobile, newAddress, plug];
