import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { ServerOptions } from 'ws';
import { LIMITS, SUBPROTOCOL } from '../protocol/signaling.js';
import { MemoryBroker } from './broker/memory-broker.js';
import { RedisBroker } from './broker/redis-broker.js';
import { Connection } from './connection.js';
import { Heartbeat } from './heartbeat.js';
import { refuseUpgrade } from './refuse-upgrade.js';
import { RoomRegistry } from './room-registry.js';
import { resolveSignalingOptions } from './signaling-options.js';
import type { SignalingServerOptions } from './signaling-options.js';

export interface SignalingServer {
  /** Rooms with at least one seat. */
  readonly rooms: number;
  /** Seats taken, those of dropped sockets that are held included. */
  readonly participants: number;
  /** Open sockets. */
  readonly connections: number;
  /** From the first `close()` on. */
  readonly closing: boolean;
  /**
   * Takes no more sockets and closes all with 1012, so that clients come back by themselves to whoever
   * answers then. Resolves when the last has closed, or after `drain` milliseconds (default 2000), when the rest is cut.
   */
  close(options?: { drain?: number }): Promise<void>;
}

/** How long a closing handshake may take, in milliseconds, before the socket is destroyed. */
const CLOSE_TIMEOUT = 2_000;
const DEFAULT_DRAIN = 2_000;

/**
 * The signaling server, mounted into an HTTP server through its `upgrade` event.
 *
 * How the parts fit: a `Connection` is one socket; it parses, bounds and counts what comes. A `Seat` is one
 * participant's place; it outlives sockets and keeps what was not acknowledged. A `Room` holds seats and is
 * the only way from one participant to another. The `RoomRegistry` gives seats out and takes them back.
 * Sockets know seats, seats know sockets only as something to send to, and nothing knows the server.
 *
 * The server never reads what participants say to each other: a signal's body passes as the bytes that came.
 *
 * @throws TypeError when `turn` or `redis` cannot work
 */
export function createSignalingServer(options: SignalingServerOptions): SignalingServer {
  const config = resolveSignalingOptions(options);
  const { server } = options;
  const { log } = config;
  const registry = new RoomRegistry(config, log, (keeper) =>
    config.redis
      ? new RedisBroker(keeper, { ...config.redis, maxParticipants: config.maxParticipants }, log)
      : new MemoryBroker(keeper, config.maxParticipants),
  );
  const heartbeat = new Heartbeat(config.heartbeat);
  const connections = new Set<Connection>();
  let closed: Promise<void> | null = null;
  let lastClosed: (() => void) | null = null;

  const webSocketOptions: ServerOptions & { closeTimeout: number } = {
    noServer: true,
    clientTracking: false,
    // Deflate costs some 300 kB a socket that uses it; signals are small and rare.
    perMessageDeflate: false,
    // Twice the limit, so that a frame just over it gets a coded error and not only close code 1009.
    maxPayload: 2 * LIMITS.frameBytes,
    closeTimeout: CLOSE_TIMEOUT,
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
  };
  const webSockets = new WebSocketServer(webSocketOptions);

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if ((request.url ?? '').split('?', 1)[0] !== config.path) {
      // Another listener may want it; when there is none, nobody else would ever answer.
      if (server.listenerCount('upgrade') === 1) refuseUpgrade(socket, 404);
      return;
    }
    const { origin } = request.headers;
    if (origin !== undefined && config.allowedOrigins && !config.allowedOrigins.includes(origin)) {
      log.info('refuse-origin', { origin });
      refuseUpgrade(socket, 403);
      return;
    }
    if (connections.size >= config.maxConnections) {
      log.info('refuse-socket', { connections: connections.size });
      refuseUpgrade(socket, 503);
      return;
    }
    webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      const connection = new Connection(webSocket, registry, config);
      heartbeat.add(connection);
      connections.add(connection);
      log.debug('open', { connections: connections.size });
      webSocket.on('close', (code) => {
        heartbeat.delete(connection);
        connections.delete(connection);
        log.debug('close', { code, connections: connections.size });
        if (connections.size === 0) lastClosed?.();
      });
    });
  };
  server.on('upgrade', onUpgrade);

  const shutDown = async (drain: number): Promise<void> => {
    log.info('closing', { connections: connections.size, rooms: registry.rooms });
    server.off('upgrade', onUpgrade);
    heartbeat.stop();
    const started = performance.now();
    await closeConnections(drain);
    // Whoever was sent away looks for another server at once, and takes the seat along from here.
    await registry.close(drain - (performance.now() - started));
  };

  const closeConnections = async (drain: number): Promise<void> => {
    if (connections.size === 0) return;
    await new Promise<void>((resolve) => {
      const cut = setTimeout(() => {
        for (const connection of connections) connection.terminate();
      }, drain);
      lastClosed = () => {
        clearTimeout(cut);
        resolve();
      };
      for (const connection of connections) connection.goAway();
    });
  };

  return {
    get rooms() {
      return registry.rooms;
    },
    get participants() {
      return registry.participants;
    },
    get connections() {
      return connections.size;
    },
    get closing() {
      return closed !== null;
    },
    close: ({ drain = DEFAULT_DRAIN } = {}) => (closed ??= shutDown(drain)),
  };
}
