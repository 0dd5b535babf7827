/**
 * The other page of the room, through the server: `send` and `onmessage` carry JSON. Resolves once both are there,
 * and what comes before `onmessage` is set waits for it.
 */
export function relay(room) {
  const socket = new WebSocket(`ws://${location.host}/relay?${room}`);
  const waiting = [];
  let listener = (message) => waiting.push(message);
  return new Promise((resolve, reject) => {
    const line = {
      send: (message) => socket.send(JSON.stringify(message)),
      set onmessage(listen) {
        listener = listen;
        for (const message of waiting.splice(0)) listen(message);
      },
    };
    socket.onerror = () => reject(new Error('no relay'));
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.both) resolve(line);
      else listener(message);
    };
  });
}
