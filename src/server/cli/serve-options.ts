import { readFileSync } from 'node:fs';
import type { AuthOptions } from '../auth/auth-options.js';
import { createTokenVerifier } from '../auth/token-verifier.js';
import { resolveRedis } from '../broker/redis-options.js';
import type { RedisOptions } from '../broker/redis-options.js';
import { errorMessage } from '../error-message.js';
import { clientAddressReader } from '../limits/client-address.js';
import { originCheck } from '../limits/origin-rules.js';
import { createLogger, SILENT } from '../log.js';
import { readTurn } from '../read-turn.js';
import type { ServeOptions } from '../serve.js';
import { UsageError } from '../usage-error.js';
import type { ServeSettings } from './serve-settings.js';

/** What `serve()` is called with. @throws UsageError when settings do not go together, or a file is not there */
export function serveOptions(settings: ServeSettings): ServeOptions {
  const turn = readTurn(settings['turn-url'], settings['turn-secret'], settings['turn-ttl']);
  const tls = readTls(settings['tls-cert'], settings['tls-key']);
  const auth = readAuth(settings);
  const proxies = { trusted: settings['trust-proxy'], header: settings['proxy-header'] };
  const { 'allowed-origins': allowedOrigins } = settings;
  const redis = readRedis(settings);
  if (settings.lobby && !auth && settings['open-hosts'] === 'none') {
    throw new UsageError('--lobby needs hosts: join tokens, or --open-hosts first.');
  }
  asUsage('--trust-proxy', () => clientAddressReader(proxies));
  asUsage('--allowed-origins', () => originCheck(allowedOrigins));
  return {
    port: settings.port,
    host: settings.host,
    iceServers: settings['ice-servers'],
    proxies,
    openHosts: settings['open-hosts'],
    lobby: settings.lobby,
    maxWaiting: settings['max-waiting'],
    maxWait: settings['max-wait'],
    maxParticipants: settings['max-participants'],
    maxRooms: settings['max-rooms'],
    maxConnections: settings['max-connections'],
    maxSocketsPerAddress: settings['max-sockets-per-address'],
    maxJoinsPerMinute: settings['max-joins-per-minute'],
    grace: settings.grace,
    log: createLogger(settings.log, undefined, settings['log-format']),
    ...(turn && { turn }),
    ...(tls && { tls }),
    ...(auth && { auth }),
    ...(redis && { redis }),
    ...(allowedOrigins.length > 0 && { allowedOrigins }),
    ...(settings['metrics-token'] && { metricsToken: settings['metrics-token'] }),
    ...(settings['signaling-only'] && { folders: null }),
  };
}

function readTls(cert: string | undefined, key: string | undefined): ServeOptions['tls'] | null {
  if (cert === undefined && key === undefined) return null;
  if (cert === undefined || key === undefined) throw new UsageError('TLS needs both --tls-cert and --tls-key.');
  return { cert, key };
}

function readRedis(settings: ServeSettings): RedisOptions | null {
  const { redis: url, 'redis-sentinel': name, 'redis-sentinel-password': password } = settings;
  if (url.length === 0) {
    if (name === undefined && password === undefined) return null;
    throw new UsageError('--redis-sentinel needs the Sentinels: --redis redis://HOST:26379, several times.');
  }
  if (password !== undefined && name === undefined) {
    throw new UsageError('--redis-sentinel-password needs --redis-sentinel NAME.');
  }
  const sentinel = name === undefined ? null : { name, ...(password !== undefined && { password }) };
  const redis = { url, ...(sentinel && { sentinel }) };
  asUsage('--redis', () => resolveRedis(redis));
  return redis;
}

function readAuth(settings: ServeSettings): AuthOptions | null {
  const { 'auth-secret': secret, 'auth-key': keyFile, 'auth-jwks': jwks } = settings;
  const { 'auth-issuer': issuer, 'auth-audience': audience } = settings;
  const sources = [secret, keyFile, jwks].filter((source) => source !== undefined);
  const checks = { ...(issuer !== undefined && { issuer }), ...(audience !== undefined && { audience }) };
  if (sources.length === 0) {
    // Whoever wrote these believes that tokens are asked for.
    if (Object.keys(checks).length > 0) {
      throw new UsageError('--auth-issuer and --auth-audience need --auth-secret, --auth-key or --auth-jwks.');
    }
    return null;
  }
  if (sources.length > 1) throw new UsageError('Take one of --auth-secret, --auth-key and --auth-jwks.');
  const auth: AuthOptions = {
    ...checks,
    ...(secret !== undefined && { secret }),
    ...(keyFile !== undefined && { key: readKeyFile(keyFile) }),
    ...(jwks !== undefined && { jwks }),
  };
  asUsage('--auth', () => createTokenVerifier(auth, SILENT));
  return auth;
}

/** @throws UsageError */
export function readKeyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--auth-key: ${path} cannot be read: ${errorMessage(error)}`);
  }
}

/** What an option of the library is refused for is a mistake on the command line here. */
function asUsage(name: string, check: () => unknown): void {
  try {
    check();
  } catch (error) {
    throw new UsageError(`${name}: ${errorMessage(error)}`);
  }
}
