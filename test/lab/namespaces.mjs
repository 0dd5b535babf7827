/**
 * Network namespaces: each a host, a router or a switch of its own. Nothing gets out of them, because none has a way
 * to the machine's network.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of the names of all, and of the folders that go with them; then come the process that made them, and which of its networks it is. */
const PREFIX = 'rtcnet';
const ofPid = new RegExp(`^${PREFIX}-(\\d+)-`);
let networks = 0;

/** Runs a command to its end and returns what it says. */
export const run = (command, ...args) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
/** The same for `ip`, with its words in one string. */
export const ip = (...words) => run('ip', ...words.join(' ').split(' '));

const isThere = (command) => {
  try {
    run('sh', '-c', `command -v ${command}`);
    return true;
  } catch {
    return false; // That is what it says when it finds none.
  }
};

/** Why there can be no network of ours on this machine, or `null`. */
export function networkMissing(commands = ['ip', 'gcc']) {
  if (process.platform !== 'linux') return 'it needs Linux';
  if (process.getuid() !== 0) return 'it needs root';
  for (const command of commands) if (!isThere(command)) return `it needs the command ${command}`;
  if (!existsSync('/dev/net/tun')) return 'it needs /dev/net/tun';
  return null;
}

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

/** Browsers that were ended this hard may still be writing. */
const removeFolder = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });

/** Ends what was left behind by runs that were killed. Other runs have networks of their own. */
function sweep() {
  const isLeft = (name) => {
    const [, pid] = ofPid.exec(name) ?? [];
    return pid !== undefined && !isRunning(Number(pid));
  };
  remove(isLeft);
  for (const name of readdirSync(tmpdir()).filter(isLeft)) removeFolder(join(tmpdir(), name));
}

/** A set of namespaces that come and go together, and a folder for what they need on the disk. They end with the process. */
export function openNamespaces() {
  sweep();
  const prefix = `${PREFIX}-${process.pid}-${++networks}`;
  const folder = mkdtempSync(join(tmpdir(), `${prefix}-`));
  const namespace = (name) => `${prefix}-${name}`;
  const inside = (name) => ['ip', 'netns', 'exec', namespace(name)];
  const close = () => {
    process.off('exit', close);
    remove((name) => name.startsWith(`${prefix}-`));
    removeFolder(folder);
  };
  process.once('exit', close); // Also of a run that was interrupted.
  return {
    folder,
    namespace,
    /** What stands before a command that is to run in there. */
    inside,
    /** Runs a command in there to its end. */
    runIn: (name, ...command) => run(...inside(name), ...command),
    /** `ip` for what is in there, with its words in one string. */
    ipIn: (name, words) => ip('-n', namespace(name), words),
    make(name) {
      ip('netns add', namespace(name));
      // Addresses of their own accord would only add candidates that nobody asked about.
      run(...inside(name), 'sysctl', '-qw', 'net.ipv6.conf.all.disable_ipv6=1', 'net.ipv6.conf.default.disable_ipv6=1');
      ip('-n', namespace(name), 'link set lo up');
    },
    close,
  };
}
