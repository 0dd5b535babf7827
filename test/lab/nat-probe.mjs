/**
 * `node nat-probe.mjs mirror ADDRESS …` tells every datagram where it came from.
 * `node nat-probe.mjs ask ADDRESS …` asks each of them from one port, and prints what they said as JSON, with `null`
 * for those that have not answered within half a second.
 */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

const PORT = 9001;
const [mode, ...addresses] = process.argv.slice(2);

if (mode === 'mirror') {
  for (const address of addresses) {
    const socket = createSocket('udp4');
    socket.on('message', (_, { address, port }) => socket.send(`${address}:${port}`, port, address));
    socket.bind(PORT, address);
    await once(socket, 'listening');
  }
  console.log(`Open udp://${addresses[0]}:${PORT}/`);
} else {
  const socket = createSocket('udp4');
  const said = new Map();
  const end = () => {
    socket.close();
    console.log(JSON.stringify(addresses.map((address) => said.get(address) ?? null)));
  };
  const timer = setTimeout(end, 500);
  socket.on('message', (message, { address }) => {
    said.set(address, String(message));
    if (said.size < addresses.length) return;
    clearTimeout(timer);
    end();
  });
  for (const address of addresses) socket.send('', PORT, address);
}
