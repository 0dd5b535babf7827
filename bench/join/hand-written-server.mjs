import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

/** The page and a socket that passes everything on to everyone else: no rooms, no rules, no check. */
export async function startHandWritten() {
  const html = readFileSync(new URL('hand-written.html', import.meta.url));
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html));
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  sockets.on('connection', (socket) => {
    socket.on('message', (data) => {
      for (const other of sockets.clients) if (other !== socket) other.send(String(data));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${server.address().port}/`,
    close() {
      for (const socket of sockets.clients) socket.terminate();
      server.close();
      server.closeAllConnections();
    },
  };
}
