import { relay } from './relay.js';

/** One connection with one data channel, open at both ends. */
export async function rawChannel({ role, room }) {
  const line = await relay(room);
  const connection = new RTCPeerConnection();
  const channel = connection.createDataChannel('file', { negotiated: true, id: 0 });
  channel.binaryType = 'arraybuffer';
  connection.onicecandidate = ({ candidate }) => line.send({ candidate });
  let queue = Promise.resolve();
  line.onmessage = ({ description, candidate }) => {
    queue = queue.then(async () => {
      if (!description) return connection.addIceCandidate(candidate);
      await connection.setRemoteDescription(description);
      if (description.type !== 'offer') return;
      await connection.setLocalDescription();
      line.send({ description: connection.localDescription });
    });
  };
  if (role === 'send') {
    await connection.setLocalDescription();
    line.send({ description: connection.localDescription });
  }
  if (channel.readyState !== 'open') await new Promise((resolve) => (channel.onopen = resolve));
  return { channel, maxMessageSize: connection.sctp.maxMessageSize };
}

/** Resolves with the next text that comes. */
export const nextText = (channel) =>
  new Promise((resolve) => {
    channel.addEventListener('message', function listen({ data }) {
      if (typeof data !== 'string') return;
      channel.removeEventListener('message', listen);
      resolve(data);
    });
  });
