#!/usr/bin/env node
import { networkInterfaces } from 'node:os';
import process from 'node:process';
import { parseCliOptions, USAGE } from './cli-options.js';
import type { ServeCommand } from './cli-options.js';
import { createLogger } from './log.js';
import { packageVersion } from './package-folders.js';
import { serve } from './serve.js';
import type { RunningServer } from './serve.js';
import { UsageError } from './usage-error.js';

/** Exit codes: 0 done, 1 the server could not start, 2 the command line was not understood. */
async function main(): Promise<void> {
  const command = parseCliOptions(process.argv.slice(2), process.env);
  if (command.command === 'help') process.stdout.write(USAGE);
  else if (command.command === 'version') process.stdout.write(`${packageVersion()}\n`);
  else await run(command);
}

async function run(command: ServeCommand): Promise<void> {
  const server = await serve({
    port: command.port,
    host: command.host,
    iceServers: command.iceServers,
    ...(command.turn && { turn: command.turn }),
    maxParticipants: command.maxParticipants,
    grace: command.grace,
    ...(command.allowedOrigins && { allowedOrigins: command.allowedOrigins }),
    ...(command.redis && { redis: command.redis }),
    ...(command.signalingOnly && { folders: null }),
    log: createLogger(command.log),
  });
  process.stdout.write(greeting(server, command.host));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Once: a second one ends the process at once, as it does without a handler.
    process.once(signal, () => {
      server.close().catch(fail);
    });
  }
}

function greeting(server: RunningServer, host: string): string {
  const lines = [`Open ${server.url}`];
  if (host === '127.0.0.1' || host === 'localhost' || host === '::1') {
    lines.push('Only this machine can reach it. For others on the network: --host 0.0.0.0');
  } else {
    lines.push(...lanAddresses(host).map((address) => `  or http://${address}:${server.port}/`));
    lines.push('Browsers give camera and microphone only to https pages and localhost: put an HTTPS proxy in front.');
  }
  return `${lines.join('\n')}\n`;
}

function lanAddresses(host: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`rtc-elements: ${message}\n`);
  if (error instanceof UsageError) process.stderr.write('Try rtc-elements --help.\n');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

main().catch(fail);
