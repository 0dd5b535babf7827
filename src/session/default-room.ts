import { createMeshEngine } from '../engine/mesh/mesh-engine.js';
import { createTransport } from '../signaling/create-transport.js';
import { Room } from './room.js';
import type { RoomFactory } from './session-deps.js';

/** A room on the real network: the one place that chooses engine and transport. */
export const createRoom: RoomFactory = (options, name, callbacks) =>
  new Room(
    options,
    name,
    { createEngine: () => createMeshEngine(), createTransport, createStream: () => new MediaStream() },
    callbacks,
  );
