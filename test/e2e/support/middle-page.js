// Runs in a page of its own, on the side of a server that is not to be trusted. It ends the encrypted connections of two
// people itself, to each of them as if it were the other, and passes on what they send: pictures, sound, messages. Its own
// part in this is to prove that it can be noticed.
(() => {
  const KINDS = ['audio', 'video', 'video', 'audio'];
  const CHANNELS = ['control', 'bulk'];
  const legs = new Map();
  const out = [];
  let wake = () => {};
  globalThis.middle = { receive, next };

  /** What is to be delivered, once there is something. */
  async function next() {
    if (out.length === 0) await new Promise((resolve) => (wake = resolve));
    return out.splice(0);
  }

  /** The connection to one person, playing another. */
  function createLeg(person, as, role, { gen, n }) {
    const pc = new RTCPeerConnection();
    const channels = CHANNELS.map((label, id) => pc.createDataChannel(label, { negotiated: true, id }));
    const leg = { pc, channels, work: Promise.resolve() };
    const say = (signal) => {
      out.push({ from: as, to: person, body: JSON.stringify({ ...signal, gen, n }) });
      wake();
    };
    leg.say = say;
    pc.onicecandidate = ({ candidate }) => candidate && say({ type: 'candidate', by: role, candidate });
    legs.set(`${person} ${as}`, leg);
    return leg;
  }

  function receive({ from, to, body }) {
    const signal = JSON.parse(body);
    if (signal.type === 'offer') {
      if (!legs.has(`${from} ${to}`)) meet(from, to, signal);
      return;
    }
    const leg = legs.get(`${from} ${to}`);
    const { type, sdp, candidate } = signal;
    if (type === 'answer') leg.work = leg.work.then(() => leg.pc.setRemoteDescription({ type, sdp }));
    if (type === 'candidate') leg.work = leg.work.then(() => leg.pc.addIceCandidate(candidate));
  }

  /** `caller` offers to `called`: takes the offer, and makes one of its own. */
  function meet(caller, called, offer) {
    const near = createLeg(caller, called, 'responder', offer);
    const far = createLeg(called, caller, 'initiator', offer);
    near.work = near.work.then(async () => {
      const { pc } = near;
      await pc.setRemoteDescription({ type: 'offer', sdp: offer.sdp });
      const others = KINDS.map((kind) => far.pc.addTransceiver(kind, { direction: 'sendrecv' }));
      for (const [i, transceiver] of pc.getTransceivers().entries()) {
        transceiver.direction = 'sendrecv';
        await transceiver.sender.replaceTrack(others[i].receiver.track);
        await others[i].sender.replaceTrack(transceiver.receiver.track);
      }
      for (const [i, channel] of near.channels.entries()) join(channel, far.channels[i]);
      await pc.setLocalDescription();
      near.say({ type: 'answer', sdp: pc.localDescription.sdp });
    });
    // Their answer comes after it, and their candidates after that.
    far.work = near.work.then(async () => {
      await far.pc.setLocalDescription();
      far.say({ type: 'offer', sdp: far.pc.localDescription.sdp });
    });
  }

  function join(one, other) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ]) {
      const waiting = [];
      from.onmessage = ({ data }) => (to.readyState === 'open' ? to.send(data) : waiting.push(data));
      to.addEventListener('open', () => waiting.splice(0).forEach((data) => to.send(data)));
    }
  }
})();
