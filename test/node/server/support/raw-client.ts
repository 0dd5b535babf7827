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
  socket.write(shortFrame(0x81, JSON.stringify({ type: 'join', version: 1, room })));
  await once(socket, 'data');
  return socket;
}

/** A frame masked with zeros (RFC 6455, section 5.2). @param first byte: whether it is final, and of which kind */
export function shortFrame(first: number, text: string): Buffer {
  const payload = Buffer.from(text);
  if (payload.length > 125) throw new Error('Too long for a short frame');
  return Buffer.concat([Buffer.from([first, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}
