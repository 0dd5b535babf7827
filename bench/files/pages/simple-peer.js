/** simple-peer as the stream it is: written to until it says that it is full, in pieces of the size that suits it. */
import { relay } from './relay.js';

const PIECE = 64 * 1024;

export async function open({ role, room }) {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { src: '/vendor/simple-peer.js', onload: resolve, onerror: reject });
    document.head.append(script);
  });
  const line = await relay(room);
  const peer = new globalThis.SimplePeer({ initiator: role === 'send', config: { iceServers: [] } });
  peer.on('signal', (signal) => line.send(signal));
  line.onmessage = (signal) => peer.signal(signal);
  await new Promise((resolve) => peer.once('connect', resolve));

  if (role === 'receive') {
    let left = null;
    let chunks = [];
    peer.on('data', (data) => {
      if (left === null) {
        [left, chunks] = [Number(new TextDecoder().decode(data)), []];
        return;
      }
      chunks.push(data);
      left -= data.length;
      if (left > 0) return;
      left = null;
      peer.send('done');
    });
    return { received: () => new Blob(chunks) };
  }
  return {
    async send(file) {
      const done = new Promise((resolve) => peer.once('data', resolve));
      peer.send(String(file.size));
      const reader = file.stream().getReader();
      for (let piece = await reader.read(); !piece.done; piece = await reader.read())
        for (let at = 0; at < piece.value.length; at += PIECE)
          if (!peer.write(piece.value.subarray(at, at + PIECE)))
            await new Promise((resolve) => peer.once('drain', resolve));
      await done;
    },
  };
}
