import type { ParticipantInfo } from '../protocol/signaling.js';

/** Somebody in a room, wherever the socket is. */
export interface Member {
  readonly id: string;
  readonly info: ParticipantInfo;
  /** Has knocked and is not in yet. */
  readonly waiting: boolean;
  readonly isHost: boolean;
  readonly connected: boolean;
  /** Takes a frame that is for this member alone. */
  deliver(frame: Buffer): void;
  /** Takes a frame that everyone in the room is told on this server. */
  tell(frame: Buffer): void;
}
