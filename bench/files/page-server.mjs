/**
 * `node page-server.mjs HOST PORT`: serves the pages of this folder with the libraries they compare, and brings the
 * two ends of a room together in each of the ways those libraries know.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { build } from 'esbuild';
import { WebSocketServer } from 'ws';

const require = createRequire(import.meta.url);
const libraries = new Map([
  ['/vendor/simple-peer.js', readFileSync(join(dirname(require.resolve('simple-peer')), 'simplepeer.min.js'))],
  ['/vendor/peerjs.js', readFileSync(join(dirname(require.resolve('peerjs/package.json')), 'dist/peerjs.min.js'))],
]);
const { outputFiles } = await build({
  stdin: { contents: "export * from '@trystero-p2p/core';", resolveDir: import.meta.dirname },
  ...{ bundle: true, format: 'esm', minify: true, write: false },
});
libraries.set('/vendor/trystero.js', outputFiles[0].contents);

function content(path) {
  if (libraries.has(path)) return libraries.get(path);
  return /^\/pages\/[a-z-]+\.(js|html)$/.test(path) ? readFileSync(join(import.meta.dirname, path)) : null;
}

const [host = '127.0.0.1', port = '0'] = process.argv.slice(2);
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://server');
  if (request.method === 'POST') {
    // The digest of what a page has, which a page itself can only take of what fits into its memory.
    const hash = createHash('sha256');
    await pipeline(request, hash);
    response.end(hash.digest('hex'));
    return;
  }
  const body = content(pathname);
  const type = extname(pathname) === '.html' ? 'text/html' : 'text/javascript';
  response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
});

const text = (message) => JSON.stringify(message);
/** The two ends of a room, for `relay.js`; each is told when both are there. */
const rooms = new Map();
function relay(socket, { search }) {
  const room = rooms.get(search) ?? new Set();
  rooms.set(search, room.add(socket));
  socket.on('close', () => rooms.delete(search));
  socket.on('message', (data) => {
    for (const other of room) if (other !== socket) other.send(String(data));
  });
  if (room.size === 2) for (const each of room) each.send(text({ both: true }));
}

/** Topics, for trystero. */
const subscribers = new Map();
function topics(socket) {
  const mine = new Set();
  socket.on('close', () => mine.forEach((topic) => subscribers.get(topic).delete(socket)));
  socket.on('message', (data) => {
    const { type, topic, payload } = JSON.parse(String(data));
    if (!subscribers.has(topic)) subscribers.set(topic, new Set());
    if (type === 'publish') for (const each of subscribers.get(topic)) each.send(text({ topic, payload }));
    else if (subscribers.get(topic).add(socket)) mine.add(topic);
  });
}

/** What of PeerServer's protocol two PeerJS clients that know each other's id need. */
const peers = new Map();
function peerServer(socket, { searchParams }) {
  const id = searchParams.get('id');
  peers.set(id, socket);
  socket.on('close', () => peers.delete(id));
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    if (message.dst) peers.get(message.dst)?.send(text({ ...message, src: id }));
  });
  socket.send(text({ type: 'OPEN' }));
}

const lines = { '/relay': relay, '/topics': topics, '/peerjs': peerServer };
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, request) => {
  const url = new URL(request.url, 'http://server');
  if (lines[url.pathname]) lines[url.pathname](socket, url);
  else socket.close();
});
server.listen(Number(port), host, () => {
  const { address, port } = server.address();
  console.log(`Open http://${address === '127.0.0.1' ? 'localhost' : address}:${port}/`);
});
