import { createMeshEngine } from '../engine/mesh/mesh-engine.js';
import { newCertificate } from '../engine/mesh/new-certificate.js';
import { createTransport } from '../signaling/create-transport.js';
import { Room } from './room.js';
import type { RoomDeps, RoomFactory } from './session-deps.js';

/**
 * A room on the real network: the one place that chooses engine and transport.
 *
 * @param seal puts the room's secret around a transport
 */
export async function prepareRoom(seal?: (create: RoomDeps['createTransport']) => RoomDeps['createTransport']) {
  // One for each stay in a room: all its connections show the same, so that a code that was compared stays good.
  const certificate = await newCertificate();
  const create: RoomFactory = (options, name, callbacks) => {
    const { transport } = options;
    const plain: RoomDeps['createTransport'] = transport ? (_url, about) => transport(about) : createTransport;
    return new Room(
      options,
      name,
      {
        createEngine: (reachable) => createMeshEngine({ certificate, reachable }),
        createTransport: seal ? seal(plain) : plain,
        createStream: () => new MediaStream(),
      },
      callbacks,
    );
  };
  return create;
}
