import { OnDemandEngine } from '../engine/on-demand-engine.js';
import { OnDemandMedia } from '../media/on-demand-media.js';
import { createTransport } from '../signaling/create-transport.js';
import type { SessionDeps } from './session-deps.js';

const meshEngine = () => import('../engine/mesh/mesh-engine.js');
const localMedia = () => import('../media/local-media.js');

/**
 * The one place where a session gets its real parts. Reads the platform when called, not when imported.
 *
 * What connects people is loaded as soon as there is a session, so that it is there when the room lets us in; the
 * code for devices waits for the first wish.
 */
export function defaultDeps(): SessionDeps {
  // A failure is told when it is needed.
  meshEngine().catch(() => undefined);
  return {
    createEngine: () => new OnDemandEngine(async () => (await meshEngine()).createMeshEngine()),
    createTransport: (url, options) => createTransport(url, options),
    createMedia: () =>
      new OnDemandMedia(createStream, async (streams) => {
        const { LocalMedia } = await localMedia();
      }),
    createStream,
    page: typeof window === 'undefined' ? null : window,
    network: networkInformation(),
  };
}

const createStream = (): MediaStream => new MediaStream();

/** https://wicg.github.io/netinfo/ – not in TypeScript's DOM types. */
function networkInformation(): EventTarget | null {
  if (typeof navigator === 'undefined' || typeof EventTarget === 'undefined') return null;
  const connection: unknown = Reflect.get(navigator, 'connection');
  return connection instanceof EventTarget ? connection : null;
}
