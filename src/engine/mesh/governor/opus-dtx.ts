/**
 * Asks the other side not to send silence (Opus DTX, RFC 7587, section 6.1): where nobody speaks, two or three packets
 * a second instead of fifty. It is the receiver's word to the sender, so it belongs into the description that leaves
 * for the other side. simple-peer's `sdpTransform` would change the local one, which browsers increasingly refuse
 * and which never reaches the encoder of this side anyway.
 *
 * Every audio section gets it, because those of one bundle must describe a payload type alike (RFC 8843, 9.1); what
 * Opus counts as silence in music is silence.
 */
export function askForDtx(sdp: string): string {
  const opus = new Set([...sdp.matchAll(/^a=rtpmap:(\d+) opus\//gim)].map(([, type]) => type));
  return sdp.replace(/^a=fmtp:(\d+) (.*)$/gm, (line, type: string, format: string) =>
    opus.has(type) && !/(^|;)\s*usedtx=/.test(format)
      ? `a=fmtp:${type} ${format.trimEnd()};usedtx=1` + (line.endsWith('\r') ? '\r' : '')
      : line,
  );
}
