import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { IceServer } from '../protocol/signaling.js';
import { resolveRedis } from './broker/redis-options.js';
import type { RedisConfig, RedisOptions } from './broker/redis-options.js';
import { SILENT } from './log.js';
import type { Logger } from './log.js';
import { DEFAULT_RATE_LIMITS } from './rate-limit.js';
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
  /**
   * `Origin` values of pages that may connect, such as `https://example.org`. Default: any. Programs that are
   * no browser send no `Origin` and are let in, as the header protects people in browsers only.
   */
  allowedOrigins?: readonly string[];
  /** Participants a room. Default 16, which is what a mesh carries. */
  maxParticipants?: number;
  /** Rooms of this server. Default 20 000. */
  maxRooms?: number;
  /** Sockets, and seats, of this server. Default 50 000. */
  maxConnections?: number;
  /**
   * How long the seat of a closed socket is held, in milliseconds; three times as long that of one that fell silent,
   * which is what a network that is away looks like. Default 20 000.
   */
  grace?: number;
  /** How often each side asks whether the other still lives, in milliseconds. Default 5000. */
  heartbeat?: number;
  /** How long a socket may be open without a `join`, in milliseconds. Default 10 000. */
  joinTimeout?: number;
  /** Bytes that may wait for a socket that does not read before it is cut. Default 1 MiB. */
  maxBufferedBytes?: number;
  /** Makes one of several servers: rooms then reach over all that share this Redis. Default none: this server is alone. */
  redis?: RedisOptions;
  /** What one connection may send. */
  rate?: Partial<RateLimits>;
  /** Where life-cycle steps are written. Default nowhere; see `createLogger`. */
  log?: Logger;
}

/** The options with every default filled in. */
export interface SignalingConfig {
  readonly path: string;
  readonly iceServers: () => readonly IceServer[] | Promise<readonly IceServer[]>;
  readonly turn: TurnConfig | null;
  readonly redis: RedisConfig | null;
  readonly allowedOrigins: readonly string[] | null;
  readonly maxParticipants: number;
  readonly maxRooms: number;
  readonly maxConnections: number;
  readonly grace: number;
  readonly heartbeat: number;
  readonly joinTimeout: number;
  readonly maxBufferedBytes: number;
  readonly rate: Readonly<RateLimits>;
  readonly log: Logger;
}

/** @throws TypeError that says what is wrong with `turn` or `redis` */
export function resolveSignalingOptions(options: SignalingServerOptions): SignalingConfig {
  const { iceServers = [], heartbeat = 5_000, turn } = options;
  return {
    path: options.path ?? '/signaling',
    iceServers: typeof iceServers === 'function' ? iceServers : () => iceServers,
    turn: turn ? resolveTurn(turn, heartbeat) : null,
    redis: options.redis ? resolveRedis(options.redis) : null,
    allowedOrigins: options.allowedOrigins ?? null,
    maxParticipants: options.maxParticipants ?? 16,
    maxRooms: options.maxRooms ?? 20_000,
    maxConnections: options.maxConnections ?? 50_000,
    grace: options.grace ?? 20_000,
    heartbeat,
    joinTimeout: options.joinTimeout ?? 10_000,
    maxBufferedBytes: options.maxBufferedBytes ?? 1024 * 1024,
    rate: { ...DEFAULT_RATE_LIMITS, ...options.rate },
    log: options.log ?? SILENT,
  };
}
