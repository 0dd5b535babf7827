import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './namespaces.mjs';

/**
 * What a cable does, the same both ways except for the rate.
 * @typedef {object} Manners
 * @property {number} [delay] milliseconds one way. Default 0
 * @property {number} [loss] percent of the packets, each way. Default 0
 * @property {number} [up] kilobits a second from the host; 0, the default: no limit
 * @property {number} [down] kilobits a second to the host; 0, the default: no limit
 * @property {number} [queue] milliseconds of waiting in front of the limit, above which packets are dropped. Default 200
 */

/**
 * Makes the two ends of a cable in a namespace, from which they may be moved.
 *
 * @param {ReturnType<import('./namespaces.mjs').openNamespaces>} namespaces
 * @param {{ at: string, near: string, far: string, manners: Manners | null }} options `near` is the host's end;
 *   `null` for a cable without manners, which costs no CPU
 */
export async function layCable(namespaces, { at, near, far, manners }) {
  if (!manners) {
    namespaces.ipIn(at, `link add ${near} type veth peer name ${far}`);
    return null;
  }
  const program = join(namespaces.folder, 'link');
  if (!existsSync(program)) run('gcc', '-O2', '-o', program, join(import.meta.dirname, 'link.c'));
  const [command, ...args] = [...namespaces.inside(at), program, near, far];
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [word] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (String(word) !== 'ready\n') throw new Error(`The cable ${near} ended: ${word}`);
  // The only queue that is to be full is the cable's own.
  for (const end of [near, far]) namespaces.ipIn(at, `link set ${end} txqueuelen 20000`);

  let current = manners;
  const tell = ({ delay = 0, loss = 0, up = 0, down = 0, queue = 200 }) => {
    for (const [direction, rate] of [up, down].entries())
      child.stdin.write(`${direction} ${delay} ${loss} ${rate} ${queue}\n`);
  };
  const shape = (wanted) => {
    current = wanted;
    tell(wanted);
  };
  shape(manners);
  return {
    /** Other manners, at once. */
    shape,
    /** Nothing gets through any more, and neither end is told. */
    cut: () => tell({ loss: 100 }),
    /** Everything gets through again as before. */
    mend: () => tell(current),
    close: () => child.stdin.end(),
  };
}
