import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { ServerOptions, WebSocket } from 'ws';
import { LIMITS, SUBPROTOCOL } from '../protocol/signaling.js';
import { MemoryBroker } from './broker/memory-broker.js';
import { RedisBroker } from './broker/redis-broker.js';
import { BEATS, Connection } from './connection.js';
import type { ConnectionDeps } from './connection.js';
import { drainConnections } from './drain-connections.js';
import { Heartbeat } from './heartbeat.js';
import { readLean } from './lean-receiver.js';
import type { AddressShare } from './limits/address-limits.js';
import { UpgradeGate } from './limits/upgrade-gate.js';
import { refuseUpgrade } from './refuse-upgrade.js';
import { RoomRegistry } from './room-registry.js';
import { resolveSignalingOptions } from './signaling-options.js';
import type { SignalingServerOptions } from './signaling-options.js';
import { SignalingSocket } from './signaling-socket.js';
import { SignalingStats } from './signaling-stats.js';
import { turnAway } from './turn-away.js';

export interface SignalingServer {
  /** Rooms with at least one seat. */
  readonly rooms: number;
  /** Seats taken, those of dropped sockets that are held included. */
  readonly participants: number;
  /** Open sockets. */
  readonly connections: number;
  /** As many as it takes. */
  readonly maxConnections: number;
  /** What has happened so far. `createMetrics` tells it to Prometheus. */
  readonly stats: Readonly<SignalingStats>;
  /** From the first `close()` on. A load balancer should send nobody here any more. */
  readonly closing: boolean;
  /**
   * A load balancer may send people here: not closing and, over Redis, after the first contact with it. A server that has never
   * met the others would keep apart who should meet; one that loses Redis later stays ready, since its rooms go on.
   */
  readonly ready: boolean;
  /**
   * Answers new sockets with 503, tells all others room by room to move (close code 1012), so that clients come back by
   * themselves to whoever answers then, and forgets all seats. Resolves when the last socket has closed (of several
   * servers: and the last seat has gone to another one), or after `drain` milliseconds (default 2000), when the rest is cut.
   * Calls go on.
   */
  close(options?: { drain?: number }): Promise<void>;
}

/** How long a closing handshake may take, in milliseconds, before the socket is destroyed. */
const CLOSE_TIMEOUT = 2_000;
const DEFAULT_DRAIN = 2_000;

/**
 * The signaling server, mounted into an HTTP server through its `upgrade` event.
 *
 * How the parts fit: the `UpgradeGate` decides who may open a socket. A `Connection` is one socket; it parses, bounds
 * and counts what comes. A `Seat` is one participant's place; it outlives sockets and keeps what was not acknowledged.
 * A `Room` holds seats and is the only way from one participant to another. The `RoomRegistry` gives seats out and takes
 * them back. Sockets know seats, seats know sockets only as something to send to, and nothing knows the server.
 *
 * The server never reads what participants say to each other: a signal's body passes as the bytes that came.
 *
 * @throws TypeError when an option cannot work
 */
export function createSignalingServer(options: SignalingServerOptions): SignalingServer {
  const config = resolveSignalingOptions(options);
  const { server } = options;
  const { log } = config;
  const stats = new SignalingStats();
  const gate = new UpgradeGate(config, stats);
  const registry = new RoomRegistry(config, log, (keeper) =>
    config.redis ? new RedisBroker(keeper, config.redis, config, log) : new MemoryBroker(keeper, config),
  );
  const connections = new Heartbeat<Connection>(config.heartbeat / BEATS);
  let closed: Promise<void> | null = null;
  let lastClosed: (() => void) | null = null;

  const webSocketOptions: ServerOptions<typeof SignalingSocket> & { closeTimeout: number } = {
    noServer: true,
    WebSocket: SignalingSocket,
    clientTracking: false,
    // Deflate costs some 300 kB a socket that uses it; signals are small and rare.
    perMessageDeflate: false,
    // A `Connection` answers pings, for which it needs no closure.
    autoPong: false,
    // Twice the limit, so that a frame just over it gets a coded error and not only close code 1009.
    maxPayload: 2 * LIMITS.frameBytes,
    closeTimeout: CLOSE_TIMEOUT,
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
  };
  const webSockets = new WebSocketServer<typeof SignalingSocket>(webSocketOptions);

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if ((request.url ?? '').split('?', 1)[0] !== config.path) {
      // Another listener may want it; when there is none, nobody else would ever answer.
      if (server.listenerCount('upgrade') === 1) refuseUpgrade(socket, 404);
      return;
    }
    if (closed) return refuseUpgrade(socket, 503);
    const verdict = gate.judge(request, connections.size);
    if ('status' in verdict) return refuseUpgrade(socket, verdict.status);
    webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      if (verdict.turnAway) reject(webSocket, verdict.share);
      else accept(webSocket, socket, verdict.share);
    });
  };
  server.on('upgrade', onUpgrade);

  const deps: ConnectionDeps = {
    ...{ registry, config, stats },
    closed(connection, code) {
      connections.delete(connection);
      connection.share?.closed('sockets');
      log.debug('close', { code, connections: connections.size });
      if (connections.size === 0) lastClosed?.();
    },
  };

  const accept = (webSocket: SignalingSocket, stream: Duplex, share: AddressShare | null): void => {
    readLean(webSocket);
    const connection = new Connection(webSocket, stream, deps, share);
    connections.add(connection);
    if (share) share.sockets += 1;
    log.debug('open', { connections: connections.size });
  };

  const reject = (webSocket: WebSocket, share: AddressShare | null): void => {
    if (share) share.turnedAway += 1;
    webSocket.on('close', () => share?.closed('turnedAway'));
    turnAway(webSocket, 'rate-limited', 'Too many connections from your network. Try again in a minute.');
  };

  const shutDown = async (drain: number): Promise<void> => {
    log.info('closing', { connections: connections.size, rooms: registry.rooms });
    connections.stop();
    gate.stop();
    const deadline = performance.now() + drain;
    if (connections.size > 0) {
      const emptied = new Promise<void>((resolve) => (lastClosed = resolve));
      await drainConnections(connections, drain, emptied);
    }
    // Whoever was sent away looks for another server at once, and takes the seat along from here.
    await registry.close(deadline - performance.now());
    server.off('upgrade', onUpgrade);
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
    maxConnections: config.maxConnections,
    stats,
    get closing() {
      return closed !== null;
    },
    get ready() {
      return closed === null && registry.met;
    },
    close({ drain = DEFAULT_DRAIN } = {}) {
      closed ??= shutDown(drain);
      return closed;
    },
  };
}
