/**
 * What a program and everything it started uses of this machine, from /proc (Linux only).
 * The fields of `stat` and their units: proc_pid_stat(5); of `smaps_rollup`: proc_pid_smaps(5).
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** `null` for a process that ended meanwhile. */
function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return null;
    throw error;
  }
}

function processes() {
  const found = [];
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) && read(name, 'stat');
    if (!stat) continue;
    // The name of the program stands in brackets and may hold anything, brackets and spaces included.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent, ...ticks] = [1, 11, 12, 13, 14].map((index) => Number(fields[index]));
    found.push({ pid: Number(name), parent, ticks: ticks.reduce((sum, each) => sum + each) });
  }
  return found;
}

function treesOf(roots) {
  const all = processes();
  const wanted = new Set(roots);
  for (let size = 0; size < wanted.size;) {
    size = wanted.size;
    for (const { pid, parent } of all) if (wanted.has(parent)) wanted.add(pid);
  }
  return all.filter(({ pid }) => wanted.has(pid));
}

/** Seconds of CPU in user and system mode so far, of children that have ended too. */
export function cpuSeconds(...roots) {
  return treesOf(roots).reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond;
}

/** Those of a program and everything it started that were called with this argument. */
export function calledWith(argument, root) {
  // Chromium writes its own line there, with spaces in place of the NULs.
  return treesOf([root]).flatMap(({ pid }) =>
    (read(pid, 'cmdline') ?? '').split(/[\0 ]/).includes(argument) ? [pid] : [],
  );
}

/** Seconds of CPU that the whole machine has spent on anything so far; see `/proc/stat` in proc_stat(5). */
export function machineSeconds() {
  const [user, nice, system, , , ...interrupts] = read('', 'stat').split('\n', 1)[0].trim().split(/\s+/).slice(1, 9);
  return [user, nice, system, ...interrupts].reduce((sum, each) => sum + Number(each), 0) / ticksPerSecond;
}

/** Bytes of memory; what several processes share counts once (proportional set size). */
export function memory(...roots) {
  return treesOf(roots).reduce((sum, { pid }) => {
    const [, kilobytes = 0] = /^Pss:\s+(\d+) kB$/m.exec(read(pid, 'smaps_rollup') ?? '') ?? [];
    return sum + Number(kilobytes) * 1024;
  }, 0);
}
