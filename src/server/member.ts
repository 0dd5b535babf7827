import type { ParticipantInfo } from '../protocol/signaling.js';

/** Somebody in a room, wherever the socket is. */
export interface Member {
  readonly id: string;
  readonly info: ParticipantInfo;
  /** Has knocked and is not in yet. */
  readonly waiting: boolean;
  readonly isHost: boolean;
  readonly connected: boolean;
  /** Takes what another member says to this one alone. The body is a view of what was read. */
  signal(from: string, body: Buffer): void;
  /** Takes the header of a frame that everyone in the room is told on this server. */
  tell(text: string): void;
}
