import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** A WebSocket spoken by hand, to do what no library does: stop answering, stop reading. */
export async function rawJoin(port: number, room: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(
    'GET /signaling HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  );
  await once(socket, 'data');
  const payload = Buffer.from(JSON.stringify({ type: 'join', version: 1, room }));
  if (payload.length > 125) throw new Error('Too long for a short frame');
  // Final text frame (RFC 6455 section 5.2), masked with zeros.
  socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0]), payload]));
  await once(socket, 'data');
  return socket;
}
