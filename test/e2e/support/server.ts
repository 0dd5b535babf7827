import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endProcess } from './process-end.js';

const CLI = fileURLToPath(new URL('../../../dist/server/cli.js', import.meta.url));

export interface TestServer {
  readonly port: number;
  /** With a slash at the end. */
  readonly url: string;
  /** Asks it to end, as a service manager does. */
  stop(): Promise<void>;
  /** Ends it as a crash does: nobody is told. */
  kill(): Promise<void>;
}

/** The built server in a process of its own; resolves once it listens. */
export async function startServer(options: { port?: number; args?: string[] } = {}): Promise<TestServer> {
  const args = [CLI, 'serve', '--port', String(options.port ?? 0), '--log', 'off', ...(options.args ?? [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [, address] = /^Open (\S+)$/m.exec(output) ?? [];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened: ${output}`)));
  });
  return {
    port: Number(new URL(url).port),
    url,
    stop: () => endProcess(child, 'SIGTERM'),
    kill: () => endProcess(child, 'SIGKILL'),
  };
}
