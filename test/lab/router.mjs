import { execFileSync } from 'node:child_process';

/**
 * How a router translates addresses, as nftables has it. `cone`: one public port for an inside port whoever it talks
 * to, as Linux gives it while that port is free; `symmetric`: another one for each other end.
 */
const TRANSLATION = { cone: 'masquerade', symmetric: 'masquerade random,fully-random' };

/**
 * The rules of a home's router, with the interfaces `wan` and `lan`.
 *
 * Its input is dropped: a packet from outside that reached the router itself, before the host inside has sent one of
 * its own, would take the very port that a cone is to keep for that host.
 */
const rules = (nat) => `
flush ruleset
table inet home {
  chain faults {
  }
  chain input {
    type filter hook input priority 0; policy drop;
    iifname "lan" accept
    ct state established,related accept
  }
  chain forward {
    type filter hook forward priority 0; policy accept;
    jump faults
    ${nat === 'none' ? '' : 'iifname "wan" ct state new,invalid drop'}
  }
}
${
  nat === 'none'
    ? ''
    : `table ip nat {
  chain out {
    type nat hook postrouting priority 100; policy accept;
    oifname "wan" meta l4proto udp ${TRANSLATION[nat]}
    oifname "wan" masquerade
  }
}`
}
`;

/** @typedef {'cone' | 'symmetric' | 'none'} Nat `none`: it only passes on, and is no firewall either */

/**
 * Makes a router of a namespace whose interfaces are there.
 *
 * @param {ReturnType<import('./namespaces.mjs').openNamespaces>} namespaces
 * @param {{ name: string, address: string, gateway: string, nat: Nat }} options
 */
export function openRouter(namespaces, { name, address, gateway, nat }) {
  const nft = (input) => {
    const [command, ...args] = [...namespaces.inside(name), 'nft', '-f', '-'];
    execFileSync(command, args, { input, stdio: ['pipe', 'pipe', 'pipe'] });
  };
  const setAddress = (wanted) => {
    namespaces.ipIn(name, 'addr flush dev wan');
    namespaces.ipIn(name, `addr add ${wanted}/24 dev wan`);
    namespaces.ipIn(name, `route replace default via ${gateway}`);
  };
  /** From now on, and in place of what was told before. */
  const drop = (...packets) =>
    nft(
      ['flush chain inet home faults', ...packets.map((each) => `add rule inet home faults ${each} drop`)].join('\n'),
    );

  namespaces.ipIn(name, 'link set wan up');
  setAddress(address);
  namespaces.runIn(name, 'sysctl', '-qw', 'net.ipv4.ip_forward=1');
  nft(rules(nat));
  return {
    /** Nothing gets through any more, and the host inside is told nothing. */
    cut: () => drop('meta nfproto ipv4'),
    /** Only these TCP ports can be reached; without any, TCP is free. */
    blockUdp: (...ports) =>
      drop('meta l4proto udp', ...(ports.length ? [`ct direction original tcp dport != { ${ports.join(', ')} }`] : [])),
    /** Everything gets through again. */
    mend: () => drop(),
    /** Another public address; what was translated to the old one is forgotten with it. */
    setAddress,
  };
}
