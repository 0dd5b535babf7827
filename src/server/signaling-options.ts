import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { IceServer } from '../protocol/signaling.js';
import type { AuthOptions } from './auth/auth-options.js';
import { createTokenVerifier } from './auth/token-verifier.js';
import type { TokenVerifier } from './auth/token-verifier.js';
import { resolveRedis } from './broker/redis-options.js';
import type { RedisConfig, RedisOptions } from './broker/redis-options.js';
import type { HostLimits } from './hosts/room-hosts.js';
import type { ProxyOptions } from './limits/client-address.js';
import { originCheck } from './limits/origin-rules.js';
import type { GateOptions } from './limits/upgrade-gate.js';
import { SILENT } from './log.js';
import type { Logger } from './log.js';
import { ADDRESS_RATE_LIMITS, DEFAULT_RATE_LIMITS } from './rate-limit.js';
import type { RateLimits } from './rate-limit.js';
import { resolveTurn } from './turn-credentials.js';
import type { TurnConfig, TurnOptions } from './turn-credentials.js';

export interface SignalingServerOptions {
  /** The server whose WebSocket upgrades are taken. It stays the caller's: it is neither started nor closed. */
  server: HttpServer | HttpsServer;
  /** Path of the WebSocket. Default `/signaling`. Other paths are left to other listeners. */
  path?: string;
  /** What the welcome hands out, or a function asked at every join. Default none. */
  iceServers?: readonly IceServer[] | (() => readonly IceServer[] | Promise<readonly IceServer[]>);
  /** TURN servers whose credentials are made here, one for each participant, and renewed while they stay. Default none. */
  turn?: TurnOptions;
  /** Lets in only who shows a join token, and checks it at every join and resume. Default: everybody is let in. */
  auth?: AuthOptions;
  /**
   * Pages that may connect: origins such as `https://example.org`, or `*.example.org` for all hosts below that name.
   * Default: any. Programs that are no browser send no `Origin` and are let in, as the header protects people in
   * browsers only.
   */
  allowedOrigins?: readonly string[];
  /** Proxies in front whose word on the client's address is taken. Default none. */
  proxies?: ProxyOptions;
  /**
   * Who is host on a server without join tokens: the `first` in a room and, once they are gone, whoever has been there
   * longest; or `none`, and then nothing can be locked, muted or ended by anybody. With `auth` the tokens say it. Default `first`.
   */
  openHosts?: 'first' | 'none';
  /** Rooms are locked from the start: whoever is no host waits until one lets them in. Default `false`. */
  lobby?: boolean;
  /** How many may wait to be let into one room. Default 32. */
  maxWaiting?: number;
  /** How long somebody may wait, in milliseconds. Default 600 000, which is ten minutes. */
  maxWait?: number;
  /** Participants a room. Default 16, which is what a mesh carries. */
  maxParticipants?: number;
  /** Rooms of this server. Default 20 000. */
  maxRooms?: number;
  /** Sockets, and seats, of this server. Default 50 000. */
  maxConnections?: number;
  /**
   * Sockets of one address, where an IPv6 network of 64 bits counts as one, and this machine as none. Default 1000,
   * because a whole office may sit behind one.
   */
  maxSocketsPerAddress?: number;
  /** Sockets that one address may open a minute, hence joins; as many may come at once. Default 3000. */
  maxJoinsPerMinute?: number;
  /**
   * How long the seat of a closed socket is held, in milliseconds; three times as long that of one that fell silent,
   * which is what a network that is away looks like. Default 20 000.
   */
  grace?: number;
  /**
   * How often clients say that they still live, in milliseconds. Who says nothing for so long is asked, and given up half as long
   * after that. Default 5000.
   */
  heartbeat?: number;
  /** How long a socket may be open without a `join`, in milliseconds; looked at twice in a heartbeat. Default 10 000. */
  joinTimeout?: number;
  /** Bytes that may wait for a socket that does not read before it is cut. Default 1 MiB. */
  maxBufferedBytes?: number;
  /** Makes one of several servers: rooms then reach over all that share this Redis. Default none: this server is alone. */
  redis?: RedisOptions;
  /** What one connection may send. */
  rate?: Partial<RateLimits>;
  /**
   * What the connections of one address may send together. Default fifty times what one may; past it they are read
   * more slowly. A room has no limit of its own beyond those of its participants.
   */
  addressRate?: Partial<RateLimits>;
  /** Where life-cycle steps are written. Default nowhere; see `createLogger`. */
  log?: Logger;
}

/** The options with every default filled in. */
export interface SignalingConfig extends GateOptions, HostLimits {
  readonly path: string;
  readonly iceServers: () => readonly IceServer[] | Promise<readonly IceServer[]>;
  readonly turn: TurnConfig | null;
  /** `null`: this server is alone. */
  readonly redis: RedisConfig | null;
  /** `null`: everybody is let in. */
  readonly verifyToken: TokenVerifier | null;
  readonly maxRooms: number;
  readonly grace: number;
  readonly heartbeat: number;
  readonly joinTimeout: number;
  readonly maxBufferedBytes: number;
  readonly rate: Readonly<RateLimits>;
}

/** @throws TypeError that says what is wrong with `auth`, `allowedOrigins`, `lobby`, `turn` or `redis` */
export function resolveSignalingOptions(options: SignalingServerOptions): SignalingConfig {
  const { iceServers = [], heartbeat = 5_000, turn, auth, log = SILENT, allowedOrigins } = options;
  const { openHosts = 'first', lobby = false } = options;
  if (lobby && !auth && openHosts === 'none') throw new TypeError('A lobby needs hosts: join tokens, or openHosts.');
  return {
    path: options.path ?? '/signaling',
    iceServers: typeof iceServers === 'function' ? iceServers : () => iceServers,
    turn: turn ? resolveTurn(turn, heartbeat) : null,
    redis: options.redis ? resolveRedis(options.redis) : null,
    verifyToken: auth ? createTokenVerifier(auth, log) : null,
    mayConnect: allowedOrigins ? originCheck(allowedOrigins) : null,
    proxies: options.proxies ?? { trusted: [] },
    openHosts: auth ? null : openHosts,
    lobby,
    maxWaiting: options.maxWaiting ?? 32,
    maxWait: options.maxWait ?? 600_000,
    maxParticipants: options.maxParticipants ?? 16,
    maxRooms: options.maxRooms ?? 20_000,
    maxConnections: options.maxConnections ?? 50_000,
    maxSocketsPerAddress: options.maxSocketsPerAddress ?? 1000,
    maxJoinsPerMinute: options.maxJoinsPerMinute ?? 3000,
    grace: options.grace ?? 20_000,
    heartbeat,
    joinTimeout: options.joinTimeout ?? 10_000,
    maxBufferedBytes: options.maxBufferedBytes ?? 1024 * 1024,
    rate: { ...DEFAULT_RATE_LIMITS, ...options.rate },
    addressRate: { ...ADDRESS_RATE_LIMITS, ...options.addressRate },
    log,
  };
}
