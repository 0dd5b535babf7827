import { BroadcastTransport } from './broadcast-transport.js';
import type { BroadcastTransportDeps } from './broadcast-transport.js';
import type { SignalingOptions, SignalingTransport } from './transport.js';
import { WebSocketTransport } from './websocket-transport.js';
import type { WebSocketTransportDeps } from './web-socket-like.js';

const BROADCAST_SCHEME = /^broadcast:/i;

/**
 * The transport for an address: `broadcast:` for the tabs of this origin, anything else for a signaling server.
 * Never throws: an address that is of no use becomes a fatal `bad-attribute` error after `open()`.
 */
export function createTransport(
  url: string,
  options: SignalingOptions,
  deps: WebSocketTransportDeps & BroadcastTransportDeps = {},
): SignalingTransport {
  return BROADCAST_SCHEME.test(url.trim())
    ? new BroadcastTransport(options, deps)
    : new WebSocketTransport(url, options, deps);
}
