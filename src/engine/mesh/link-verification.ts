import { verificationCode } from './verification-code.js';

const FINGERPRINT = /^a=fingerprint:(\S+) ([0-9A-Fa-f:]+)\s*$/gm;

/** What `RTCDtlsTransport` has in Chromium and Safari. */
type CertificateSource = Partial<Pick<RTCDtlsTransport, 'getRemoteCertificates'>>;

/**
 * Watches whom a connection is with, and tells the code that both ends can compare: when it is connected, and again
 * when a later offer or answer has brought another certificate.
 *
 * The other side's fingerprint is that of the certificate it has shown, where the browser tells it (Chromium), and
 * else that of the negotiated description, which the browser has held it to (RFC 8122). A description with several
 * fingerprints would leave open which of them is in use, so there is no code then.
 */
export class LinkVerification {
  readonly #pc: RTCPeerConnection;
  readonly #tell: (code: string) => void;
  readonly #listening = new AbortController();
  #fingerprints = '';

  constructor(pc: RTCPeerConnection, tell: (code: string) => void) {
    this.#pc = pc;
    this.#tell = tell;
    const check = (): void => void this.#check();
    for (const type of ['connectionstatechange', 'signalingstatechange']) {
      pc.addEventListener(type, check, { signal: this.#listening.signal });
    }
  }

  stop(): void {
    this.#listening.abort();
  }

  async #check(): Promise<void> {
    const pc = this.#pc;
    if (pc.connectionState !== 'connected' || pc.signalingState !== 'stable') return;
    const own = onlyFingerprint(pc.currentLocalDescription);
    // Before anything is waited for: Firefox throws when a closed connection is asked for its descriptions.
    const negotiated = onlyFingerprint(pc.currentRemoteDescription);
    const theirs = (await shownFingerprint(pc.sctp?.transport)) ?? negotiated;
    if (!own || !theirs || this.#listening.signal.aborted) return;
    const both = `${own} ${theirs}`;
    if (both === this.#fingerprints) return;
    this.#fingerprints = both;
    const code = await verificationCode([own, theirs]);
    // Another may have come while this one was made.
    if (code && both === this.#fingerprints && !this.#listening.signal.aborted) this.#tell(code);
  }
}

/** The one SHA-256 fingerprint of a description; `null` when it has none, or more than one. */
export function onlyFingerprint(description: RTCSessionDescriptionInit | null): string | null {
  const lines = [...(description?.sdp ?? '').matchAll(FINGERPRINT)];
  const found = new Set(lines.map(([, hash = '', value = '']) => `${hash.toLowerCase()} ${value.toUpperCase()}`));
  const [only] = found;
  const [hash, value] = only?.split(' ') ?? [];
  return found.size === 1 && hash === 'sha-256' && value ? value : null;
}

async function shownFingerprint(transport: CertificateSource | null | undefined): Promise<string | null> {
  const [certificate] = transport?.getRemoteCertificates?.() ?? [];
  if (!certificate || !globalThis.crypto?.subtle) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', certificate));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');
}
