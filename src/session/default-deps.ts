import { createMeshEngine } from '../engine/mesh/mesh-engine.js';
import { LocalMedia } from '../media/local-media.js';
import { createTransport } from '../signaling/create-transport.js';
import type { SessionDeps } from './session-deps.js';

/** The one place where a session gets its real parts. Reads the platform when called, not when imported. */
export function defaultDeps(): SessionDeps {
  return {
    createEngine: () => createMeshEngine(),
    createTransport: (url, options) => createTransport(url, options),
    createMedia: () => new LocalMedia(),
    createStream: () => new MediaStream(),
    page: typeof window === 'undefined' ? null : window,
    network: networkInformation(),
  };
}

/** https://wicg.github.io/netinfo/ – not in TypeScript's DOM types. */
function networkInformation(): EventTarget | null {
  if (typeof navigator === 'undefined' || typeof EventTarget === 'undefined') return null;
  const connection: unknown = Reflect.get(navigator, 'connection');
  return connection instanceof EventTarget ? connection : null;
}
