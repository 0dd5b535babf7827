/** The least that a relay can be: finds a socket by id and passes the bytes on. */
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { announce, options } from './announce.mjs';

const http = createServer();
const sockets = new Map();
const server = new WebSocketServer({ server: http, perMessageDeflate: false, clientTracking: false });
server.on('connection', (socket, request) => {
  const id = new URL(request.url, 'http://localhost').searchParams.get('id');
  sockets.set(id, socket);
  socket.on('message', (data) => {
    const end = data.indexOf(10);
    const target = sockets.get(data.toString('latin1', 0, end));
    if (target) target.send(Buffer.concat([Buffer.from(`${id}\n`), data.subarray(end + 1)]), { binary: false });
  });
  socket.on('close', () => sockets.delete(id));
});
http.listen(options().port ?? 0, '127.0.0.1', 8192, () => announce(http.address().port));
