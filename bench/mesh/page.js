/** What the benchmark's pages do; sent there as text. */

/**
 * The call as it was before there was a governor: nothing is set on senders, silence is sent like speech, and nobody
 * looks at statistics but the benchmark.
 */
export function withoutGovernor() {
  const { getStats, setRemoteDescription } = RTCPeerConnection.prototype;
  RTCPeerConnection.prototype.getStats = function (...args) {
    return globalThis.measuring ? getStats.apply(this, args) : Promise.resolve(new Map());
  };
  RTCPeerConnection.prototype.setRemoteDescription = function ({ type, sdp }) {
    return setRemoteDescription.call(this, { type, sdp: sdp.replaceAll(';usedtx=1', '') });
  };
  RTCRtpSender.prototype.setParameters = () => Promise.resolve();
}

/** Bytes sent so far, and what has come of the picture in the large tile. */
export async function totals() {
  const call = document.querySelector('rtc-call');
  const tile = call.shadowRoot.querySelector('[part~="spotlight-tile"]');
  const track = tile?.videoElement.srcObject?.getVideoTracks()[0];
  globalThis.measuring = true;
  const reports = await call.getStats();
  globalThis.measuring = false;
  const result = { time: performance.now(), bytes: 0, large: tile?.participant ?? '', frames: 0, width: 0, height: 0 };
  for (const report of reports.values()) {
    for (const entry of report.values()) {
      if (entry.type === 'outbound-rtp') result.bytes += entry.bytesSent + entry.headerBytesSent;
      if (entry.type !== 'inbound-rtp' || entry.trackIdentifier !== track?.id) continue;
      result.frames += entry.framesDecoded;
      [result.width, result.height] = [entry.frameWidth, entry.frameHeight];
    }
  }
  return result;
}
