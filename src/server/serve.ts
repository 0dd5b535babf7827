import { once } from 'node:events';
import { createServer } from 'node:http';
import { createSignalingServer } from './create-signaling-server.js';
import type { SignalingServer } from './create-signaling-server.js';
import { createHttpRoutes } from './http-routes.js';
import { PACKAGE_FOLDERS, requireFolders } from './package-folders.js';
import type { PageFolders } from './package-folders.js';
import type { SignalingServerOptions } from './signaling-options.js';

export interface ServeOptions extends Omit<SignalingServerOptions, 'server' | 'path'> {
  /** Default 8080; 0 takes any free one. */
  port?: number;
  /** Address to listen on. Default `127.0.0.1`: this machine only. */
  host?: string;
  /** What `/` and the scripts are served from. Default the package's own; `null` serves signaling only. */
  folders?: PageFolders | null;
}

export interface RunningServer {
  readonly port: number;
  /** As a browser on this machine opens it, with a slash at the end. */
  readonly url: string;
  readonly signaling: SignalingServer;
  /** Stops listening, then as `SignalingServer.close`. */
  close(options?: { drain?: number }): Promise<void>;
}

const SIGNALING_PATH = '/signaling';
/** Milliseconds for the head of a request and for all of it; who is slower only holds sockets. */
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 30_000;

/**
 * One process for everything: `/` the demo page, `/rtc-elements.js` and `/rtc-elements.mjs`, `/signaling`,
 * `/healthz` and `/readyz`. Resolves once it listens.
 *
 * @throws Error when the port is in use, the address is not ours or the scripts are not built
 */
export async function serve(options: ServeOptions = {}): Promise<RunningServer> {
  const { port = 8080, host = '127.0.0.1', folders = PACKAGE_FOLDERS, ...signalingOptions } = options;
  if (folders) requireFolders(folders);
  const server = createServer({ headersTimeout: HEADERS_TIMEOUT, requestTimeout: REQUEST_TIMEOUT });
  const signaling = createSignalingServer({ ...signalingOptions, server, path: SIGNALING_PATH });
  server.on('request', createHttpRoutes({ signalingPath: SIGNALING_PATH, folders, ready: () => !signaling.closing }));

  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    await signaling.close();
    throw explain(error, port, host);
  }
  const address = server.address();
  const boundPort = typeof address === 'object' && address ? address.port : port;
  const url = `http://${urlHost(host)}:${boundPort}/`;
  options.log?.info('listening', { url, host });

  let closed: Promise<void> | null = null;
  const shutDown = async (drain: number | undefined): Promise<void> => {
    const serverClosed = once(server, 'close');
    server.close();
    await signaling.close(drain === undefined ? {} : { drain });
    server.closeAllConnections();
    await serverClosed;
  };
  return { port: boundPort, url, signaling, close: ({ drain } = {}) => (closed ??= shutDown(drain)) };
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
  return new Error(`Cannot listen on ${where}: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  });
}
