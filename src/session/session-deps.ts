import type { Engine } from '../engine/engine.js';
import type { MediaSource } from '../media/media-source.js';
import type { SignalingOptions, SignalingTransport } from '../signaling/transport.js';
import type { Room } from './room.js';
import type { RoomCallbacks } from './room-callbacks.js';
import type { CheckedOptions } from './session-options.js';

export type RoomFactory = (options: CheckedOptions, name: string, callbacks: RoomCallbacks) => Room;

/** What a session is built of. A room is made anew for every join, because it closes for good. */
export interface SessionDeps {
  /** A promise where the code for it still has to come over the network. */
  loadRoom(): RoomFactory | Promise<RoomFactory>;
  createMedia(): MediaSource;
  /** Where `pagehide`, `pageshow` and `online` come from; `null` where there is no page. */
  readonly page: EventTarget | null;
  /** `navigator.connection`: its `change` says that the network is another. Chromium only. */
  readonly network: EventTarget | null;
}

/** What a room is built of. */
export interface RoomDeps {
  /** @param reachable whether signals get through now */
  createEngine(reachable: () => Promise<boolean>): Engine;
  createTransport(url: string, options: SignalingOptions): SignalingTransport;
  createStream(): MediaStream;
}
