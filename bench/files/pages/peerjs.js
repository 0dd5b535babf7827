/** PeerJS: the file handed over as it is. */
import { relay } from './relay.js';

export async function open({ role, room }) {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { src: '/vendor/peerjs.js', onload: resolve, onerror: reject });
    document.head.append(script);
  });
  const peer = new globalThis.Peer(`${room}-${role}`, {
    host: location.hostname,
    port: Number(location.port),
    path: '/',
    config: { iceServers: [] },
  });
  await new Promise((resolve) => peer.on('open', resolve));
  await relay(room); // Only to know that the other one is there: the page's server keeps nothing for later.

  if (role === 'receive') {
    let got = null;
    peer.on('connection', (connection) => {
      connection.on('error', (error) => console.error(error.message));
      connection.on('data', (data) => {
        if (data === 'hello') return;
        got = data;
        connection.send('done');
      });
    });
    return { received: () => new Blob([got]) };
  }
  const connection = peer.connect(`${room}-receive`, { reliable: true });
  connection.on('error', (error) => console.error(error.message));
  await new Promise((resolve) => connection.on('open', resolve));
  connection.send('hello');
  return {
    async send(file) {
      const done = new Promise((resolve) => connection.once('data', resolve));
      connection.send(file);
      await done;
    },
  };
}
