import type { ConnectionCheck } from './connection-report.js';

/** Milliseconds for a server to answer; browsers themselves give up after 5 to 10 seconds. */
const PATIENCE = 6000;
/** https://www.w3.org/TR/webrtc/#dom-rtcpeerconnectioniceerrorevent-errorcode – Unauthorized, RFC 8489 section 14.8. */
const UNAUTHORIZED = 401;

/** One URL of a list of servers, with its credentials. */
export interface IceUrl {
  readonly url: string;
  readonly server: RTCIceServer;
}

/** Every URL by itself, so that one that is not reached does not hide behind one that is. */
export function iceUrls(servers: readonly RTCIceServer[]): IceUrl[] {
  return servers.flatMap((server) =>
    [server.urls].flat().map((url) => ({ url, server: { ...server, urls: [url] } satisfies RTCIceServer })),
  );
}

/** Asks one STUN or TURN server for an address, as a call does. Rejects with the signal's reason only. */
export async function checkIceUrl({ url, server }: IceUrl, signal: AbortSignal): Promise<ConnectionCheck> {
  const relays = /^turns?:/i.test(url);
  const about = { subject: relays ? 'turn' : 'stun', ...describeUrl(url) } as const;
  const begun = performance.now();
  const connection = new RTCPeerConnection({
    iceServers: [server],
    iceTransportPolicy: relays ? 'relay' : 'all',
  });
  try {
    const outcome = await new Promise<'found' | 'none' | 'refused'>((resolve, reject) => {
      const timer = setTimeout(() => resolve('none'), PATIENCE);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      });
      connection.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate?.type === (relays ? 'relay' : 'srflx')) resolve('found');
        if (!candidate) resolve('none');
      });
      connection.addEventListener('icecandidateerror', ({ errorCode }) => {
        if (errorCode === UNAUTHORIZED) resolve('refused');
      });
      connection.createDataChannel('check');
      connection.setLocalDescription().catch(reject);
    });
    if (outcome === 'found') return { ...about, status: 'pass', reason: 'ok', milliseconds: performance.now() - begun };
    // A call also works without one of several, which the report as a whole says.
    return { ...about, status: 'warn', reason: outcome === 'refused' ? 'bad-credentials' : 'no-answer' };
  } finally {
    connection.close();
  }
}

/** https://www.rfc-editor.org/rfc/rfc7065 */
function describeUrl(url: string): { host: string; protocol: 'udp' | 'tcp' | 'tls' } {
  const [, scheme = '', rest = ''] = /^(\w+):(.*)$/.exec(url) ?? [];
  const host = rest.replace(/\?.*$/, '');
  const secure = /^(turns|stuns)$/i.test(scheme);
  return { host, protocol: secure ? 'tls' : /[?&]transport=tcp\b/i.test(rest) ? 'tcp' : 'udp' };
}
