import { WEB_PORTS } from '../call.mjs';
import { TURN_PORT } from '../turn-server.mjs';

/** It has to work; how fast stands beside the plain page in the same network. */
const TARGET = 5;

const between = (name, title, homes, prepare) => ({ name: `connect-${name}`, title, target: TARGET, homes, prepare });
const nats = (a, b) => ({ a: { nat: a }, b: { nat: b } });

export const scenarios = [
  between('cone', 'cone to cone', nats('cone', 'cone')),
  between('mixed', 'symmetric to cone', nats('symmetric', 'cone')),
  between('symmetric', 'symmetric to symmetric', nats('symmetric', 'symmetric')),
  between('no-nat', 'no NAT on either side', nats('none', 'none')),
  between('no-udp', 'UDP blocked at a', nats('cone', 'cone'), (net) => net.blockUdp('a')),
  between('tls', 'nothing but the web and TURN over TLS at a', nats('cone', 'cone'), (net) =>
    net.blockUdp('a', ...WEB_PORTS, TURN_PORT.tls),
  ),
];
