/** As browsers make them by themselves (RFC 8827, section 6.5). Valid for a month. */
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' };

/** A certificate for several connections; `undefined` where the browser makes none, and each connection has its own. */
export async function newCertificate(): Promise<RTCCertificate | undefined> {
  // Without WebRTC at all it is the first connection that says so.
  return globalThis.RTCPeerConnection?.generateCertificate(ECDSA).catch(() => undefined);
}
