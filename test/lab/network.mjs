/**
 * A small internet of network namespaces: hosts on a switch, each behind a cable with manners of its own. Nothing
 * gets out, because none of the namespaces has a way to the machine's network.
 *
 *     host a ══ cable ══╗
 *                       ╠══ switch, and the server's host (10.77.0.1)
 *     host b ══ cable ══╝
 *
 * Needs Linux, root, `ip` and, for cables with manners, a C compiler and /dev/net/tun.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const SERVER_ADDRESS = '10.77.0.1';

const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const ip = (...words) => run('ip', ...words.join(' ').split(' '));

const isThere = (command) => {
  try {
    run('sh', '-c', `command -v ${command}`);
    return true;
  } catch {
    return false; // That is what it says when it finds none.
  }
};

/** Why there can be no network of ours on this machine, or `null`. */
export function networkMissing() {
  if (process.platform !== 'linux') return 'it needs Linux';
  if (process.getuid() !== 0) return 'it needs root';
  for (const command of ['ip', 'gcc']) if (!isThere(command)) return `it needs the command ${command}`;
  if (!existsSync('/dev/net/tun')) return 'it needs /dev/net/tun';
  return null;
}

/** Of all namespaces; then come the process that made them, and which of its networks it is. */
const PREFIX = 'rtcnet';
let networks = 0;

function remove(isOurs) {
  const names = ip('netns list')
    .split('\n')
    .map((line) => line.split(' ')[0]);
  for (const name of names.filter(isOurs)) {
    for (const pid of ip('netns pids', name).split('\n').filter(Boolean)) kill(Number(pid));
    ip('netns del', name);
  }
}

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // It has ended by itself.
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // There is none with that number.
  }
}

/** Ends what was left behind by runs that were killed. Other runs have networks of their own. */
function sweep() {
  remove((name) => {
    const [, pid] = new RegExp(`^${PREFIX}-(\\d+)-`).exec(name) ?? [];
    return pid && !isRunning(Number(pid));
  });
}

/**
 * What a cable does, the same both ways except for the rate.
 * @typedef {object} Cable
 * @property {number} [delay] milliseconds one way. Default 0
 * @property {number} [loss] percent of the packets, each way. Default 0
 * @property {number} [up] kilobits a second from the host; 0, the default: no limit
 * @property {number} [down] kilobits a second to the host; 0, the default: no limit
 * @property {number} [queue] milliseconds of waiting in front of the limit, above which packets are dropped. Default 200
 */

/**
 * @param {Record<string, Cable | null>} hosts by name (one or two letters or so: interfaces are named after them);
 *   `null` for a cable without manners, which costs no CPU
 */
export async function openNetwork(hosts) {
  sweep();
  const prefix = `${PREFIX}-${process.pid}-${++networks}`;
  const folder = mkdtempSync(join(tmpdir(), 'rtc-elements-network-'));
  const names = Object.keys(hosts);
  const namespace = (name) => `${prefix}-${name}`;
  const inside = (name) => ['ip', 'netns', 'exec', namespace(name)];
  const addressOf = (name) => `10.77.0.${11 + names.indexOf(name)}`;
  const cables = new Map();

  const make = (name) => {
    ip('netns add', namespace(name));
    // Addresses of their own accord would only add candidates that nobody asked about.
    run(...inside(name), 'sysctl', '-qw', 'net.ipv6.conf.all.disable_ipv6=1', 'net.ipv6.conf.default.disable_ipv6=1');
    ip('-n', namespace(name), 'link set lo up');
  };

  async function plug(name, cable) {
    const server = namespace('server');
    const [near, far] = [`near-${name}`, `far-${name}`];
    if (cable) {
      const program = join(folder, 'link');
      if (!existsSync(program)) run('gcc', '-O2', '-o', program, join(import.meta.dirname, 'link.c'));
      const [command, ...args] = [...inside('server'), program, near, far];
      const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
      cables.set(name, { child, manners: cable });
      const [word] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
      if (String(word) !== 'ready\n') throw new Error(`The cable of ${name} ended: ${word}`);
      // The only queue that is to be full is the cable's own.
      for (const end of [near, far]) ip('-n', server, `link set ${end} txqueuelen 20000`);
    } else {
      ip('-n', server, `link add ${near} type veth peer name ${far}`);
    }
    ip('-n', server, `link set ${near} netns`, namespace(name));
    ip('-n', server, `link set ${far} master switch up`);
    ip('-n', namespace(name), `link set ${near} name eth0`);
    ip('-n', namespace(name), `addr add ${addressOf(name)}/24 dev eth0`);
    ip('-n', namespace(name), 'link set eth0 up');
    // It leads nowhere, but without one a browser takes itself for offline.
    ip('-n', namespace(name), `route add default via ${SERVER_ADDRESS}`);
    if (cable) shape(name, cable);
  }

  function tell({ child }, { delay = 0, loss = 0, up = 0, down = 0, queue = 200 }) {
    for (const [direction, rate] of [up, down].entries())
      child.stdin.write(`${direction} ${delay} ${loss} ${rate} ${queue}\n`);
  }

  /** Gives the cable of a host other manners, at once. */
  function shape(name, manners) {
    const cable = cables.get(name);
    if (!cable) throw new Error(`The cable of ${name} has no manners.`);
    cable.manners = manners;
    tell(cable, manners);
  }

  make('server');
  ip('-n', namespace('server'), 'link add switch type bridge');
  ip('-n', namespace('server'), `addr add ${SERVER_ADDRESS}/24 dev switch`);
  ip('-n', namespace('server'), 'link set switch up');
  for (const name of names) {
    make(name);
    await plug(name, hosts[name]);
  }

  return {
    /** What stands before a command that is to run on that host, or on `server`. */
    inside,
    addressOf,
    shape,
    /** Nothing gets through any more, and neither end is told. */
    cut: (name) => tell(cables.get(name), { loss: 100 }),
    /** Everything gets through again as before. */
    mend: (name) => shape(name, cables.get(name).manners),
    async close() {
      for (const { child } of cables.values()) child.stdin.end();
      remove((name) => name.startsWith(`${prefix}-`));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
