/**
 * trystero: the file handed over as it is. Its rooms meet over public services; here they do over topics of the
 * page's own server, by the way it offers for that, and everything after the meeting is its own.
 */
import { createTopicStrategy } from '/vendor/trystero.js';

const joinRoom = createTopicStrategy({
  init: () =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`ws://${location.host}/topics`);
      socket.onopen = () => resolve(socket);
      socket.onerror = reject;
    }),
  subscribeTopic(socket, topic, onMessage) {
    const listen = ({ data }) => {
      const message = JSON.parse(data);
      if (message.topic === topic) onMessage(topic, message.payload);
    };
    socket.addEventListener('message', listen);
    socket.send(JSON.stringify({ type: 'subscribe', topic }));
    return () => socket.removeEventListener('message', listen);
  },
  publishTopic: (socket, topic, payload) => socket.send(JSON.stringify({ type: 'publish', topic, payload })),
});

export async function open({ role, room }) {
  const joined = joinRoom({ appId: 'bench', rtcConfig: { iceServers: [] } }, room);
  const content = joined.makeAction('content');
  const word = joined.makeAction('word');
  let got = null;
  content.onMessage = (data) => {
    got = data;
    void word.send('done');
  };
  await new Promise((resolve) => (joined.onPeerJoin = resolve));
  if (role === 'receive') return { received: () => new Blob([got]) };
  return {
    async send(file) {
      const done = new Promise((resolve) => (word.onMessage = resolve));
      await content.send(file);
      await done;
    },
  };
}
