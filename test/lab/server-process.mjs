import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts a server; resolves once it says `Open URL`, as ours does.
 *
 * @param {string[]} script path and arguments, for Node
 * @param {{ inside?: string[] }} options what stands before the command, so that it runs in a network namespace
 */
export async function startServer(script, { inside = [] } = {}) {
  const [command, ...args] = [...inside, process.execPath, ...script];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const url = await new Promise((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      const [, address] = /^Open (\S+)$/m.exec(output) ?? [];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${script[0]} ended with ${code} before it listened: ${output}`)));
  });
  const end = async (signal) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return {
    /** With a slash at the end. */
    url,
    stop: () => end('SIGTERM'),
    /** As a crash: nobody is told. */
    kill: () => end('SIGKILL'),
  };
}
