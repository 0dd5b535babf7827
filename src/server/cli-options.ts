import { parseArgs } from 'node:util';
import { parseIceServers } from '../protocol/parse-ice-servers.js';
import type { IceServer } from '../protocol/signaling.js';
import { resolveRedis } from './broker/redis-options.js';
import type { RedisOptions } from './broker/redis-options.js';
import type { LogLevel } from './log.js';
import { readTurn } from './read-turn.js';
import type { TurnOptions } from './turn-credentials.js';
import { UsageError } from './usage-error.js';

export const USAGE = `rtc-elements: video calls and file transfer between browsers

Usage: rtc-elements serve [options]

Serves the demo page, /rtc-elements.js, /rtc-elements.mjs and the signaling WebSocket at /signaling.

Options
  --port NUMBER            port to listen on (default 8080; environment PORT)
  --host ADDRESS           address to listen on (default 127.0.0.1, this machine only; 0.0.0.0 for the
                           network; environment HOST)
  --ice-servers JSON       STUN and TURN servers handed to everyone (environment ICE_SERVERS), such as
                           '[{"urls":"stun:stun.example.org"}]'
  --turn-url URL           TURN server whose credentials are made here, for each participant and for a limited time;
                           may be given several times (environment TURN_URLS, separated by commas), such as
                           turn:turn.example.org:3478?transport=udp
  --turn-secret SECRET     what coturn has as static-auth-secret; better by the environment (TURN_SECRET), because
                           others on this machine can read command lines
  --turn-ttl SECONDS       how long such a credential lets somebody in, from 10 (default 3600)
  --max-participants N     participants a room (default 16)
  --grace SECONDS          how long the place of somebody who lost the connection is held (default 20; three times
                           as long when it fell silent rather than closed)
  --allowed-origins LIST   pages that may connect, separated by commas (default any)
  --redis URL              redis://HOST:PORT (rediss: for TLS) that several servers share, so that one room may have
                           participants at any of them; given several times, nodes of one Redis Cluster (environment
                           REDIS_URLS, separated by commas; better there if the URL holds a password)
  --signaling-only         no demo page and no scripts
  --log LEVEL              off, info or debug (default info), to standard error
  --help                   this text
  --version                version of the package
`;

export interface ServeCommand {
  command: 'serve';
  port: number;
  host: string;
  iceServers: IceServer[];
  turn: TurnOptions | null;
  maxParticipants: number;
  /** Milliseconds. */
  grace: number;
  allowedOrigins: string[] | null;
  redis: RedisOptions | null;
  signalingOnly: boolean;
  log: LogLevel;
}

export type CliCommand = ServeCommand | { command: 'help' } | { command: 'version' };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the command line; options win over the environment, and empty environment variables count as unset.
 * @throws UsageError
 */
export function parseCliOptions(args: readonly string[], env: Environment): CliCommand {
  const { values, positionals } = parse(args);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...rest] = positionals;
  if (command === undefined) return { command: 'help' };
  if (command !== 'serve') throw new UsageError(`Unknown command "${command}".`);
  if (rest.length > 0) throw new UsageError(`Unexpected "${rest.join(' ')}".`);
  return {
    command: 'serve',
    port: readNumber('--port', values.port ?? (env.PORT || '8080'), { min: 0, max: 65_535, whole: true }),
    host: values.host ?? (env.HOST || '127.0.0.1'),
    iceServers: readIceServers(values['ice-servers'] ?? (env.ICE_SERVERS || '[]')),
    turn: readTurn(
      values['turn-url'] ?? (env.TURN_URLS ?? '').split(',').filter(Boolean),
      values['turn-secret'] ?? env.TURN_SECRET ?? '',
      readNumber('--turn-ttl', values['turn-ttl'] ?? '3600', { min: 10, max: 604_800, whole: false }) * 1000,
    ),
    maxParticipants: readNumber('--max-participants', values['max-participants'] ?? '16', {
      min: 2,
      max: 1000,
      whole: true,
    }),
    grace: readNumber('--grace', values.grace ?? '20', { min: 0, max: 3600, whole: false }) * 1000,
    allowedOrigins: readOrigins(values['allowed-origins']),
    redis: readRedis(values.redis ?? (env.REDIS_URLS ?? '').split(',').filter(Boolean)),
    signalingOnly: values['signaling-only'] ?? false,
    log: readLevel(values.log ?? 'info'),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        'ice-servers': { type: 'string' },
        'turn-url': { type: 'string', multiple: true },
        'turn-secret': { type: 'string' },
        'turn-ttl': { type: 'string' },
        'max-participants': { type: 'string' },
        grace: { type: 'string' },
        'allowed-origins': { type: 'string' },
        redis: { type: 'string', multiple: true },
        'signaling-only': { type: 'boolean' },
        log: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readNumber(name: string, text: string, range: { min: number; max: number; whole: boolean }): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(value >= range.min && value <= range.max) || (range.whole && !Number.isInteger(value))) {
    throw new UsageError(
      `${name} must be a ${range.whole ? 'whole ' : ''}number from ${range.min} to ${range.max}, not "${text}".`,
    );
  }
  return value;
}

function readIceServers(text: string): IceServer[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The ICE servers are not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = parseIceServers(value);
  if (!parsed.ok) throw new UsageError(parsed.reason);
  return parsed.iceServers;
}

function readRedis(urls: string[]): RedisOptions | null {
  if (urls.length === 0) return null;
  const redis = { url: urls.map((url) => url.trim()) };
  try {
    resolveRedis(redis);
  } catch (error) {
    throw new UsageError(`--redis: ${error instanceof Error ? error.message : String(error)}`);
  }
  return redis;
}

function readOrigins(text: string | undefined): string[] | null {
  if (text === undefined) return null;
  return text.split(',').map((entry) => {
    const origin = URL.canParse(entry.trim()) ? new URL(entry.trim()).origin : 'null';
    if (origin === 'null')
      throw new UsageError(`--allowed-origins: "${entry}" is no origin such as https://example.org.`);
    return origin;
  });
}

function readLevel(text: string): LogLevel {
  if (text === 'off' || text === 'info' || text === 'debug') return text;
  throw new UsageError(`--log must be off, info or debug, not "${text}".`);
}
