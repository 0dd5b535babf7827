import { OnDemandMedia } from '../media/on-demand-media.js';
import type { RoomDeps, RoomFactory, SessionDeps } from './session-deps.js';
import type { CheckedOptions } from './session-options.js';

/**
 * The one place where a session gets its real parts. Reads the platform when called, not when imported.
 *
 * A page shows its tags first. What connects people is loaded as soon as there is a session, so that it is there
 * when the person joins; the code for devices waits for the first wish. A secret becomes a key meanwhile, once a
 * session, because that takes a moment on purpose.
 */
export function defaultDeps({ secret, room }: CheckedOptions): SessionDeps {
  let sealing: Promise<(create: RoomDeps['createTransport']) => RoomDeps['createTransport']> | undefined;
  const loadSealing = () =>
    (sealing ??= import('../signaling/sealed/sealed-with.js').then(
      ({ sealedWith }) => sealedWith(secret, room),
      (error: unknown) => {
        sealing = undefined;
        throw error;
      },
    ));
  const prepare = async (): Promise<RoomFactory> => {
    const [{ prepareRoom }, seal] = await Promise.all([
      import('./default-room.js'),
      secret ? loadSealing() : undefined,
    ]);
    return prepareRoom(seal);
  };
  let first: Promise<RoomFactory> | null = prepare();
  // Joining asks again, and tells if it fails.
  first.catch(() => undefined);
  return {
    loadRoom: () => {
      const prepared = first;
      first = null;
      return prepared?.catch(prepare) ?? prepare();
    },
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
