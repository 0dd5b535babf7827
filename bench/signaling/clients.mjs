/**
 * One client for each kind of server, written as lean as can be on plain sockets, so that the load costs as little as
 * possible and the same for all. Each gives `{ id, send(to, body), onSignal, close() }` once the server has let it in.
 */
import { WebSocket } from 'ws';

const SUBPROTOCOL = 'rtc-elements.v1';

function open(url, protocol, headers = {}) {
  const socket = new WebSocket(url, protocol, { perMessageDeflate: false, skipUTF8Validation: true, headers });
  socket.on('error', () => undefined); // The close that follows says it.
  return socket;
}

function connect(socket, greet, read) {
  return new Promise((resolve, reject) => {
    const client = { id: '', onSignal: null, onClose: null, token: null, send: null, drop: () => socket.terminate() };
    socket.on('close', (code) => {
      reject(new Error(`Closed (${code})`));
      client.onClose?.();
    });
    socket.on('message', (data) => read(client, data, resolve));
    greet?.();
  });
}

const text = (data, at, end) => data.toString('latin1', at, end);

export const clients = {
  kit(port, { room, resume, headers }) {
    const socket = open(`ws://127.0.0.1:${port}/signaling`, SUBPROTOCOL, headers);
    const join = { type: 'join', version: 1, room, ...(resume && { resume: { token: resume, received: 0 } }) };
    const greet = () => socket.once('open', () => socket.send(JSON.stringify(join)));
    let received = 0;
    return connect(socket, greet, (client, data, done) => {
      const line = data.indexOf(10);
      if (line > 0) {
        received += 1;
        return client.onSignal?.(text(data, line + 1));
      }
      const header = JSON.parse(data.toString());
      if (header.type === 'error' && header.fatal) return socket.terminate();
      if (['join', 'leave', 'presence'].includes(header.type)) received += 1;
      if (header.type !== 'welcome') return;
      // As every client does, so that the server need not keep what has arrived.
      const beat = setInterval(() => socket.send(`{"type":"ping","received":${received}}`), header.heartbeat);
      socket.once('close', () => clearInterval(beat));
      client.id = header.self.id;
      client.token = header.resumeToken;
      client.resumed = header.resumed;
      client.send = (to, body) => socket.send(`{"type":"signal","to":"${to}"}\n${body}`);
      done(client);
    });
  },

  'bare-ws'(port, { id }) {
    const socket = open(`ws://127.0.0.1:${port}/?id=${id}`);
    return new Promise((resolve, reject) => {
      const client = { id, onSignal: null, onClose: null, drop: () => socket.terminate() };
      client.send = (to, body) => socket.send(`${to}\n${body}`);
      socket.on('open', () => resolve(client));
      socket.on('close', (code) => {
        reject(new Error(`Closed (${code})`));
        client.onClose?.();
      });
      socket.on('message', (data) => client.onSignal?.(text(data, data.indexOf(10) + 1)));
    });
  },

  peer(port, { id }) {
    const socket = open(`ws://127.0.0.1:${port}/peerjs?key=peerjs&id=${id}&token=t&version=1.5.5`);
    return connect(socket, null, (client, data, done) => {
      const message = JSON.parse(data.toString());
      if (message.type === 'OFFER') return client.onSignal?.(message.payload);
      if (message.type !== 'OPEN') return;
      client.id = id;
      client.send = (to, body) => socket.send(JSON.stringify({ type: 'OFFER', dst: to, payload: body }));
      done(client);
    });
  },

  'socket-io'(port, { room, id }) {
    const socket = open(
      `ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket&room=${encodeURIComponent(room)}&id=${id}`,
    );
    return connect(socket, null, (client, data, done) => {
      const packet = data.toString();
      if (packet.startsWith('42')) return client.onSignal?.(JSON.parse(packet.slice(2))[2]);
      if (packet === '2') socket.send('3');
      else if (packet.startsWith('0')) socket.send('40');
      else if (packet.startsWith('40')) {
        client.id = id;
        client.send = (to, body) => socket.send(`42${JSON.stringify(['signal', to, body])}`);
        done(client);
      }
    });
  },
};
