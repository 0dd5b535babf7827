/**
 * A made-up internet: homes behind routers, with a second way out for those who take their phone along.
 *
 *     host a ── router ra ──╗
 *          └─── router ma ──╣   203.0.113.0/24
 *                           ╠══ switch, and the services: web and signaling .10, TURN .20 and .21
 *     host b ── router rb ──╝
 *
 * Beside what `network.mjs` needs, `nft` makes the routers.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layCable } from './cable.mjs';
import { openNamespaces } from './namespaces.mjs';
import { openRouter } from './router.mjs';

export const ADDRESS = { server: '203.0.113.10', turn: '203.0.113.20', spareTurn: '203.0.113.21' };
/** Firefox wants a name for TURN over TLS. */
export const TURN_NAME = 'turn.lab';

const GATEWAY = '203.0.113.1';
/** Nobody lives there. */
const NOWHERE = '203.0.113.254';

/**
 * @typedef {object} Home
 * @property {import('./router.mjs').Nat} [nat] Default `cone`
 * @property {import('./cable.mjs').Manners | null} [cable] between the router and the internet
 * @property {import('./router.mjs').Nat} [mobile] the router of a second network, which is off until `switchNetwork`
 */

/** @param {Record<string, Home>} homes by name, of one letter */
export async function openInternet(homes) {
  const namespaces = openNamespaces();
  const { folder, ipIn, make, namespace, runIn } = namespaces;
  const names = Object.keys(homes);
  /** The way out that each host uses: `router`, `address` of the router in the home, `device` of the host. */
  const ways = new Map();
  const mobiles = new Map();
  const cables = [];

  async function layWay(host, { router, number, device, nat, cable: manners = null }) {
    const lan = `192.168.${number}`;
    const address = `203.0.113.${100 + number}`;
    make(router);
    const [near, far] = [`near-${router}`, `far-${router}`];
    const cable = await layCable(namespaces, { at: 'net', near, far, manners });
    if (cable) cables.push(cable);
    ipIn('net', `link set ${near} netns ${namespace(router)}`);
    ipIn('net', `link set ${far} master switch up`);
    ipIn(router, `link set ${near} name wan`);
    ipIn(router, `link add lan type veth peer name ${device} netns ${namespace(host)}`);
    ipIn(router, `addr add ${lan}.1/24 dev lan`);
    ipIn(router, 'link set lan up');
    if (nat === 'none') ipIn('net', `route add ${lan}.0/24 via ${address}`);
    const rules = openRouter(namespaces, { name: router, address, gateway: GATEWAY, nat });
    return { ...rules, router, device, lan, number };
  }

  /** Brings the host's end of a way up; its default route goes there from now on. */
  function take(host, way, last = 2) {
    ipIn(host, `addr flush dev ${way.device}`);
    ipIn(host, `addr add ${way.lan}.${last}/24 dev ${way.device}`);
    ipIn(host, `link set ${way.device} up`);
    ipIn(host, `route replace default via ${way.lan}.1`);
    ways.set(host, way);
  }

  make('net');
  ipIn('net', 'link add switch type bridge');
  for (const address of [GATEWAY, ...Object.values(ADDRESS)]) ipIn('net', `addr add ${address}/24 dev switch`);
  ipIn('net', 'link set switch up');
  runIn('net', 'sysctl', '-qw', 'net.ipv4.ip_forward=1', 'net.ipv4.conf.all.send_redirects=0');
  // What is for nobody is swallowed. Without a default route, coturn gets ENETUNREACH when it is to send to the private
  // address of a peer, takes that relay for broken and drops all its later packets (seen with 4.6.1).
  ipIn('net', `neigh add ${NOWHERE} lladdr 02:00:00:00:00:fe dev switch nud permanent`);
  ipIn('net', `route add default via ${NOWHERE}`);

  for (const [index, host] of names.entries()) {
    const { nat = 'cone', cable, mobile } = homes[host];
    make(host);
    take(host, await layWay(host, { router: `r${host}`, number: 11 + index, device: 'eth0', nat, cable }));
    if (mobile)
      mobiles.set(host, await layWay(host, { router: `m${host}`, number: 31 + index, device: 'eth1', nat: mobile }));
  }

  const hosts = join(folder, 'hosts');
  writeFileSync(hosts, `127.0.0.1 localhost\n${ADDRESS.turn} ${TURN_NAME}\n`);

  return {
    folder,
    /** What stands before a command that is to run on a host, or on `net`. It knows the lab's own names. */
    inside: (name) => [
      ...namespaces.inside(name),
      ...['sh', '-c', `mount --bind ${hosts} /etc/hosts && exec "$@"`, 'sh'], // The mounts of `ip netns exec` are its own.
    ],
    /** Nothing gets in or out of a home any more, and nobody is told. */
    cut: (host) => ways.get(host).cut(),
    /** UDP gets no further than the router of a home; of TCP only those ports, if there are any. */
    blockUdp: (host, ...ports) => ways.get(host).blockUdp(...ports),
    /** Everything gets through again. */
    mend: (host) => ways.get(host).mend(),
    /** Pulls the plug of a host, which it sees, or puts it back. */
    plug: (host, on) => ipIn(ways.get(host).router, `link set lan ${on ? 'up' : 'down'}`),
    /** Another address in the same home, as when a lease has run out. */
    changeAddress: (host) => take(host, ways.get(host), 77),
    /** The router gets another public address, which the host does not see. */
    changePublicAddress: (host) => ways.get(host).setAddress(`203.0.113.${180 + ways.get(host).number}`),
    /** Out of the Wi-Fi: its interface goes down. */
    leaveWifi(host) {
      const { device } = ways.get(host);
      ipIn(host, `addr flush dev ${device}`);
      ipIn(host, `link set ${device} down`);
    },
    /** Into the mobile network. */
    joinMobile: (host) => take(host, mobiles.get(host)),
    async close() {
      for (const cable of cables) cable.close();
      namespaces.close();
    },
  };
}
