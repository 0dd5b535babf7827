import type { Knocker, MutableSource } from '../protocol/signaling.js';

/** What of the room everybody knows, and what only hosts do. */
export interface RoomState {
  /** Whoever comes waits until a host lets them in. */
  readonly locked: boolean;
  /** What everybody but hosts is muted in, newcomers included; single people may have been allowed since. */
  readonly mutedForAll: readonly MutableSource[];
  /** Who waits to be let in, in the order they came; empty for whoever is no host. */
  readonly knocking: readonly Knocker[];
  /** While we wait to be let in: whether a host is there. `null` else. */
  readonly waiting: { readonly hosts: boolean } | null;
}

export const OPEN_ROOM: RoomState = { locked: false, mutedForAll: [], knocking: [], waiting: null };

/**
 * What a host may do. The server sees to it; each promise resolves once it has taken the command, and what became of it
 * shows in the snapshot. All of them reject with `not-allowed` for whoever is no host, `peer-left` for somebody who is
 * not there any more, `unsupported` between tabs (`broadcast:`), and `signaling-unreachable` when no answer came.
 */
export interface HostPowers {
  /** Lets nobody in without a host's word; `false` opens the room, and lets in all who wait. */
  lockRoom(locked?: boolean): Promise<void>;
  /** Lets somebody in who waits. @throws RtcError also `room-full` */
  admit(id: string): Promise<void>;
  /** Sends somebody away who waits. */
  decline(id: string): Promise<void>;
  /**
   * Puts somebody out. They can come back unless `keepOut`, which lasts as long as the room and knows people by their
   * join token or, on a server without, by this browser. Hosts cannot be removed.
   */
  removeParticipant(id: string, options?: { keepOut?: boolean }): Promise<void>;
  /** Mutes somebody in these and allows the rest; none allows all. Default the microphone. Hosts cannot be muted. */
  muteParticipant(id: string, sources?: readonly MutableSource[]): Promise<void>;
  /** The same for everybody but hosts, and whoever comes later. */
  muteAll(sources?: readonly MutableSource[]): Promise<void>;
  /** Makes somebody a host, too. */
  makeHost(id: string): Promise<void>;
  /** Ends the call for everybody; the room can be used again. */
  endCall(): Promise<void>;
}
