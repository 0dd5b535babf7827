import { OnDemandMedia } from '../media/on-demand-media.js';
import type { SessionDeps } from './session-deps.js';

const loadRoom = async () => (await import('./default-room.js')).createRoom;

/**
 * The one place where a session gets its real parts. Reads the platform when called, not when imported.
 *
 * A page shows its tags first. What connects people is loaded as soon as there is a session, so that it is there
 * when the person joins; the code for devices waits for the first wish.
 */
export function defaultDeps(): SessionDeps {
  // Joining asks again, and tells if it fails.
  loadRoom().catch(() => undefined);
  return {
    loadRoom,
    createMedia: () =>
      new OnDemandMedia(
        () => new MediaStream(),
        async (before) => new (await import('../media/local-media.js')).LocalMedia(undefined, before),
      ),
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
