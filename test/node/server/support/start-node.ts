import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ServeOptions } from '../../../../src/server/index.js';

export interface StartedNode {
  url: string;
  process: ChildProcess;
  /** As a power cut. */
  kill(): Promise<void>;
  /** As a deployment does; resolves when the process has ended. */
  stop(): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL('node-process.ts', import.meta.url));

/** The server as a process of its own, on a free port of this machine, ended with the test. */
export async function startNode(t: TestContext, options: ServeOptions = {}): Promise<StartedNode> {
  const args = ['--import', 'tsx', SCRIPT, JSON.stringify(options)];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  t.after(() => end('SIGKILL'));
  const port = await new Promise<string>((resolve, reject) => {
    server.once('exit', () => reject(new Error(`The server did not start:\n${log}`)));
    server.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
  });
  const url = `ws://127.0.0.1:${port}/signaling`;
  return { url, process: server, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
