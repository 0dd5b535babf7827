import { parseIceServers } from '../../protocol/parse-ice-servers.js';
import type { IceServer } from '../../protocol/signaling.js';
import { errorMessage } from '../error-message.js';
import { PROXY_HEADERS } from '../limits/client-address.js';
import { LOG_FORMATS, LOG_LEVELS } from '../log.js';
import { UsageError } from '../usage-error.js';
import { choice, flag, list, number, seconds, text } from './setting.js';
import type { Setting, Values } from './setting.js';

const iceServers: Setting<IceServer[]> = {
  argument: 'JSON',
  env: 'ICE_SERVERS',
  help: `STUN and TURN servers handed to everyone, such as '[{"urls":"stun:stun.example.org"}]'`,
  fallback: [],
  fromText: (value) => {
    try {
      return JSON.parse(value) as unknown;
    } catch (error) {
      throw new UsageError(`The ICE servers are not JSON: ${errorMessage(error)}`);
    }
  },
  check: (value) => {
    const parsed = parseIceServers(value);
    // Its reasons say more than any general word.
    if (!parsed.ok) throw new UsageError(parsed.reason);
    return parsed.iceServers;
  },
  expects: 'a list of ICE servers',
};

/** How join tokens are checked, and signed. */
export const AUTH_SETTINGS = {
  'auth-secret': text({
    argument: 'SECRET',
    secret: true,
    help: 'lets in only who shows a join token signed with it (HS256); 32 characters or more. Better by the environment, because others on this machine can read command lines',
  }),
  'auth-key': text({
    argument: 'FILE',
    help: 'the same with a public key as PEM or JWK, for RS256, ES256 or EdDSA; the private key for "token"',
  }),
  'auth-issuer': text({ help: 'what "iss" of join tokens must be' }),
  'auth-audience': text({ help: 'what "aud" of join tokens must hold' }),
};

/** All that `serve` can be told, by the one name it has as an option, in the environment and in a file. */
export const SERVE_SETTINGS = {
  port: number({ env: 'PORT', fallback: 8080, min: 0, max: 65_535, help: 'port to listen on (default 8080)' }),
  host: text({
    argument: 'ADDRESS',
    env: 'HOST',
    fallback: '127.0.0.1',
    help: 'address to listen on (default 127.0.0.1, this machine only; 0.0.0.0 for the network)',
  }),
  'tls-cert': text({
    argument: 'FILE',
    help: 'certificate and its chain as PEM: serves https and wss. Read again when it changes, as an ACME client does',
  }),
  'tls-key': text({ argument: 'FILE', help: 'its private key as PEM' }),
  'ice-servers': iceServers,
  'turn-url': list({
    argument: 'URL',
    env: 'TURN_URLS',
    help: 'TURN server whose credentials are made here, for each participant and for a limited time, such as turn:turn.example.org:3478?transport=udp',
  }),
  'turn-secret': text({
    argument: 'SECRET',
    env: 'TURN_SECRET',
    fallback: '',
    secret: true,
    help: 'what coturn has as static-auth-secret; better by the environment',
  }),
  'turn-ttl': seconds({
    fallback: 3600,
    min: 10,
    max: 604_800,
    help: 'how long such a credential lets somebody in (default 3600)',
  }),
  ...AUTH_SETTINGS,
  'auth-jwks': text({ argument: 'URL', help: 'the same with the keys of a JWK Set, fetched again as they rotate' }),
  'allowed-origins': list({
    help: 'pages that may connect, such as https://example.org or *.example.org (default any)',
  }),
  'trust-proxy': list({
    help: 'addresses or networks of proxies whose word on the client’s address is taken, such as 10.0.0.0/8',
  }),
  'proxy-header': choice({
    of: PROXY_HEADERS,
    fallback: 'x-forwarded-for',
    help: 'where they write it: x-forwarded-for (default) or forwarded. The proxy must set the one that is read',
  }),
  redis: list({
    argument: 'URL',
    secret: true,
    help: 'redis://HOST:PORT (rediss: for TLS) that several servers share, so that one room may have participants at any of them; given several times, nodes of one Redis Cluster. Better by the environment if it holds a password',
  }),
  'redis-sentinel': text({
    argument: 'NAME',
    help: 'the URLs of --redis are Redis Sentinels, which are asked for the primary of this name, such as mymaster; user and password in them are those of Redis',
  }),
  'redis-sentinel-password': text({
    argument: 'SECRET',
    secret: true,
    help: 'what the Sentinels themselves ask for; better by the environment',
  }),
  'open-hosts': choice({
    of: ['first', 'none'] as const,
    fallback: 'first',
    help: 'who is host without join tokens: first (default), whoever is first in a room and, once they are gone, has been there longest; or none. With tokens their "role" says it',
  }),
  lobby: flag({ help: 'rooms are locked from the start: who is no host waits until one lets them in' }),
  'max-waiting': number({
    fallback: 32,
    min: 1,
    max: 1000,
    help: 'how many may wait to be let into one room (default 32)',
  }),
  'max-wait': seconds({
    fallback: 600,
    min: 10,
    max: 86_400,
    help: 'how long somebody may wait to be let in (default 600)',
  }),
  'max-participants': number({ fallback: 16, min: 2, max: 1000, help: 'participants a room (default 16)' }),
  'max-rooms': number({ fallback: 20_000, min: 1, max: 10_000_000, help: 'rooms (default 20000)' }),
  'max-connections': number({ fallback: 50_000, min: 1, max: 10_000_000, help: 'sockets (default 50000)' }),
  'max-sockets-per-address': number({
    fallback: 1000,
    min: 1,
    max: 10_000_000,
    help: 'sockets of one address, a whole office perhaps (default 1000; none for this machine)',
  }),
  'max-joins-per-minute': number({
    fallback: 3000,
    min: 1,
    max: 10_000_000,
    help: 'sockets that one address may open a minute (default 3000)',
  }),
  grace: seconds({
    fallback: 20,
    min: 0,
    max: 3600,
    help: 'how long the place of somebody who lost the connection is held (default 20; three times as long when it fell silent rather than closed)',
  }),
  drain: seconds({
    fallback: 10,
    min: 0,
    max: 3600,
    help: 'how long people have to move elsewhere after SIGTERM or SIGINT (default 10); the server ends as soon as all have. A second signal ends it at once',
  }),
  'metrics-token': text({
    argument: 'SECRET',
    secret: true,
    help: 'what /metrics asks for as bearer token (default: it is open)',
  }),
  'signaling-only': flag({ help: 'no demo page and no scripts' }),
  log: choice({ of: LOG_LEVELS, fallback: 'info', help: 'off, info or debug (default info), to standard error' }),
  'log-format': choice({ of: LOG_FORMATS, fallback: 'text', help: 'text (default) or json, one object a line' }),
};

export type ServeSettings = Values<typeof SERVE_SETTINGS>;
