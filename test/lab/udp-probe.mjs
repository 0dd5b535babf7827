/**
 * `node udp-probe.mjs echo ADDRESS` sends every datagram back.
 * `node udp-probe.mjs send ADDRESS COUNT SIZE PAUSE` sends so many of that size, with so many milliseconds between
 * them, and prints the round trip of each that came back, in milliseconds, as JSON, once all are there or none has come
 * for a second.
 */
import { createSocket } from 'node:dgram';

const PORT = 9000;
const [mode, address, ...numbers] = process.argv.slice(2);
const socket = createSocket('udp4');

if (mode === 'echo') {
  socket.on('message', (message, { port, address }) => socket.send(message, port, address));
  socket.bind(PORT, address, () => console.log(`Open udp://${address}:${PORT}/`));
} else {
  const [count, size, pause] = numbers.map(Number);
  const trips = [];
  let silence;
  const end = () => {
    clearTimeout(silence);
    socket.close();
    console.log(JSON.stringify(trips));
  };
  const wait = () => {
    clearTimeout(silence);
    silence = setTimeout(end, 1000);
  };
  socket.on('message', (message) => {
    trips.push(performance.now() - message.readDoubleBE(0));
    if (trips.length === count) end();
    else wait();
  });
  for (let sent = 0; sent < count; sent++) {
    const message = Buffer.alloc(size);
    message.writeDoubleBE(performance.now());
    socket.send(message, PORT, address);
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  wait();
}
