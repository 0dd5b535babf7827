/**
 * What the kit is compared with: one hand-written connection, perfect negotiation (as in the specification), and every
 * way to come back that is known to work: a socket with a heartbeat, offers that are sent again, ICE restarts 1 s after
 * `disconnected`, every 4 s, and at once when the browser says that there is a network.
 */
const HEARTBEAT = 2000;
const SOCKET_DEAD = 5000;
const RESTART_AFTER = 1000;
const RESTART_AGAIN = 4000;

const id = crypto.randomUUID();
const { iceServers } = await (await fetch('ice-servers.json')).json();
const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });

let socket;
let peer = null;
const unsent = [];

function send(message) {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  // An offer that waits for its answer is sent anew when the socket is back.
  else if (message.description?.type !== 'offer') unsent.push(message);
}

function connect(other) {
  const connection = new RTCPeerConnection({ iceServers });
  const polite = id > other;
  let making = false;
  let ignored = false;
  let timer;

  for (const track of stream.getTracks()) connection.addTrack(track, stream);
  connection.addEventListener('negotiationneeded', async () => {
    making = true;
    await connection.setLocalDescription();
    making = false;
    sendDescription();
  });
  connection.addEventListener('icecandidate', ({ candidate }) => send({ candidate }));
  connection.addEventListener('track', ({ track, streams: [remote] }) => {
    if (track.kind !== 'video') return;
    const video = Object.assign(document.createElement('video'), { autoplay: true, muted: true, srcObject: remote });
    document.body.append(video);
  });
  connection.addEventListener('connectionstatechange', () => {
    clearTimeout(timer);
    if (connection.connectionState === 'disconnected') timer = setTimeout(restart, RESTART_AFTER);
    if (connection.connectionState === 'failed') restart();
  });

  const sendDescription = () => send({ description: connection.localDescription });

  /** Does nothing new while an offer waits for its answer: that offer may be what was lost. */
  function restart() {
    clearTimeout(timer);
    if (connection.signalingState === 'have-local-offer') sendDescription();
    else connection.restartIce();
    timer = setTimeout(() => {
      if (connection.connectionState !== 'connected') restart();
    }, RESTART_AGAIN);
  }

  return {
    other,
    restart,
    socketIsBack() {
      if (connection.signalingState === 'have-local-offer') sendDescription();
      else if (connection.remoteDescription && connection.connectionState !== 'connected') restart();
    },
    async receive({ description, candidate }) {
      if (description) {
        const collides = description.type === 'offer' && (making || connection.signalingState !== 'stable');
        ignored = !polite && collides;
        // An offer that was sent again is answered again.
        const late = description.type === 'answer' && connection.signalingState !== 'have-local-offer';
        if (ignored || late) return;
        await connection.setRemoteDescription(description);
        if (description.type === 'offer') {
          await connection.setLocalDescription();
          sendDescription();
        }
      } else if (candidate) {
        await connection.addIceCandidate(candidate).catch((error) => {
          if (!ignored) throw error;
        });
      }
    },
  };
}

async function receive(message) {
  if (message.here) {
    if (peer?.other === message.here) peer.socketIsBack();
    else peer = connect(message.here);
  } else if (message.description || message.candidate) {
    peer ??= connect(message.from);
    await peer.receive(message);
  }
}

function open() {
  const mine = new WebSocket(`ws://${location.host}/?id=${id}`);
  socket = mine;
  let heard = Date.now();
  let received = Promise.resolve();
  const beat = setInterval(() => {
    if (Date.now() - heard > SOCKET_DEAD) replace();
    else if (mine.readyState === WebSocket.OPEN) mine.send('{"ping":true}');
  }, HEARTBEAT);
  const drop = () => {
    clearInterval(beat);
    mine.onclose = null;
    mine.close();
  };
  const replace = () => {
    drop();
    open();
  };
  mine.replace = replace;
  mine.onopen = () => unsent.splice(0).forEach(send);
  mine.onclose = () => {
    clearInterval(beat);
    // A socket that is tried while there is no network is delayed by Chromium for seconds once there is one.
    if (navigator.onLine) setTimeout(() => socket === mine && open(), 500);
  };
  mine.onmessage = ({ data }) => {
    heard = Date.now();
    const message = JSON.parse(data);
    received = received.then(() => receive(message)).catch(reportError);
  };
}

addEventListener('online', () => {
  socket.replace();
  peer?.restart();
});
open();
