import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { announce, options } from './announce.mjs';

const http = createServer();
// As the kit's: no compression, WebSocket only.
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false, serveClient: false });
io.on('connection', (socket) => {
  const { room, id } = socket.handshake.query;
  void socket.join([`room ${room}`, id]);
  socket.on('signal', (to, body) => io.to(to).emit('signal', id, body));
});
http.listen(options().port ?? 0, '127.0.0.1', 8192, () => announce(http.address().port));
