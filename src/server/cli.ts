#!/usr/bin/env node
import { networkInterfaces } from 'node:os';
import process from 'node:process';
import { signJoinToken } from './auth/sign-join-token.js';
import { readKeyFile, serveOptions } from './cli/serve-options.js';
import type { ServeSettings } from './cli/serve-settings.js';
import type { TokenSettings } from './cli/token-settings.js';
import { usage } from './cli/usage.js';
import { whenNpmEnds } from './cli/when-npm-ends.js';
import { parseCliOptions } from './cli-options.js';
import { errorMessage } from './error-message.js';
import { packageVersion } from './package-folders.js';
import { serve } from './serve.js';
import type { RunningServer, ServeOptions } from './serve.js';
import { UsageError } from './usage-error.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Exit codes: 0 done, 1 the server could not start, 2 the command line was not understood. */
async function main(): Promise<void> {
  const command = parseCliOptions(process.argv.slice(2), process.env);
  if (command.command === 'help') process.stdout.write(usage());
  else if (command.command === 'version') process.stdout.write(`${packageVersion()}\n`);
  else if (command.command === 'token') await printToken(command.settings);
  else await run(command.settings);
}

async function run(settings: ServeSettings): Promise<void> {
  const options = serveOptions(settings);
  const server = await serve(options);
  const onSignal = (): void => {
    // A second one, whichever, ends the process at once, as it does without a handler.
    for (const signal of SIGNALS) process.off(signal, onSignal);
    server.close({ drain: settings.drain }).catch(fail);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  whenNpmEnds(process.env, onSignal);
  // Whoever reads it may send a signal at once.
  process.stdout.write(greeting(server, options));
}

async function printToken(settings: TokenSettings): Promise<void> {
  const { room = '', name, role, lobby, sub, ttl, 'auth-secret': secret, 'auth-key': keyFile } = settings;
  const { 'auth-issuer': issuer, 'auth-audience': audience } = settings;
  if ((secret === undefined) === (keyFile === undefined)) {
    throw new UsageError('A token is signed by one of RTC_AUTH_SECRET (or --auth-secret) and --auth-key FILE.');
  }
  const claims = {
    ...{ room, role },
    ...(name !== undefined && { name }),
    ...(lobby && { lobby }),
    ...(sub !== undefined && { sub }),
  };
  const token = await signJoinToken(claims, {
    ttl,
    ...(secret !== undefined && { secret }),
    ...(keyFile !== undefined && { key: readKeyFile(keyFile) }),
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && { audience }),
  });
  process.stdout.write(`${token}\n`);
}

function greeting(server: RunningServer, { host = '', tls, auth }: ServeOptions): string {
  const lines = [`Open ${server.url}`];
  if (host === '127.0.0.1' || host === 'localhost' || host === '::1') {
    lines.push('Only this machine can reach it. For others on the network: --host 0.0.0.0');
  } else {
    const scheme = tls ? 'https' : 'http';
    lines.push(...lanAddresses(host).map((address) => `  or ${scheme}://${address}:${server.port}/`));
    if (!tls) {
      lines.push('Browsers give camera and microphone only to https pages and localhost: use --tls-cert, or a proxy.');
    }
    if (!auth) {
      lines.push('Warning: whoever reaches this address can join any room whose name they know. See --auth-secret.');
    }
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
  const message = errorMessage(error);
  process.stderr.write(`rtc-elements: ${message}\n`);
  if (error instanceof UsageError) process.stderr.write('Try rtc-elements --help.\n');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

main().catch(fail);
