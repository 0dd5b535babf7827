import type { ConnectionCheck } from './connection-report.js';

/** Milliseconds to connect through the relay, and of sending. */
const CONNECT = 8000;
const DURATION = 1000;
/** Bytes of a message and milliseconds between two: 1 Mbit/s, what a picture of good quality takes. */
const SIZE = 1200;
const PAUSE = 9.6;
/** A tenth lost is a bad call; so is half a second there and back. */
const LOSSY = 0.05;
const SLOW = 400;

/** Sends through a TURN server to itself for a second: whether it carries, how much is lost, and how long it takes. */
export async function checkRelay(servers: RTCIceServer[], signal: AbortSignal): Promise<ConnectionCheck> {
  const config: RTCConfiguration = { iceServers: servers, iceTransportPolicy: 'relay' };
  const [here, there] = [new RTCPeerConnection(config), new RTCPeerConnection(config)];
  try {
    const [out, back] = await connect(here, there, signal);
    const { sent, arrived, roundTrip } = await sendFor(out, back, signal);
    const loss = sent ? 1 - arrived / sent : 1;
    const reason = loss > LOSSY ? 'lossy' : roundTrip > SLOW ? 'slow' : 'ok';
    const measured = { milliseconds: roundTrip, kilobits: (arrived * SIZE * 8) / DURATION, loss };
    return { subject: 'relay', status: reason === 'ok' ? 'pass' : 'warn', reason, ...measured };
  } catch (error) {
    if (signal.aborted) throw error;
    return { subject: 'relay', status: 'warn', reason: 'no-answer' };
  } finally {
    here.close();
    there.close();
  }
}

async function connect(
  here: RTCPeerConnection,
  there: RTCPeerConnection,
  signal: AbortSignal,
): Promise<[RTCDataChannel, RTCDataChannel]> {
  const options = { negotiated: true, id: 0, ordered: false, maxRetransmits: 0 };
  const channels: [RTCDataChannel, RTCDataChannel] = [
    here.createDataChannel('relay', options),
    there.createDataChannel('relay', options),
  ];
  for (const [from, to] of [
    [here, there],
    [there, here],
  ] as const) {
    from.addEventListener('icecandidate', ({ candidate }) => {
      // One that comes after the end of the test is of no use.
      if (candidate && to.signalingState !== 'closed') to.addIceCandidate(candidate).catch(() => undefined);
    });
  }
  await here.setLocalDescription();
  if (here.localDescription) await there.setRemoteDescription(here.localDescription);
  await there.setLocalDescription();
  if (there.localDescription) await here.setRemoteDescription(there.localDescription);
  const limit = AbortSignal.any([signal, AbortSignal.timeout(CONNECT)]);
  await Promise.all(channels.map((channel) => opened(channel, limit)));
  return channels;
}

function opened(channel: RTCDataChannel, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (channel.readyState === 'open') return resolve();
    channel.addEventListener('open', () => resolve());
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

async function sendFor(
  out: RTCDataChannel,
  back: RTCDataChannel,
  signal: AbortSignal,
): Promise<{ sent: number; arrived: number; roundTrip: number }> {
  const message = new Uint8Array(SIZE);
  const trips: number[] = [];
  let [sent, arrived] = [0, 0];
  back.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer | string>) => {
    if (typeof data === 'string') back.send(data);
    else arrived++;
  });
  out.addEventListener('message', ({ data }: MessageEvent<string>) => trips.push(performance.now() - Number(data)));
  back.binaryType = 'arraybuffer';
  const begun = performance.now();
  await new Promise<void>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    const timer = setInterval(() => {
      const elapsed = performance.now() - begun;
      if (elapsed > DURATION || signal.aborted || out.readyState !== 'open') {
        clearInterval(timer);
        // What is under way still counts.
        setTimeout(resolve, SLOW);
        return;
      }
      if (sent % 10 === 0) out.send(String(performance.now()));
      // Timers come late on a busy machine, so the clock says how many are due.
      for (; sent * PAUSE < elapsed; sent++) out.send(message);
    }, PAUSE);
  });
  trips.sort((a, b) => a - b);
  return { sent, arrived, roundTrip: trips[Math.floor(trips.length / 2)] ?? Infinity };
}
