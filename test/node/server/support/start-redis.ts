import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { ensureRedis, missingRedis } from '../../../../tools/redis.mjs';

export interface StartedRedis {
  url: string;
  port: number;
  process: ChildProcess;
  /** As a power cut: what it held is gone. */
  kill(): Promise<void>;
  /** At the same port, with nothing in it. */
  restart(): Promise<void>;
}

const path = ensureRedis();

/** For the `skip` of tests: `false` where there is a Redis, else what is missing. */
export const noRedis: string | false = path ? false : missingRedis;

/** A Redis of its own on a free port, in memory only, ended with the test. */
export async function startRedis(t: Pick<TestContext, 'after'>, options: string[] = []): Promise<StartedRedis> {
  const port = await freePort();
  // Replicas and nodes of a cluster write into their folder, also where nothing is to be stored.
  const folder = mkdtempSync(join(tmpdir(), 'rtc-elements-redis-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  args.push('--save', '', '--appendonly', 'no', ...options);
  const run = (): Promise<ChildProcess> => runRedis(args, 'Ready to accept connections');
  let process = await run();
  const kill = async (): Promise<void> => {
    if (process.exitCode !== null || process.signalCode !== null) return;
    const ended = once(process, 'exit');
    process.kill('SIGKILL');
    await ended;
  };
  t.after(kill);
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    get process() {
      return process;
    },
    kill,
    async restart() {
      await kill();
      process = await run();
    },
  };
}

/** Starts the program and waits until its log has these words. */
export async function runRedis(args: string[], ready: string): Promise<ChildProcess> {
  const redis = spawn(path ?? 'redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  redis.stdout.setEncoding('utf8');
  let log = '';
  await new Promise<void>((resolve, reject) => {
    redis.once('exit', () => reject(new Error(`Redis did not start:\n${log}`)));
    redis.stdout.on('data', (text: string) => {
      log += text;
      if (log.includes(ready)) resolve();
    });
  });
  return redis;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('No address');
  return address.port;
}
