/** A call with camera and microphone, and files beside it. */
import { fileDrop } from './kit.js';
import { loadKit, put, until } from './load-kit.js';

const connections = [];
const Native = globalThis.RTCPeerConnection;
globalThis.RTCPeerConnection = class RTCPeerConnection extends Native {
  constructor(...options) {
    super(...options);
    connections.push(this);
  }
};

/** Totals of picture and sound in both directions, over all connections. */
async function mediaTotals() {
  const sum = { frames: 0, concealed: 0, samples: 0, videoBytes: 0, time: performance.now() };
  for (const connection of connections) {
    if (connection.connectionState === 'closed') continue;
    for (const report of (await connection.getStats()).values()) {
      if (report.type === 'inbound-rtp' && report.kind === 'video') sum.frames += report.framesDecoded;
      if (report.type === 'outbound-rtp' && report.kind === 'video') sum.videoBytes += report.bytesSent;
      if (report.type !== 'inbound-rtp' || report.kind !== 'audio') continue;
      sum.concealed += report.concealedSamples;
      sum.samples += report.totalSamplesReceived;
    }
  }
  return sum;
}

export async function open({ room, role, kit }) {
  await loadKit(kit);
  const call = put('rtc-call', { room, name: role, autojoin: true });
  call.style.height = '480px';
  const files = await fileDrop(room);
  await until(() => call.state === 'joined' && call.participants.length === 1);
  return { ...files, mediaTotals };
}
