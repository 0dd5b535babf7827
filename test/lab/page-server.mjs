/**
 * `node page-server.mjs HOST PORT ICE-SERVERS`: the pages of the lab, and a relay between two of them. The relay knows
 * no rooms: whoever comes is told who is `here`, and what one sends goes to the others.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { WebSocketServer } from 'ws';

const [host, port, iceServers] = process.argv.slice(2);
const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

function content(path) {
  if (path === '/ice-servers.json') return JSON.stringify({ iceServers: JSON.parse(iceServers) });
  return /^\/[a-z]+\.(js|html)$/.test(path) ? readFileSync(join(import.meta.dirname, 'pages', path)) : null;
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://server');
  const body = content(pathname);
  response.writeHead(body ? 200 : 404, { 'content-type': types[extname(pathname)] ?? 'text/plain' }).end(body);
});

const sockets = new Map();
new WebSocketServer({ server }).on('connection', (socket, request) => {
  const id = new URL(request.url, 'http://server').searchParams.get('id');
  const tell = (message) => {
    for (const [other, its] of sockets) if (other !== id) its.send(JSON.stringify(message));
  };
  sockets.get(id)?.terminate();
  for (const other of sockets.keys()) if (other !== id) socket.send(JSON.stringify({ here: other }));
  sockets.set(id, socket);
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    if (message.ping) socket.send('{}');
    else tell({ ...message, from: id });
  });
  socket.on('close', () => {
    if (sockets.get(id) === socket) sockets.delete(id);
  });
});
server.listen(Number(port), host, () => console.log(`Open http://${host}:${port}/`));
