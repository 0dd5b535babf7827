/**
 * Comes before everything else on a page of the lab, and writes down what really arrives: when remote pictures moved,
 * and what the connections and sockets went through. All times are milliseconds of the one clock that the browsers of
 * the lab share.
 */
(() => {
  const began = Date.now();
  const frames = [];
  const log = [];
  const connections = [];
  const note = (what) => log.push({ at: Date.now(), what });

  /**
   * Asks 25 times a second how many frames were decoded. A reader of the track's frames would know it more exactly, but
   * Firefox has none on pages, and Chromium's hears no more of a track whose connection has rolled back an offer.
   */
  function countFrames(track, receiver) {
    let decoded = 0;
    const timer = setInterval(async () => {
      if (track.readyState === 'ended') return clearInterval(timer);
      for (const report of (await receiver.getStats()).values()) {
        if (report.type !== 'inbound-rtp' || !report.framesDecoded) continue;
        if (report.framesDecoded !== decoded) frames.push(Date.now());
        decoded = report.framesDecoded;
      }
    }, 40);
  }

  /** Its transceivers share one transport. Firefox does not tell. */
  function notePaths(number, ice) {
    if (!ice?.getSelectedCandidatePair || watched.has(ice)) return;
    watched.add(ice);
    ice.addEventListener('selectedcandidatepairchange', () => {
      const { local, remote } = ice.getSelectedCandidatePair() ?? {};
      note(`path ${number} ${local?.type}–${remote?.type}`);
    });
  }
  const watched = new WeakSet();

  const NativeConnection = RTCPeerConnection;
  globalThis.RTCPeerConnection = class extends NativeConnection {
    constructor(...args) {
      super(...args);
      const number = connections.push(this);
      note(`connection ${number} made`);
      this.addEventListener('connectionstatechange', () => {
        note(`connection ${number} ${this.connectionState}`);
        notePaths(number, this.getReceivers()[0]?.transport?.iceTransport);
      });
      this.addEventListener('iceconnectionstatechange', () => note(`ice ${number} ${this.iceConnectionState}`));
      this.addEventListener('signalingstatechange', () => note(`signaling ${number} ${this.signalingState}`));
      this.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate?.type) note(`candidate ${number} ${candidate.type} ${candidate.relayProtocol ?? ''}`);
      });
      this.addEventListener('track', ({ track, receiver }) => {
        if (track.kind === 'video') countFrames(track, receiver);
      });
    }
    restartIce() {
      note(`restartIce ${connections.indexOf(this) + 1}`);
      super.restartIce();
    }
    close() {
      note(`connection ${connections.indexOf(this) + 1} closed by the page`);
      super.close();
    }
  };

  const NativeSocket = WebSocket;
  globalThis.WebSocket = class extends NativeSocket {
    constructor(...args) {
      super(...args);
      note('socket made');
      this.addEventListener('open', () => note('socket open'));
      this.addEventListener('close', ({ code }) => note(`socket closed ${code}`));
    }
  };
  for (const event of ['online', 'offline']) addEventListener(event, () => note(event));
  addEventListener('error', ({ message }) => note(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => note(`unhandled rejection: ${reason}`));
  document.addEventListener('rtc-error', ({ detail }) => note(`rtc-error ${detail.error.code}`));

  // Small pictures: two browsers that encode and decode are to leave the machine time to be on time.
  const { mediaDevices } = navigator;
  const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = ({ video, ...others }) =>
    getUserMedia({ ...others, video: video && { width: 320, height: 240, frameRate: 15 } });

  globalThis.recorder = {
    began,
    log,
    /** When pictures moved, from that time on. */
    framesSince: (time) => frames.filter((at) => at >= time),
    frameCount: () => frames.length,
    /** Sums over all connections that are not closed. */
    async totals() {
      const sum = { connections: connections.length, packetsLost: 0 };
      for (const connection of connections) {
        if (connection.connectionState === 'closed') continue;
        for (const report of (await connection.getStats()).values()) {
          if (report.type !== 'inbound-rtp' || report.kind !== 'video') continue;
          sum.packetsLost += report.packetsLost ?? 0;
        }
      }
      return sum;
    },
    /** How each connection goes now: kinds of candidates, and the protocol of the local one. */
    async paths() {
      const found = [];
      for (const connection of connections) {
        if (connection.connectionState === 'closed') continue;
        const reports = await connection.getStats();
        const all = [...reports.values()];
        const transport = all.find(({ type }) => type === 'transport');
        const pair =
          reports.get(transport?.selectedCandidatePairId) ??
          all.find(({ type, selected }) => type === 'candidate-pair' && selected);
        if (!pair) continue;
        const [local, remote] = [reports.get(pair.localCandidateId), reports.get(pair.remoteCandidateId)];
        const relay = local?.relayProtocol ? `/${local.relayProtocol}` : '';
        found.push(`${local?.candidateType}${relay}–${remote?.candidateType}`);
      }
      return found.join(' ');
    },
  };
})();
