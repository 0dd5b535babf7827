import type { SignalingOptions, SignalingTransport } from '../transport.js';
import { deriveRoomKey } from './room-key.js';
import { SealedTransport } from './sealed-transport.js';

type CreateTransport = (url: string, options: SignalingOptions) => SignalingTransport;

/**
 * Seals what any transport carries with a room's secret. The key is made in the background, beginning now; what is to
 * be said waits for it.
 */
export function sealedWith(secret: string, room: string): (create: CreateTransport) => CreateTransport {
  const key = deriveRoomKey(secret, room);
  return (create) => (url, options) => new SealedTransport(options, key, (inner) => create(url, inner));
}
