import { RtcError } from '../base/rtc-error.js';

/** Browsers count these as secure (W3C Secure Contexts, section 3.1), so the mix is allowed. */
const LOOPBACK = /^(.+\.)?localhost$|^127\.|^\[::1]$/;

/**
 * The WebSocket URL for what the page's author wrote: `http(s):` stands for `ws(s):`, and anything without a
 * scheme is relative to the page.
 *
 * @param base URL of the page; without one, only a full URL will do
 * @throws RtcError `bad-attribute`
 */
export function resolveSignalingUrl(text: string, base?: string): string {
  const url = parseUrl(text, base);
  if (url) {
    url.protocol = url.protocol.replace('http', 'ws');
    // A WebSocket URL must not have one (RFC 6455, section 3).
    url.hash = '';
  }
  if (!url || !/^wss?:/.test(url.href)) throw bad(`"${text}" is not a ws:, wss:, http: or https: URL.`);
  if (url.protocol === 'ws:' && base?.startsWith('https:') && !LOOPBACK.test(url.hostname)) {
    throw bad(`"${text}" is not encrypted, so a page on https: may not use it. Use wss: there.`);
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

function bad(message: string): RtcError {
  return new RtcError('bad-attribute', `The signaling server ${message}`, { recoverable: false });
}
