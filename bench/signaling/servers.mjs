import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The servers that are compared; `kit` is ours. */
export const SERVERS = ['kit', 'bare-ws', 'peer', 'socket-io'];

/** Starts one as a process of its own; `port` 0 takes a free one. */
export async function startServer(name, options = {}) {
  const path = fileURLToPath(new URL(`servers/${name}.mjs`, import.meta.url));
  const child = fork(path, [JSON.stringify(options)], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [{ port }] = await once(child, 'message');
  const end = async (signal) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    name,
    port,
    pid: child.pid,
    /** Without garbage, so that memory can be read. */
    async clean() {
      const cleaned = once(child, 'message');
      child.send('clean');
      await cleaned;
      // What the collector gives back, another thread unmaps.
      await sleep(200);
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
