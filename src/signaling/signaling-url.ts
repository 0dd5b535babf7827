import { RtcError } from '../base/rtc-error.js';

const WEBSOCKET_SCHEME: Readonly<Record<string, string>> = {
  'http:': 'ws:',
  'https:': 'wss:',
  'ws:': 'ws:',
  'wss:': 'wss:',
};

/**
 * The WebSocket URL for what the page's author wrote: `http(s):` stands for `ws(s):`, and anything without a
 * scheme is relative to the page.
 *
 * @param base URL of the page; without one, only a full URL will do
 * @throws RtcError `bad-attribute`
 */
export function resolveSignalingUrl(text: string, base?: string): string {
  const url = parseUrl(text, base);
  const scheme = url && WEBSOCKET_SCHEME[url.protocol];
  if (!url || !scheme || url.hostname === '') {
    throw bad(`"${text}" is not the address of a signaling server: it must be a ws:, wss:, http: or https: URL.`);
  }
  url.protocol = scheme;
  // A WebSocket URL must not have one (RFC 6455, section 3).
  url.hash = '';
  if (scheme === 'ws:' && base?.startsWith('https:') && !isLoopback(url.hostname)) {
    throw bad(
      `A page on https: may not use the unencrypted signaling server "${text}": browsers block it. Use wss: there.`,
    );
  }
  return url.href;
}

function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null; // The caller says what is wrong with it.
  }
}

/** Browsers count these as secure (W3C Secure Contexts, section 3.1), so the mix is allowed. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127\./.test(hostname);
}

function bad(message: string): RtcError {
  return new RtcError('bad-attribute', message, { recoverable: false });
}
