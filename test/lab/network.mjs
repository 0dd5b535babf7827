/**
 * A small internet of network namespaces: hosts on a switch, each behind a cable with manners of its own. For homes
 * behind routers see `internet.mjs`.
 *
 *     host a ══ cable ══╗
 *                       ╠══ switch, and the server's host (10.77.0.1)
 *     host b ══ cable ══╝
 *
 * Needs Linux, root, `ip` and, for cables with manners, a C compiler and /dev/net/tun.
 */
import { layCable } from './cable.mjs';
import { openNamespaces } from './namespaces.mjs';

export { networkMissing } from './namespaces.mjs';

export const SERVER_ADDRESS = '10.77.0.1';

/** @typedef {import('./cable.mjs').Manners} Cable */

/**
 * @param {Record<string, Cable | null>} hosts by name (one or two letters or so: interfaces are named after them);
 *   `null` for a cable without manners, which costs no CPU
 */
export async function openNetwork(hosts) {
  const namespaces = openNamespaces();
  const { ipIn, make, namespace } = namespaces;
  const names = Object.keys(hosts);
  const addressOf = (name) => `10.77.0.${11 + names.indexOf(name)}`;
  const cables = new Map();
  const cableOf = (name) => {
    const cable = cables.get(name);
    if (!cable) throw new Error(`The cable of ${name} has no manners.`);
    return cable;
  };

  async function plug(name, manners) {
    const [near, far] = [`near-${name}`, `far-${name}`];
    const cable = await layCable(namespaces, { at: 'server', near, far, manners });
    if (cable) cables.set(name, cable);
    ipIn('server', `link set ${near} netns ${namespace(name)}`);
    ipIn('server', `link set ${far} master switch up`);
    ipIn(name, `link set ${near} name eth0`);
    ipIn(name, `addr add ${addressOf(name)}/24 dev eth0`);
    ipIn(name, 'link set eth0 up');
    // It leads nowhere, but without one a browser takes itself for offline.
    ipIn(name, `route add default via ${SERVER_ADDRESS}`);
  }

  make('server');
  ipIn('server', 'link add switch type bridge');
  ipIn('server', `addr add ${SERVER_ADDRESS}/24 dev switch`);
  ipIn('server', 'link set switch up');
  for (const name of names) {
    make(name);
    await plug(name, hosts[name]);
  }

  return {
    /** What stands before a command that is to run on that host, or on `server`. */
    inside: namespaces.inside,
    addressOf,
    /** Gives the cable of a host other manners, at once. */
    shape: (name, manners) => cableOf(name).shape(manners),
    /** Nothing gets through any more, and neither end is told. */
    cut: (name) => cableOf(name).cut(),
    /** Everything gets through again as before. */
    mend: (name) => cableOf(name).mend(),
    async close() {
      for (const cable of cables.values()) cable.close();
      namespaces.close();
    },
  };
}
