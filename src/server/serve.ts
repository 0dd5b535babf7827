import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server, ServerOptions } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createMetrics } from './create-metrics.js';
import { createSignalingServer } from './create-signaling-server.js';
import type { SignalingServer } from './create-signaling-server.js';
import { errorMessage } from './error-message.js';
import { createHttpRoutes } from './http-routes.js';
import { SILENT } from './log.js';
import type { Logger } from './log.js';
import { PACKAGE_FOLDERS, requireFolders } from './package-folders.js';
import type { PageFolders } from './package-folders.js';
import type { SignalingServerOptions } from './signaling-options.js';
import { readTls, watchTls } from './tls-files.js';
import type { TlsFiles } from './tls-files.js';

export interface ServeOptions extends Omit<SignalingServerOptions, 'server' | 'path'> {
  /** Default 8080; 0 takes any free one. */
  port?: number;
  /** Address to listen on. Default `127.0.0.1`: this machine only. */
  host?: string;
  /** Serves `https:` and `wss:` instead; the files are read again when they change. Default none. */
  tls?: TlsFiles;
  /** What `/` and the scripts are served from. Default the package's own; `null` serves signaling only. */
  folders?: PageFolders | null;
  /** What `/metrics` asks for as bearer token. Default: it is open. */
  metricsToken?: string;
}

export interface RunningServer {
  readonly port: number;
  /** As a browser on this machine opens it, with a slash at the end. */
  readonly url: string;
  readonly signaling: SignalingServer;
  /** As `SignalingServer.close`, with `/readyz` saying so; then stops listening. */
  close(options?: { drain?: number }): Promise<void>;
}

const SIGNALING_PATH = '/signaling';

/** Sockets beside those of the signaling: pages, scripts, and those who have not said yet what they want. */
const PAGE_SOCKETS = 2_000;

/** Milliseconds. Who is slower with the head of a request, or all of it, only holds sockets. */
const TIMEOUTS: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // How often Node looks; by itself every 30 s, which would make those two so much longer.
  connectionsCheckingInterval: 2_000,
};

/**
 * One process for everything: `/` the demo page, `/rtc-elements.js` and `/rtc-elements.mjs`, `/signaling`, `/healthz`,
 * `/readyz` and `/metrics`. Resolves once it listens.
 *
 * @throws Error when the port is in use, the address is not ours, the scripts are not built or the certificate is none
 */
export async function serve(options: ServeOptions = {}): Promise<RunningServer> {
  const {
    port = 8080,
    host = '127.0.0.1',
    folders = PACKAGE_FOLDERS,
    tls,
    metricsToken,
    ...signalingOptions
  } = options;
  const { log = SILENT } = options;
  if (folders) requireFolders(folders);
  const { server, unwatch } = createWebServer(tls, log);
  const signaling = createSignalingServer({ ...signalingOptions, server, path: SIGNALING_PATH });
  const metrics = createMetrics(signaling);
  server.maxConnections = signaling.maxConnections + PAGE_SOCKETS;
  server.on(
    'request',
    createHttpRoutes({
      signalingPath: SIGNALING_PATH,
      folders,
      readiness: () => (signaling.ready ? 'ready' : signaling.closing ? 'closing' : 'starting'),
      metrics,
      metricsToken: metricsToken ?? null,
      log,
    }),
  );

  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    unwatch();
    await signaling.close();
    throw explain(error, port, host);
  }
  const address = server.address();
  const boundPort = typeof address === 'object' && address ? address.port : port;
  const url = `${tls ? 'https' : 'http'}://${urlHost(host)}:${boundPort}/`;
  log.info('listening', { url, host });

  let closed: Promise<void> | null = null;
  const shutDown = async (drain: number | undefined): Promise<void> => {
    await signaling.close(drain === undefined ? {} : { drain });
    unwatch();
    const serverClosed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await serverClosed;
  };
  return { port: boundPort, url, signaling, close: ({ drain } = {}) => (closed ??= shutDown(drain)) };
}

function createWebServer(tls: TlsFiles | undefined, log: Logger): { server: Server; unwatch: () => void } {
  if (!tls) return { server: createServer(TIMEOUTS), unwatch: () => undefined };
  const server = createTlsServer({ ...TIMEOUTS, handshakeTimeout: TIMEOUTS.headersTimeout, ...readTls(tls) });
  // Running connections keep what they were made with; the next ones get the new.
  return { server, unwatch: watchTls(tls, (pair) => server.setSecureContext(pair), log) };
}

/** Only `localhost` and HTTPS are secure contexts with cameras, so a page here is best opened by that name. */
function urlHost(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::' || host === '::1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function explain(error: unknown, port: number, host: string): Error {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const where = `${host}:${port}`;
  if (code === 'EADDRINUSE') return new Error(`Port ${port} is in use. Stop what uses it or take another --port.`);
  if (code === 'EACCES') return new Error(`No permission to listen on ${where}. Ports below 1024 need rights.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new Error(`${host} is no address of this machine.`);
  return new Error(`Cannot listen on ${where}: ${errorMessage(error)}`, {
    cause: error,
  });
}
