/** Somebody with bad intentions, in a process of its own: floods the server at a port in one way until it is killed. */
import { connect } from 'node:net';
import { clients } from './clients.mjs';

const [port, kind] = process.argv.slice(2);

/** All of it comes from one address, as a proxy on this machine would say. */
const ADDRESS = '203.0.113.66';

const open = (room) => clients.kit(port, { room, headers: { 'X-Forwarded-For': ADDRESS } });
const soon = () => new Promise((resolve) => setImmediate(resolve));

/** So many do it at the same time, each for ever. */
const crowd = (count, run) =>
  Array.from({ length: count }, async (_, index) => {
    for (;;) {
      // Being put out is part of it.
      await run(index).catch(() => undefined);
      await soon();
    }
  });

async function floodFrom(socket, frame) {
  const closed = new Promise((resolve) => (socket.onClose = resolve));
  const target = await open('flooded');
  const over = closed.then(() => true);
  for (let out = false; !out;) {
    for (let i = 0; i < 50; i++) socket.send(target.id, frame);
    out = await Promise.race([over, soon().then(() => false)]);
  }
  target.drop();
}

/** What a connection may not do, and what comes of it is not waited for. */
function garbage(bytes) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.resume().on('error', resolve).on('close', resolve);
  });
}

const UPGRADE =
  'GET /signaling HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
  `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nX-Forwarded-For: ${ADDRESS}\r\n\r\n`;
/** A text frame that claims an exabyte (RFC 6455, section 5.2). */
const HUGE = Buffer.from([0x81, 0xff, 0x0f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);

const floods = {
  signals: () => crowd(6, async () => floodFrom(await open('flooded'), 'x'.repeat(200))),
  'large signals': () => crowd(6, async () => floodFrom(await open('flooded'), 'x'.repeat(60_000))),
  joins: () => crowd(20, async (index) => (await open(`joined ${index}`)).drop()),
  'huge frames': () => crowd(20, () => garbage(Buffer.concat([Buffer.from(UPGRADE), HUGE]))),
  'half a request': () =>
    crowd(20, () => {
      const sockets = Array.from({ length: 100 }, () => garbage(UPGRADE.slice(0, -2)));
      return Promise.all(sockets);
    }),
};

floods[kind]();
process.send('going');
