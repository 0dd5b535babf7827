import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { Metrics } from './create-metrics.js';
import { errorMessage } from './error-message.js';
import type { Logger } from './log.js';
import type { PageFolders } from './package-folders.js';

export interface HttpRoutesOptions {
  /** Path of the WebSocket, to tell those who open it as a page. */
  signalingPath: string;
  /** `null` serves no pages and scripts. */
  folders: PageFolders | null;
  readiness: () => 'starting' | 'ready' | 'closing';
  metrics: Metrics;
  /** What `/metrics` asks for as bearer token (RFC 6750); `null`: it is open. */
  metricsToken: string | null;
  log: Logger;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const SCRIPT = /^\/(rtc-elements\.m?js(\.map)?|locales\/[a-z]+\.js)$/;

/** Everything that is not the WebSocket: health, metrics, the demo page and the two scripts. */
export function createHttpRoutes(options: HttpRoutesOptions): RequestListener {
  const { signalingPath, folders, readiness } = options;
  const scripts = folders && serveFolder(folders.scripts);
  const demo = folders && serveFolder(folders.demo);

  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendText(response, 405, 'Method not allowed');
    }
    if (path === '/healthz') return sendJson(response, 200, { status: 'ok' });
    if (path === '/readyz') {
      const status = readiness();
      return sendJson(response, status === 'ready' ? 200 : 503, { status });
    }
    if (path === '/metrics') return sendMetrics(request, response, options);
    if (path === signalingPath) {
      response.setHeader('Upgrade', 'websocket');
      return sendText(response, 426, 'This address takes WebSocket connections only.');
    }
    const notFound = (): void => sendText(response, 404, 'Not found');
    const handler = SCRIPT.test(path) ? scripts : demo;
    if (!handler || isHidden(path)) return notFound();
    // Pages of any origin may load the scripts, as modules and with an integrity hash too.
    if (handler === scripts) response.setHeader('Access-Control-Allow-Origin', '*');
    // A range that ends before it starts makes the file server throw; nothing here is big enough to need one.
    delete request.headers.range;
    try {
      handler(request, response, notFound);
    } catch {
      // The file went away between being seen and being read, as during a build.
      if (!response.headersSent) notFound();
      else response.destroy();
    }
  };
}

/** Nothing hidden is ever part of what we serve, and what cannot be decoded is not there. */
function isHidden(path: string): boolean {
  try {
    return decodeURIComponent(path).includes('/.');
  } catch (error) {
    if (error instanceof URIError) return true;
    throw error;
  }
}

/**
 * Files are looked up anew each time and checked by ETag, so that a rebuild shows at the next reload. What lies
 * compressed beside a file goes to the browsers that take it.
 */
function serveFolder(folder: string): Handler {
  return sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      if (/\.m?js$/.test(path)) response.setHeader('Content-Type', 'text/javascript;charset=utf-8');
      else if (path.endsWith('.map')) response.setHeader('Content-Type', 'application/json;charset=utf-8');
    },
  });
}

function sendMetrics(request: IncomingMessage, response: ServerResponse, options: HttpRoutesOptions): void {
  const { metrics, metricsToken, log } = options;
  if (metricsToken !== null && !isSame(request.headers.authorization ?? '', `Bearer ${metricsToken}`)) {
    response.setHeader('WWW-Authenticate', 'Bearer');
    return sendText(response, 401, 'The metrics need the bearer token that the server was started with.');
  }
  metrics.read().then(
    (text) => {
      response.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' });
      response.end(text);
    },
    (error: unknown) => {
      log.error('metrics-failed', { message: errorMessage(error) });
      sendText(response, 500, 'The metrics could not be read.');
    },
  );
}

/** In a time that tells nothing; hashes have the same length, which the comparison needs. */
function isSame(given: string, expected: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json;charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}
