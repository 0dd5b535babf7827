import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCoturn, missingCoturn } from '../../../tools/coturn.mjs';
import { endProcess } from './process-end.js';

const turnserver = ensureCoturn();

/** The reason to skip a test that relays. */
export const coturnMissing: string | false = turnserver ? false : missingCoturn;

export interface Coturn {
  /** Of the TURN server, over UDP. */
  readonly url: string;
  /** Nothing gets through and nobody is told, until it does again. */
  stall(on: boolean): void;
  /** Ends it with SIGKILL: every relay is gone, and nobody is told. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface CoturnOptions {
  secret: string;
  port: number;
}

/** A UDP port of this machine that is free. */
export async function freePort(): Promise<number> {
  const socket = createSocket('udp4');
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  await new Promise<void>((resolve) => socket.close(() => resolve()));
  return port;
}

/** A real TURN server on this machine's loopback that takes credentials which run out. Resolves once it listens. */
export async function startCoturn({ secret, port }: CoturnOptions): Promise<Coturn> {
  const folder = await mkdtemp(join(tmpdir(), 'rtc-elements-coturn-'));
  const args = [
    ...['-n', '--log-file=stdout', '--no-cli', '--no-tls', '--no-dtls', '--no-multicast-peers'],
    ...['--listening-ip=127.0.0.1', '--relay-ip=127.0.0.1', '--allow-loopback-peers', `--listening-port=${port}`],
    ...['--use-auth-secret', `--static-auth-secret=${secret}`, '--realm=test'],
    ...[`--userdb=${join(folder, 'turndb')}`, `--pidfile=${join(folder, 'pid')}`],
  ];
  const child = spawn(turnserver ?? '', args, { stdio: 'ignore' });
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`coturn ended with ${code}.`)));
  });
  await Promise.race([answers(port), ended]);
  ended.catch(() => undefined); // From now on that is what `kill` and `close` are for.
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    // What stands still does not end.
    child.kill('SIGCONT');
    await endProcess(child, signal);
    await rm(folder, { recursive: true, force: true });
  };
  return {
    url: `turn:127.0.0.1:${port}?transport=udp`,
    stall: (on) => void child.kill(on ? 'SIGSTOP' : 'SIGCONT'),
    kill: () => end('SIGKILL'),
    close: () => end('SIGTERM'),
  };
}

/** Resolves once something at this port answers STUN binding requests (RFC 8489, section 5); asks until then. */
async function answers(port: number): Promise<void> {
  const socket = createSocket('udp4');
  const request = Buffer.alloc(20);
  request.writeUInt16BE(1, 0);
  request.writeUInt32BE(0x2112a442, 4);
  const ask = (): void => socket.send(request, port, '127.0.0.1');
  // While nobody listens the system refuses, which some report as an error.
  socket.on('error', () => undefined);
  const asking = setInterval(ask, 50);
  ask();
  await once(socket, 'message');
  clearInterval(asking);
  socket.close();
}
